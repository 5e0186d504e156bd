package dev.evolscope.cli;

import static dev.evolscope.cli.TestHome.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Message;
import dev.evolscope.conversation.Stage;
import dev.evolscope.export.Export;
import dev.evolscope.export.ExportFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** What leaves a home, and what it is when it comes back. */
class ExportTest {
  @RegisterExtension private final Exporter out = new Exporter();

  @Test
  void rowsComeBackAsTheyWereWithTheirIds() throws IOException {
    out.home().load(Exporter.ROWS.toArray(String[]::new));
    TestHome.Picture before = out.home().picture();
    Path exported = out.file("part.jsonl", ExportFormat.JSONL);
    assertThat(before.rows()).hasSize(Exporter.ROWS.size());

    try (TestHome other = new TestHome(out.folder().resolve("other"))) {
      other.load("test", exported, false);
      assertThat(other.picture()).isEqualTo(before);
    }
  }

  @Test
  void theFileIsTheSameWhenItsOwnExportIsExported() throws IOException {
    out.home().load(Exporter.ROWS.toArray(String[]::new));
    Path exported = out.file("part.jsonl", ExportFormat.JSONL);
    out.home().load("test", exported, false);
    assertThat(out.file("again.jsonl", ExportFormat.JSONL)).hasSameBinaryContentAs(exported);
  }

  @Test
  void onlyWhatQueryAndFiltersSelectIsInItInSourceOrder() throws IOException {
    out.home().loadPart("b", "1.jsonl", row("1", "red river"), row("2", "green river"));
    out.home().loadPart("a", "1.jsonl", row("3", "red river"), row("4", "red lamp"));
    out.home().loadPart("b", "1.jsonl", row("2", "green river"), row("1", "red river"));
    assertThat(out.lines(ExportFormat.JSONL, "river"))
        .containsExactly(row("2", "green river"), row("1", "red river"), row("3", "red river"));
    assertThat(out.lines(ExportFormat.JSONL, "red", "dataset=!b"))
        .containsExactly(row("3", "red river"), row("4", "red lamp"));
    assertThat(out.lines(ExportFormat.JSONL, "nowhere")).isEmpty();
  }

  /** Of everything that can be told of a conversation, what training programs need. */
  private static List<String> told(TestHome home) {
    return home.search("").hits().stream()
        .map(hit -> told(home.stored(hit.id()).conversation()))
        .sorted()
        .toList();
  }

  private static String told(Conversation c) {
    return c.sourceId() + " " + c.task() + " " + c.stage() + " " + c.evol() + c.messages();
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void everyFormatCanBeImportedAgainWithoutLossOfAMessage(ExportFormat format) throws IOException {
    out.home().load(Exporter.ROWS.toArray(String[]::new));
    Path exported =
        out.file(
            "part."
                + (format == ExportFormat.PARQUET || format == ExportFormat.CSV
                    ? format.label()
                    : "jsonl"),
            format);
    try (TestHome other = new TestHome(out.folder().resolve("other"))) {
      other.load("test", exported, false);
      List<List<Message>> messages = Exporter.messages(other);
      if (format == ExportFormat.CSV) {
        assertThat(messages).hasSize(Exporter.ROWS.size());
      } else {
        assertThat(messages).isEqualTo(Exporter.messages(out.home()));
      }
      if (format == ExportFormat.JSONL) {
        assertThat(told(other)).isEqualTo(told(out.home()));
      }
    }
  }

  @Test
  void anEmptyExportIsAWholeFileInEveryFormat() throws IOException {
    for (ExportFormat format : ExportFormat.values()) {
      Export export = out.prepare(format, false, "");
      assertThat(export.manifest().conversations()).isZero();
      if (format == ExportFormat.PARQUET) {
        assertThat(new String(Exporter.bytes(export), StandardCharsets.ISO_8859_1))
            .endsWith("PAR1");
      } else if (format != ExportFormat.CSV) {
        assertThat(Exporter.bytes(export)).isEmpty();
      }
    }
  }

  @Test
  void hugeAndManyMessagesGoThrough() throws IOException {
    String message = "{\"role\":\"user\",\"content\":\"m\"}";
    String many = String.join(",", java.util.Collections.nCopies(330, message));
    out.home()
        .load(
            "{\"id\":1,\"conversation\":[" + many + "]}",
            row("2", "word ".repeat(600_000)),
            row("3", "x"));
    for (ExportFormat format : ExportFormat.values()) {
      assertThat(Exporter.bytes(out.prepare(format, false, ""))).isNotEmpty();
    }
    assertThat(out.lines(ExportFormat.JSONL, ""))
        .hasSize(3)
        .contains(row("2", "word ".repeat(600_000)));
    assertThat(
            JsonMapper.shared()
                .readTree(out.lines(ExportFormat.OPENAI, "m").getFirst())
                .get("messages"))
        .hasSize(330);
  }

  /** Nothing in such a file says any more that its rows were meant as seeds. */
  @Test
  void seedsAloneComeBackPlainUnderTheSameIds() throws IOException {
    out.home().load(row("1", "alpha"), Exporter.ROWS.get(4));
    Path exported =
        Files.write(out.folder().resolve("part.jsonl"), out.lines(ExportFormat.JSONL, "alpha"));
    try (TestHome other = new TestHome(out.folder().resolve("other"))) {
      other.load("test", exported, false);
      assertThat(other.idOf("alpha")).isEqualTo(out.home().idOf("alpha"));
      assertThat(out.home().stored(out.home().idOf("alpha")).conversation().stage())
          .isEqualTo(Stage.SEED);
      assertThat(other.stored(other.idOf("alpha")).conversation().stage()).isEqualTo(Stage.PLAIN);
    }
  }
}
