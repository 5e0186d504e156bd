package dev.evolscope.quality.language;

import dev.evolscope.TestConversations;
import dev.evolscope.conversation.Conversation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Committed rows as conversations.
 *
 * @param place file and line, to quote when a test fails
 * @param flaw the kind of a planted flaw; empty where there is none
 */
record DataRows(String place, String flaw, Conversation conversation) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  static List<DataRows> sample() {
    try (Stream<Path> files = Files.list(Path.of("data/sample"))) {
      return files
          .filter(file -> file.toString().endsWith(".jsonl"))
          .sorted()
          .flatMap(file -> read(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<DataRows> read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
          .map(i -> row(file + ", line " + (i + 1), MAPPER.readTree(lines.get(i))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DataRows row(String place, JsonNode row) {
    TestConversations made =
        TestConversations.conversation()
            .in(row.get("language").asString())
            .task(row.get("task").asString());
    row.get("conversation")
        .forEach(m -> made.says(m.get("role").asString(), m.get("content").asString()));
    String[] turnEvols =
        row.get("multiturn_evol_type").valueStream().map(JsonNode::asString).toArray(String[]::new);
    Conversation built = turnEvols.length == 0 ? made.build() : made.multiTurn(turnEvols).build();
    return new DataRows(place, row.path("flaw").asString(""), built);
  }
}
