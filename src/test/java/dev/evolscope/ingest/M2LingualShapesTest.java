package dev.evolscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.jerolba.carpet.AnnotatedLevels;
import com.jerolba.carpet.annotation.Alias;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationParser;
import dev.evolscope.conversation.Direction;
import dev.evolscope.conversation.Language;
import dev.evolscope.conversation.Mapping;
import dev.evolscope.conversation.Message;
import dev.evolscope.conversation.ParsedRow;
import dev.evolscope.conversation.PartReading;
import dev.evolscope.conversation.Resource;
import dev.evolscope.conversation.Stage;
import dev.evolscope.conversation.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same three rows in the physical shapes in which M2Lingual has been published. */
class M2LingualShapesTest {
  private static final List<Message> MULTI_TURN =
      List.of(
          new Message("user", "سلام، متن را ترجمه کن"),
          new Message("assistant", "…"),
          new Message("user", "Why?"),
          new Message("assistant", "Because."));
  private static final List<Message> SEED = MULTI_TURN.subList(0, 2);

  @TempDir Path folder;

  record Turn(String role, String content) {}

  record Prompts(
      @Alias("PRONOUNS") @Nullable String pronouns,
      @Alias("REFOCUS_QUERIES") @Nullable String refocusQueries) {}

  /** Lists and a list of structs, as in a copy made from the real files. */
  record Real(
      long id,
      List<Turn> conversation,
      String language,
      String task,
      @Nullable String seedPrompt,
      @Nullable String evolvedUserPrompt,
      @Nullable String taskEvolType,
      @Nullable List<String> multiturnEvolType,
      @Nullable List<String> evolvedMultiturnPrompt,
      @Nullable List<Prompts> multiturnEvolPrompt) {}

  /** Texts and a 32-bit id, as early cards have it. */
  record Card(
      int id,
      List<Turn> conversation,
      String language,
      String task,
      @Nullable String seedPrompt,
      @Nullable String evolvedUserPrompt,
      @Nullable String taskEvolType,
      @Nullable String multiturnEvolType,
      @Nullable String evolvedMultiturnPrompt,
      @Nullable String multiturnEvolPrompt) {}

  record Columns(List<String> role, List<String> content) {}

  /** The conversation as a struct of two lists. */
  record TwoLists(
      long id,
      Columns conversation,
      String language,
      String task,
      @Nullable String seedPrompt,
      @Nullable String evolvedUserPrompt,
      @Nullable String taskEvolType,
      List<String> multiturnEvolType,
      List<String> evolvedMultiturnPrompt,
      List<Prompts> multiturnEvolPrompt) {}

  /** Everything nested as JSON text. */
  record Texts(
      String id,
      String conversation,
      String language,
      String task,
      String seedPrompt,
      String evolvedUserPrompt,
      String taskEvolType,
      String multiturnEvolType,
      String evolvedMultiturnPrompt,
      String multiturnEvolPrompt) {}

  @Test
  void everyShapeGivesTheSameConversations() throws IOException {
    List<Conversation> real = read(real());
    assertThat(real)
        .extracting(Conversation::stage)
        .containsExactly(Stage.SEED, Stage.EVOLVED, Stage.MULTI_TURN);
    assertThat(real).extracting(Conversation::messages).containsExactly(SEED, SEED, MULTI_TURN);
    assertThat(real.getLast().evol().turnEvols()).containsExactly("PRONOUNS", "REFOCUS_QUERIES");
    assertThat(read(twoLists())).isEqualTo(real);
    // One text holds one prompt, and two of the files hold none
    for (Path file : List.of(card(), texts(), jsonl())) {
      assertThat(read(file))
          .usingRecursiveComparison()
          .ignoringFields("evol.turnEvolPrompts")
          .isEqualTo(real);
    }
  }

  private Path real() throws IOException {
    return ParquetFiles.write(
        folder.resolve("real.parquet"),
        new Real(1, turns(SEED), "Persian", "qa", null, null, null, null, null, null),
        new Real(
            2, turns(SEED), "Persian", "qa", "s", "e", "DIALECT", List.of(), List.of(), List.of()),
        new Real(
            3,
            turns(MULTI_TURN),
            "Persian",
            "qa",
            "s",
            "e",
            "DIALECT",
            List.of("PRONOUNS", "REFOCUS_QUERIES"),
            List.of("Why?"),
            List.of(new Prompts("Ask", null), new Prompts(null, "Ask"))));
  }

  private Path card() throws IOException {
    return ParquetFiles.write(
        folder.resolve("card.parquet"),
        new Card(1, turns(SEED), "Persian", "qa", "", "", "", "", "", ""),
        new Card(2, turns(SEED), "Persian", "qa", "s", "e", "DIALECT", "None", "[]", null),
        new Card(
            3,
            turns(MULTI_TURN),
            "Persian",
            "qa",
            "s",
            "e",
            "DIALECT",
            "PRONOUNS, REFOCUS_QUERIES",
            "Why?",
            "Ask"));
  }

  private Path twoLists() throws IOException {
    List<Prompts> none = List.of(new Prompts(null, null));
    return ParquetFiles.write(
        folder.resolve("lists.parquet"),
        AnnotatedLevels.THREE,
        CompressionCodecName.ZSTD,
        List.of(
            new TwoLists(
                1, columns(SEED), "Persian", "qa", null, null, null, List.of(), List.of(), none),
            new TwoLists(
                2, columns(SEED), "Persian", "qa", "s", "e", "DIALECT", List.of(), List.of(), none),
            new TwoLists(
                3,
                columns(MULTI_TURN),
                "Persian",
                "qa",
                "s",
                "e",
                "DIALECT",
                List.of(),
                List.of("Why?"),
                List.of(new Prompts("Ask", null), new Prompts(null, "Ask")))));
  }

  private Path texts() throws IOException {
    return ParquetFiles.write(
        folder.resolve("texts.parquet"),
        new Texts("1", json(SEED), "Persian", "qa", "", "null", "None", "[]", "[]", "[null]"),
        new Texts(
            "2",
            json(SEED),
            "Persian",
            "qa",
            "s",
            "e",
            "DIALECT",
            "[]",
            "[]",
            "[{\"PRONOUNS\":null}]"),
        new Texts(
            "3",
            json(MULTI_TURN),
            "Persian",
            "qa",
            "s",
            "e",
            "DIALECT",
            "[\"PRONOUNS\",\"REFOCUS_QUERIES\"]",
            "[\"Why?\"]",
            "[]"));
  }

  private Path jsonl() throws IOException {
    String start = "{\"language\":\"Persian\",\"task\":\"qa\",\"conversation\":";
    String evol =
        ",\"seed_prompt\":\"s\",\"evolved_user_prompt\":\"e\",\"task_evol_type\":\"DIALECT\"";
    return Files.write(
        folder.resolve("rows.jsonl"),
        List.of(
            start + json(SEED) + ",\"id\":1,\"seed_prompt\":null}",
            start + json(SEED) + ",\"id\":2" + evol + "}",
            start
                + json(MULTI_TURN)
                + ",\"id\":\"3\""
                + evol
                + ",\"multiturn_evol_type\":\"PRONOUNS,REFOCUS_QUERIES\"}"));
  }

  /** The conversations, made alike in what must differ: row and id. */
  private static List<Conversation> read(Path file) throws IOException {
    List<Conversation> found = new ArrayList<>();
    ConversationParser parser = new ConversationParser(M2LingualShapesTest::language);
    try (RowReader reader = RowReader.open(file)) {
      boolean evol = Mapping.DEFAULT.hasEvolColumn(reader.columns());
      PartReading part = new PartReading("set", "part", Mapping.DEFAULT, evol);
      for (ReadRow row = reader.next(); row != null; row = reader.next()) {
        ParsedRow parsed = parser.parse(part, ((ReadRow.Row) row).fields()).getFirst();
        found.add(withoutRow(((ParsedRow.Parsed) parsed).conversation()));
      }
    }
    return found;
  }

  private static Conversation withoutRow(Conversation full) {
    Value.Fields none = new Value.Fields(new LinkedHashMap<>());
    return new Conversation(
        dev.evolscope.conversation.ConversationId.of("set", "part", full.sourceId(), 0, none),
        full.dataset(),
        full.part(),
        full.sourceId(),
        full.language(),
        full.task(),
        full.stage(),
        full.evol(),
        full.messages(),
        none);
  }

  private static List<Turn> turns(List<Message> messages) {
    return messages.stream().map(m -> new Turn(m.role(), m.content())).toList();
  }

  private static Columns columns(List<Message> messages) {
    return new Columns(
        messages.stream().map(Message::role).toList(),
        messages.stream().map(Message::content).toList());
  }

  private static String json(List<Message> messages) {
    return messages.stream()
        .map(m -> "{\"role\":\"%s\",\"content\":\"%s\"}".formatted(m.role(), m.content()))
        .toList()
        .toString();
  }

  private static Language language(String name) {
    return new Language(name, null, name, "unknown", Direction.UNKNOWN, Resource.UNKNOWN);
  }
}
