package dev.evolscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.parquet.SliceLimits;
import dev.evolscope.parquet.SlicedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of {@link ClaimedValues} in a heap that the values would not fit into all at once. */
class ClaimedValuesIT {
  private static final int VALUES = 20_000_000;

  @TempDir private Path folder = Path.of("");

  @Test
  void everyValueIsCountedThoughThePageHasAlmostNone() throws IOException {
    Path file = ClaimedValues.rows(folder.resolve("rows.parquet"), VALUES);
    assertThat(Files.size(file)).isLessThan(300);
    try (SlicedFile sliced = SlicedFile.open(file, new SliceLimits(1, 1, 1))) {
      assertThat(sliced.size(0).pages()).isLessThan(300);
      assertThat(sliced.size(0).atMost()).isGreaterThan(16L * VALUES);
    }
  }

  @Test
  void rowsThatHoldNothingAreReadInSlices() throws Exception {
    assertThat(read(ClaimedValues.rows(folder.resolve("rows.parquet"), VALUES)))
        .isEqualTo(VALUES + " rows");
  }

  @Test
  void aRowOfMoreNullsThanARowMayHoldIsSkipped() throws Exception {
    assertThat(read(ClaimedValues.list(folder.resolve("rows.parquet"), VALUES)))
        .isEqualTo("1 rows, rows.parquet, row 1: the row is longer than 16 MB");
  }

  private String read(Path file) throws Exception {
    return SmallHeap.read(file, "256m", folder.resolve("log"));
  }
}
