package dev.evolscope.parquet;

import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.io.InvalidRecordException;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetOutputTest {
  private static final MessageType SCHEMA =
      Types.buildMessage()
          .addFields(
              Types.optional(INT64).named("n"),
              Types.optional(BINARY).as(stringType()).named("text"),
              Types.optionalList().optionalElement(BINARY).as(stringType()).named("tags"))
          .named("schema");

  @TempDir Path folder;

  @Test
  void nullEmptyAndFullListsAreToldApart() throws IOException {
    Path file =
        write(
            10,
            fields -> fields.whole("n", 1),
            fields -> fields.list("tags", List.of(), ParquetOutputTest::tag),
            fields -> fields.list("tags", List.of("a", "", "نص"), ParquetOutputTest::tag));
    assertThat(read(file)).containsExactly("1 null null", "null null []", "null null [a, , نص]");
  }

  @Test
  void fieldsMayComeInAnyOrder() throws IOException {
    Path file =
        write(
            10,
            fields -> {
              fields.text("text", "x");
              fields.whole("n", 5);
            });
    assertThat(read(file)).containsExactly("5 x null");
  }

  @Test
  void rowGroupsFollowEachOther() throws IOException {
    Consumer<FieldWriter> row = fields -> fields.text("text", "same");
    Path file = write(2, row, row, row, row, row);
    try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(file))) {
      assertThat(reader.getFileMetaData().rowGroups()).hasSize(3);
    }
    assertThat(read(file)).hasSize(5).containsOnly("null same null");
  }

  @Test
  void aFileWithoutRowsIsReadable() throws IOException {
    assertThat(read(write(10))).isEmpty();
  }

  @Test
  void longTextsFillManyPages() throws IOException {
    String text = "0123456789abcdef".repeat(10_000);
    Consumer<FieldWriter> row = fields -> fields.text("text", text + System.nanoTime());
    Path file = write(100, row, row, row, row, row, row, row);
    assertThat(read(file)).hasSize(7).allMatch(line -> line.contains(text));
  }

  @Test
  void afterAFailedRecordTheFileStaysUnreadable() throws IOException {
    Path file = folder.resolve("broken.parquet");
    try (ParquetOutput out = new ParquetOutput(file, SCHEMA, 10, 1)) {
      out.write(fields -> fields.whole("n", 1));
      assertThatExceptionOfType(InvalidRecordException.class)
          .isThrownBy(() -> out.write(fields -> fields.text("unknown", "x")))
          .withMessageContaining("unknown");
    }
    assertThat(Files.readString(file)).doesNotEndWith("PAR1\n").hasSize(4);
  }

  @Test
  void aGroupOfNoRowsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ParquetOutput(folder.resolve("x.parquet"), SCHEMA, 0, 1))
        .withMessageContaining("0");
  }

  private static void tag(FieldWriter item, String tag) {
    item.text("element", tag);
  }

  @SafeVarargs
  private Path write(long rowsPerGroup, Consumer<FieldWriter>... rows) throws IOException {
    Path file = folder.resolve("rows.parquet");
    try (ParquetOutput out = new ParquetOutput(file, SCHEMA, rowsPerGroup, 1)) {
      for (Consumer<FieldWriter> row : rows) {
        out.write(row);
      }
    }
    return file;
  }

  private static List<String> read(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(file));
        RowReader row = reader.rowReader()) {
      while (row.hasNext()) {
        row.next();
        String tags = row.isNull("tags") ? "null" : row.getList("tags").strings().toString();
        lines.add(row.getValue("n") + " " + row.getValue("text") + " " + tags);
      }
    }
    return lines;
  }
}
