package dev.evolscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.ImportState;
import dev.evolscope.conversation.JsonValues;
import dev.evolscope.ingest.ImportStatus;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the data that is committed with the program. */
class BundledDataTest {

  @Test
  void aFirstStartTakesTheSampleAndNotTheFlawedRows() throws IOException {
    assertThat(Sample.files())
        .hasSize(70)
        .allSatisfy(file -> assertThat(file.file().getParent()).isEqualTo(Path.of("data/sample")));
  }

  @Test
  void everyFlawedRowIsKeptAsItIs(@TempDir Path folder) throws IOException {
    try (TestHome home = new TestHome(folder)) {
      ImportStatus status = home.load("flawed", Path.of("data/flawed/flawed.jsonl"), false);

      assertThat(status.state()).isEqualTo(ImportState.PUBLISHED);
      assertThat(TestHome.figures(status))
          .isEqualTo("read 60 = added 60 + changed 0 + unchanged 0 + skipped 0; removed 0");
      assertThat(home.shown())
          .hasSize(60)
          .allSatisfy(shown -> assertThat(JsonValues.text(shown.row())).contains("\"flaw_place\""));
    }
  }
}
