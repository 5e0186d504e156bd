package dev.evolscope.ui;

import dev.evolscope.conversation.ConversationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads any address of a conversation: what makes no sense becomes the default, with a notice. */
final class ConversationUrlReader {
  private static final List<String> VIEWS = List.of("chat", ConversationUrl.RAW);

  /**
   * An address, understood.
   *
   * @param notices what was left out or replaced, as sentences for the reader
   */
  record Reading(ConversationUrl url, List<String> notices) {}

  private final List<String> notices = new ArrayList<>();

  private ConversationUrlReader() {}

  /**
   * Reads the parameters.
   *
   * @param turns how many the conversation has
   * @param messages how many the conversation has
   */
  static Reading read(
      ConversationId id, Map<String, List<String>> parameters, int turns, int messages) {
    return new ConversationUrlReader().understand(id, new HashMap<>(parameters), turns, messages);
  }

  private Reading understand(
      ConversationId id, Map<String, List<String>> parameters, int turns, int messages) {
    int turn = number(parameters.remove(ConversationUrl.TURN), turns, "notice.turn");
    int message = number(parameters.remove(ConversationUrl.MESSAGE), messages, "notice.message");
    boolean raw = raw(parameters.remove(ConversationUrl.VIEW));
    boolean diff = diff(parameters.remove(ConversationUrl.DIFF));
    parameters.remove(ExploreUrl.AFTER); // a page of the results, of no use here
    ExploreUrlReader.Reading results = ExploreUrlReader.read(parameters);
    notices.addAll(results.notices());
    return new Reading(
        new ConversationUrl(id, results.url(), turn, message, raw, diff), List.copyOf(notices));
  }

  /** From 1 to the most there are; 0 where none is asked for, or one that there is not. */
  private int number(@Nullable List<String> asked, int most, String notice) {
    if (asked == null || asked.isEmpty()) {
      return 0;
    }
    String text = asked.getFirst();
    int number = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    if (number < 1 || number > most) {
      notices.add(Texts.text(notice, text, most));
      return 0;
    }
    return number;
  }

  private boolean raw(@Nullable List<String> asked) {
    if (asked == null || asked.isEmpty()) {
      return false;
    }
    String text = asked.getFirst();
    if (!VIEWS.contains(text)) {
      notices.add(Texts.text("notice.view", text));
    }
    return text.equals(ConversationUrl.RAW);
  }

  private boolean diff(@Nullable List<String> asked) {
    if (asked == null || asked.isEmpty()) {
      return false;
    }
    String text = asked.getFirst();
    if (!text.equals(ConversationUrl.SEED)) {
      notices.add(Texts.text("notice.diff", text));
    }
    return text.equals(ConversationUrl.SEED);
  }
}
