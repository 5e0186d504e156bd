package dev.evolscope.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.TestConversations;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Languages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table {@code finds.tsv}: what finds what, in every language of M2Lingual. */
class FindsTest {
  @TempDir Path folder;

  private record Line(
      int number, String language, String text, String query, boolean finds, String why) {
    static Line of(int number, String line) {
      String[] cells = line.split("\t", -1);
      assertThat(cells).as("line %d: %s", number, line).hasSize(5);
      assertThat(cells[3]).as("line %d", number).isIn("finds", "not");
      return new Line(number, cells[0], cells[1], cells[2], cells[3].equals("finds"), cells[4]);
    }

    Conversation conversation() {
      return TestConversations.conversation().in(language).user("?").assistant(text).build();
    }
  }

  @Test
  void everyLineHolds() throws Exception {
    List<Line> table = table();
    Map<Line, Conversation> rows = new LinkedHashMap<>();
    table.forEach(line -> rows.put(line, line.conversation()));
    List<String> wrong = new ArrayList<>();
    try (TestIndex index =
        new TestIndex(folder, rows.values().stream().distinct().toArray(Conversation[]::new))) {
      for (Line line : table) {
        boolean found =
            index.find(line.query()).hits().stream()
                .anyMatch(hit -> hit.id().equals(line.conversation().id()));
        if (found != line.finds()) {
          wrong.add(line.toString());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatIsFoundIsMarked() throws Exception {
    List<Line> finding = table().stream().filter(Line::finds).toList();
    List<String> unmarked = new ArrayList<>();
    Conversation[] rows =
        finding.stream().map(Line::conversation).distinct().toArray(Conversation[]::new);
    try (TestIndex index = new TestIndex(folder, rows)) {
      for (Line line : finding) {
        boolean marked =
            index.find(line.query()).hits().stream()
                .filter(hit -> hit.id().equals(line.conversation().id()))
                .flatMap(hit -> hit.snippets().stream())
                .anyMatch(snippet -> !snippet.marks().isEmpty());
        if (!marked) {
          unmarked.add(line.toString());
        }
      }
    }
    assertThat(unmarked).isEmpty();
  }

  @Test
  void theTableKnowsEveryLanguageOfM2Lingual() throws Exception {
    List<String> named = table().stream().map(Line::language).distinct().toList();
    List<String> wanted =
        lines("/dev/evolscope/bench/languages.tsv").map(line -> line.split("\t", -1)[0]).toList();
    assertThat(wanted).hasSize(70);
    assertThat(named).containsAll(wanted);
    assertThat(named).allSatisfy(name -> assertThat(Languages.of(name).tag()).isNotNull());
    assertThat(table()).hasSizeGreaterThan(200);
  }

  private static List<Line> table() throws IOException {
    List<String> lines = lines("finds.tsv").toList();
    List<Line> table = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      table.add(Line.of(i + 2, lines.get(i)));
    }
    return table;
  }

  /** The lines after the head, which begins with a number sign. */
  private static Stream<String> lines(String resource) throws IOException {
    try (InputStream in =
            Objects.requireNonNull(FindsTest.class.getResourceAsStream(resource), resource);
        BufferedReader text =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return text.lines().filter(line -> !line.startsWith("#")).toList().stream();
    }
  }
}
