package dev.evolscope.ingest;

import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.parquet.ParquetOutput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parquet whose one row group is many times the heap that it is read in. */
class HugeRowGroupIT {
  private static final MessageType SCHEMA =
      Types.buildMessage()
          .optional(BINARY)
          .as(stringType())
          .named("id")
          .optionalList()
          .optionalElement(BINARY)
          .as(stringType())
          .named("texts")
          .named("row");

  private static final String EIGHT_KB = "0123456789abcdef".repeat(512);
  private static final int MB = 1 << 20;

  @TempDir private Path folder = Path.of("");

  @Test
  void longRowsOfFiveHundredMegabytes() throws Exception {
    Path file = group(70_000, i -> i + EIGHT_KB);
    assertThat(read(file)).isEqualTo("70000 rows");
  }

  @Test
  void oneTextOftenRepeated() throws Exception {
    Path file = group(20_000, i -> "x".repeat(60_000));
    assertThat(Files.size(file)).isLessThan(MB);
    assertThat(read(file)).isEqualTo("20000 rows");
  }

  @Test
  void aRowBeyondTheLimitIsSkippedAndThoseBehindItAreRead() throws Exception {
    Path file = group(10_000, i -> i == 4_000 ? "y".repeat(20 * MB) : i + EIGHT_KB);
    assertThat(read(file))
        .isEqualTo("10000 rows, rows.parquet, row 4001: the row is longer than 16 MB");
  }

  @Test
  void aPageThatDoesNotFitIsRefusedByItsSize() throws Exception {
    Path file = group(10_000, i -> i == 4_000 ? "y".repeat(100 * MB) : i + EIGHT_KB);
    assertThat(read(file))
        .startsWith("rows.parquet: row ")
        .contains(": column texts.list.element has a page of 100 MB, beside 0 MB of other columns")
        .contains("give more memory (-Xmx)");
  }

  private Path group(int rows, IntFunction<String> text) throws Exception {
    Path file = folder.resolve("rows.parquet");
    try (ParquetOutput out = new ParquetOutput(file, SCHEMA, Long.MAX_VALUE, 1)) {
      for (int i = 0; i < rows; i++) {
        String id = "row " + i;
        List<String> texts = List.of("", text.apply(i));
        out.write(
            row -> {
              row.text("id", id);
              row.list("texts", texts, (item, value) -> item.text("element", value));
            });
      }
    }
    return file;
  }

  private String read(Path file) throws Exception {
    return SmallHeap.read(file, "256m", folder.resolve("log"));
  }
}
