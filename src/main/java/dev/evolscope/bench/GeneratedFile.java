package dev.evolscope.bench;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file of generated rows.
 *
 * @param textBytes bytes of UTF-8 in all texts
 * @param seconds that generating and writing took
 */
record GeneratedFile(Path file, int rows, long textBytes, double seconds) {
  private static final long SEED = 20_240_624;

  boolean isParquet() {
    return file.toString().endsWith("." + RowFormat.PARQUET.ending());
  }

  /** Generates so many rows into the file; its ending decides the format. */
  static GeneratedFile write(Path file, int rows) throws IOException {
    long start = System.nanoTime();
    SyntheticRows generator = new SyntheticRows(SEED, rows);
    long bytes = 0;
    try (RowOutput out = RowOutput.to(file)) {
      for (int index = 0; index < rows; index++) {
        SyntheticRow row = generator.row(index);
        bytes += row.size();
        out.write(row);
      }
    }
    return new GeneratedFile(file, rows, bytes, (System.nanoTime() - start) / 1e9);
  }
}
