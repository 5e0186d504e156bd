package dev.evolscope.ingest;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.Language;
import dev.evolscope.conversation.LiveRow;
import dev.evolscope.conversation.Message;
import dev.evolscope.conversation.Stage;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The join of lineage as its definition reads, sentence by sentence, every row against every other.
 */
record LineageOracle(List<LiveRow> rows) {
  /** What the definition says of a row; status null for seeds and plain rows. */
  record Expected(
      @Nullable String status, @Nullable ConversationId parent, List<ConversationId> candidates) {}

  /** NFC, runs of White_Space to one space, trimmed; no case folding, joiners kept. */
  static String key(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("\\p{IsWhite_Space}+", " ")
        .replaceAll("^ | $", "");
  }

  Expected of(Conversation row) {
    List<LiveRow> candidates =
        switch (row.stage()) {
          case SEED, PLAIN -> null;
          case EVOLVED -> candidates(row, Stage.SEED, row.evol().seedPrompt());
          case MULTI_TURN -> {
            List<LiveRow> evolved = candidates(row, Stage.EVOLVED, row.evol().evolvedUserPrompt());
            yield evolved.isEmpty()
                ? candidates(row, Stage.SEED, row.evol().seedPrompt())
                : evolved;
          }
        };
    if (candidates == null) {
      return new Expected(null, null, List.of());
    }
    List<LiveRow> left = narrow(candidates, row, Conversation::task);
    left = narrow(left, row, c -> c.evol().taskEvol());
    left =
        narrow(left, row, c -> c.evol().seedPrompt() == null ? null : key(c.evol().seedPrompt()));
    if (left.isEmpty()) {
      return new Expected("orphan", null, List.of());
    }
    List<Message> first = left.getFirst().conversation().messages();
    if (left.stream().allMatch(other -> other.conversation().messages().equals(first))) {
      return new Expected("linked", left.getFirst().conversation().id(), List.of());
    }
    return new Expected("ambiguous", null, left.stream().map(c -> c.conversation().id()).toList());
  }

  /** Rows of the same dataset and language whose first user message has the key of a text. */
  private List<LiveRow> candidates(Conversation row, Stage stage, @Nullable String text) {
    return text == null
        ? List.of()
        : rows.stream()
            .filter(of(c -> c.dataset().equals(row.dataset())))
            .filter(of(c -> Objects.equals(language(c), language(row))))
            .filter(of(c -> c.stage() == stage))
            .filter(of(c -> firstUserMessage(c).anyMatch(first -> key(first).equals(key(text)))))
            .sorted(Comparator.comparingLong(LiveRow::order))
            .toList();
  }

  private static Predicate<LiveRow> of(Predicate<Conversation> test) {
    return row -> test.test(row.conversation());
  }

  private static @Nullable String language(Conversation row) {
    Language language = row.language();
    return language == null ? null : language.name();
  }

  private static Stream<String> firstUserMessage(Conversation row) {
    return row.messages().stream()
        .filter(message -> message.role().equals("user"))
        .map(Message::content)
        .limit(1);
  }

  /** Those that agree with the row; all where that leaves none. */
  private static List<LiveRow> narrow(
      List<LiveRow> candidates, Conversation row, Function<Conversation, @Nullable String> field) {
    List<LiveRow> left =
        candidates.stream()
            .filter(c -> Objects.equals(field.apply(c.conversation()), field.apply(row)))
            .toList();
    return left.isEmpty() ? candidates : left;
  }
}
