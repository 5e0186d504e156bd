package dev.evolscope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of generated rows.
 *
 * @param rowBytes that were asked for, on average
 * @param textBytes bytes of UTF-8 in all texts
 * @param seconds that generating and writing took
 */
record GeneratedFile(Path file, int rows, int rowBytes, long textBytes, double seconds) {
  /** Seed of the rows that the benchmark imports first. */
  static final long SEED = 20_240_624;

  /** Beside the file: what it holds, for later runs in the same folder. */
  private static final String FACTS = "generated.json";

  private record Facts(String file, int rows, int rowBytes, long textBytes, double seconds) {}

  boolean isParquet() {
    return file.toString().endsWith("." + RowFormat.PARQUET.ending());
  }

  /** Generates so many rows into the file; its ending decides the format. */
  static GeneratedFile write(Path file, long seed, int rows, int rowBytes) throws IOException {
    long start = System.nanoTime();
    SyntheticRows generator = new SyntheticRows(seed, rows, Sizes.of(rowBytes));
    long bytes = 0;
    try (RowOutput out = RowOutput.to(file)) {
      for (int index = 0; index < rows; index++) {
        SyntheticRow row = generator.row(index);
        bytes += row.size();
        out.write(row);
      }
    }
    return new GeneratedFile(file, rows, rowBytes, bytes, (System.nanoTime() - start) / 1e9);
  }

  /** Notes in the file's folder what it holds. */
  void keep() throws IOException {
    Facts facts = new Facts(String.valueOf(file.getFileName()), rows, rowBytes, textBytes, seconds);
    Files.write(file.resolveSibling(FACTS), JsonMapper.shared().writeValueAsBytes(facts));
  }

  /** The file that an earlier run kept in the folder. */
  static Optional<GeneratedFile> in(Path folder) throws IOException {
    Path noted = folder.resolve(FACTS);
    if (!Files.exists(noted)) {
      return Optional.empty();
    }
    Facts facts = JsonMapper.shared().readValue(Files.readAllBytes(noted), Facts.class);
    return Optional.of(
        new GeneratedFile(
            folder.resolve(facts.file()),
            facts.rows(),
            facts.rowBytes(),
            facts.textBytes(),
            facts.seconds()));
  }
}
