package dev.evolscope.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BareReadTest {
  @TempDir Path folder;

  @Test
  void everyRowAndEveryStringIsLookedAt() throws IOException {
    GeneratedFile file = GeneratedFile.write(folder.resolve("rows.parquet"), 200);
    BareRead read = BareRead.of(file.file());
    assertThat(read.rows()).isEqualTo(200);
    assertThat(read.characters()).isBetween(file.textBytes() / 3, file.textBytes());
  }

  @Test
  void everyRowGroupIsReadOnce() throws IOException {
    GeneratedFile file = GeneratedFile.write(folder.resolve("rows.parquet"), 8_500);
    assertThat(BareRead.of(file.file()).rows()).isEqualTo(8_500);
  }

  @Test
  void theReportHoldsEveryRun() throws IOException {
    Figures figures = new Figures();
    figures.add(ImportBench.READ, 1.5);
    figures.add(ImportBench.READ, 2.5);
    Path json = folder.resolve("bench.json");
    new BenchReport(
            java.time.Instant.EPOCH, BenchReport.Machine.here(), 200, 1_638_400, figures.all())
        .writeTo(json);
    assertThat(Files.readString(json).replaceAll("\\s", ""))
        .contains("\"runs\":[1.5,2.5]", "\"median\":1.5", "\"rows\":200", "1970-01-01T00:00:00Z");
  }
}
