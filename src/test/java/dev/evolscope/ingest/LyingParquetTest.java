package dev.evolscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jerolba.carpet.AnnotatedLevels;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parquet whose footer does not say the truth. */
class LyingParquetTest {
  private static final int TAIL = 8;

  @TempDir private Path folder = Path.of("");

  record Row(String id, String text) {}

  @Test
  void moreRowsThanThereAre() throws IOException {
    Path file = lying(footer -> footer.getRow_groups().getFirst().setNum_rows(1_000_000));
    assertUnreadable(file);
  }

  @Test
  void lessRowsThanThereAre() throws IOException {
    Path file = lying(footer -> footer.getRow_groups().getFirst().setNum_rows(3));
    assertThatThrownBy(() -> ReadRows.of(file))
        .hasMessage("lying.parquet: its footer announces 3 rows, but it holds 300");
  }

  @Test
  void rowsBelowNothing() throws IOException {
    Path file = lying(footer -> footer.getRow_groups().getFirst().setNum_rows(-1));
    assertRefused(file, "row group 1 has -1 rows");
  }

  @Test
  void aColumnBehindTheFilesEnd() throws IOException {
    assertRefused(
        lying(column(c -> c.setData_page_offset(1L << 40).setDictionary_page_offset(1L << 40))),
        "column id stands at byte 1099511627776");
    assertRefused(
        lying(column(c -> c.setTotal_compressed_size(1L << 40))), "with 1099511627776 bytes");
    assertRefused(lying(column(c -> c.setTotal_compressed_size(-5))), "-5");
    assertRefused(lying(column(c -> c.setTotal_uncompressed_size(-5))), "-5");
  }

  @Test
  void hugeUnpackedSizesAskForNoMemory() throws IOException {
    Path file = lying(column(c -> c.setTotal_uncompressed_size(1L << 50)));
    assertThat(ReadRows.of(file)).hasSize(300);
  }

  @Test
  void aSchemaNestedWithoutEnd() throws IOException {
    Path file =
        lying(
            footer -> {
              List<SchemaElement> groups =
                  IntStream.range(0, 20_000)
                      .mapToObj(i -> new SchemaElement("g").setNum_children(1))
                      .toList();
              footer.getSchema().addAll(1, groups);
            });
    assertUnreadable(file);
  }

  @Test
  void aFooterLongerThanTheFile() throws IOException {
    byte[] bytes = Files.readAllBytes(whole());
    ByteBuffer.wrap(bytes)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(bytes.length - TAIL, Integer.MAX_VALUE);
    assertUnreadable(Files.write(folder.resolve("long.parquet"), bytes));
  }

  private static Consumer<FileMetaData> column(Consumer<ColumnMetaData> change) {
    return footer ->
        change.accept(footer.getRow_groups().getFirst().getColumns().getFirst().getMeta_data());
  }

  private Path whole() throws IOException {
    List<Row> rows =
        IntStream.range(0, 300).mapToObj(i -> new Row("id " + i, "text " + i)).toList();
    return ParquetFiles.write(
        folder.resolve("whole.parquet"), AnnotatedLevels.THREE, CompressionCodecName.SNAPPY, rows);
  }

  private Path lying(Consumer<FileMetaData> change) throws IOException {
    byte[] bytes = Files.readAllBytes(whole());
    int length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - TAIL);
    int start = bytes.length - TAIL - length;
    FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(bytes, start, length));
    change.accept(footer);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, start);
    Util.writeFileMetaData(footer, out);
    int written = out.size() - start;
    out.write(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(written).array());
    out.write(Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length));
    return Files.write(folder.resolve("lying.parquet"), out.toByteArray());
  }

  private static void assertRefused(Path file, String what) {
    assertThatThrownBy(() -> ReadRows.of(file))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageStartingWith("lying.parquet: the Parquet data is damaged at its footer: ")
        .hasMessageContaining(what);
  }

  private static void assertUnreadable(Path file) {
    assertThatThrownBy(() -> ReadRows.of(file))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageStartingWith(String.valueOf(file.getFileName()));
  }
}
