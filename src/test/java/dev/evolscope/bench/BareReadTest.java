package dev.evolscope.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BareReadTest {
  @TempDir Path folder;

  @Test
  void everyRowAndEveryStringIsLookedAt() throws IOException {
    GeneratedFile file =
        GeneratedFile.write(folder.resolve("rows.parquet"), 1, 200, SyntheticRows.MEAN_SIZE);
    BareRead read = BareRead.of(file.file());
    assertThat(read.rows()).isEqualTo(200);
    assertThat(read.characters()).isBetween(file.textBytes() / 3, file.textBytes());
  }

  @Test
  void everyRowGroupIsReadOnce() throws IOException {
    GeneratedFile file =
        GeneratedFile.write(folder.resolve("rows.parquet"), 1, 8_500, SyntheticRows.MEAN_SIZE);
    assertThat(BareRead.of(file.file()).rows()).isEqualTo(8_500);
  }

  @Test
  void theReportHoldsEveryRun() throws IOException {
    Figures figures = new Figures();
    figures.add(ImportBench.READ, 1.5);
    figures.add(ImportBench.READ, 2.5);
    figures.addSamples("read", List.of(0.0015));
    Path json = folder.resolve("bench.json");
    new BenchReport(
            java.time.Instant.EPOCH,
            BenchReport.Machine.here(),
            200,
            1_638_400,
            figures.all(),
            figures.samples())
        .writeTo(json);
    assertThat(Files.readString(json).replaceAll("\\s", ""))
        .contains(
            "\"read\":[[0.002]]",
            "\"runs\":[1.5,2.5]",
            "\"median\":1.5",
            "\"rows\":200",
            "1970-01-01T00:00:00Z");
  }
}
