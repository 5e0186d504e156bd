package dev.evolscope.cli;

import static dev.evolscope.cli.TestHome.threadRow;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.export.ExportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rows that hold several conversations, and conversations of several rows. */
class ExportTreesTest {
  @RegisterExtension private final Exporter out = new Exporter();

  @Test
  void aTreeIsCutDownToTheConversationsThatAreSelected() throws IOException {
    String tree =
        """
        {"message_tree_id":"t","prompt":{"text":"root","role":"prompter","replies":[\
        {"text":"good leaf","role":"assistant","id":"a","replies":[]},\
        {"text":"other","role":"assistant","replies":[\
        {"text":"more","role":"prompter","replies":[]},{"text":"good end","role":"prompter","replies":[]}]}]}}""";
    out.home().load(tree);
    assertThat(out.home().total("")).isEqualTo(3);
    assertThat(out.lines(ExportFormat.JSONL, "")).containsExactly(tree);
    assertThat(out.lines(ExportFormat.JSONL, "good").getFirst())
        .contains("good leaf", "message_tree_id", "other", "good end")
        .doesNotContain("more");
    assertThat(out.lines(ExportFormat.JSONL, "end").getFirst()).doesNotContain("leaf", "more");
    assertThat(out.lines(ExportFormat.SHAREGPT, "end").getFirst())
        .contains("{\"from\":\"gpt\",\"value\":\"other\"}", "message_tree_id")
        .doesNotContain("leaf", "replies");
    Path exported =
        Files.write(out.folder().resolve("part.jsonl"), out.lines(ExportFormat.JSONL, "good"));
    try (TestHome other = new TestHome(out.folder().resolve("other"))) {
      other.load("test", exported, false);
      assertThat(Exporter.messages(other))
          .isEqualTo(
              out.home().search("good").hits().stream()
                  .map(h -> out.home().stored(h.id()).conversation().messages())
                  .toList());
    }
  }

  @Test
  void gatheredMessagesAreWrittenAsTheFileHadThem() throws IOException {
    String[] rows = {
      threadRow("t1", "q1", null, "Ask"),
      threadRow("t1", "a1", "q1", "Alpha1"),
      threadRow("t1", "b1", "q1", "Beta1"),
      threadRow("t2", "q2", null, "Ask"),
      threadRow("t2", "a2", "q2", "Alpha2")
    };
    out.home().load(rows);
    assertThat(out.home().total("")).isEqualTo(3);
    TestHome.Picture before = out.home().picture();
    Path exported = out.file("part.jsonl", ExportFormat.JSONL);
    assertThat(exported).hasContent(String.join("\n", rows) + "\n");
    assertThat(out.lines(ExportFormat.JSONL, "beta1")).containsExactly(rows[0], rows[2]);
    assertThat(out.lines(ExportFormat.OPENAI, "")).hasSize(3);
    assertThat(out.lines(ExportFormat.OPENAI, "beta1").getFirst())
        .contains("\"content\":\"Beta1\"", "\"message_tree_id\":\"t1\"")
        .doesNotContain("Alpha");
    try (TestHome other = new TestHome(out.folder().resolve("other"))) {
      other.load("test", exported, false);
      assertThat(other.picture()).isEqualTo(before);
    }
  }
}
