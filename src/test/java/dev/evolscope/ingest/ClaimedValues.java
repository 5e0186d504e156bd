package dev.evolscope.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;

/**
 * Parquet of some hundred bytes whose one page claims any number of values, all of them null: its
 * levels are runs, of which each says in a few bytes how long it is. Nothing in it is damaged.
 */
final class ClaimedValues {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

  private ClaimedValues() {}

  /** So many rows, each with a text that is null. */
  static Path rows(Path file, int rows) throws IOException {
    List<SchemaElement> schema =
        List.of(
            new SchemaElement("row").setNum_children(1),
            text("text").setRepetition_type(FieldRepetitionType.OPTIONAL));
    byte[] page = levels(run(rows, 0));
    return write(file, schema, List.of("text"), page, rows, rows);
  }

  /** One row with a list of so many texts that are null. */
  static Path list(Path file, int items) throws IOException {
    List<SchemaElement> schema =
        List.of(
            new SchemaElement("row").setNum_children(1),
            new SchemaElement("texts")
                .setNum_children(1)
                .setRepetition_type(FieldRepetitionType.OPTIONAL)
                .setConverted_type(ConvertedType.LIST),
            new SchemaElement("list")
                .setNum_children(1)
                .setRepetition_type(FieldRepetitionType.REPEATED),
            text("element").setRepetition_type(FieldRepetitionType.OPTIONAL));
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    page.write(levels(run(1, 0), run(items - 1, 1)));
    page.write(levels(run(items, 2)));
    return write(file, schema, List.of("texts", "list", "element"), page.toByteArray(), items, 1);
  }

  private static SchemaElement text(String name) {
    return new SchemaElement(name).setType(Type.BYTE_ARRAY).setConverted_type(ConvertedType.UTF8);
  }

  /** Levels of one kind: the length of their runs, and the runs. */
  private static byte[] levels(byte[]... runs) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] run : runs) {
      out.write(run);
    }
    byte[] all = out.toByteArray();
    return ByteBuffer.allocate(4 + all.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(all.length)
        .put(all)
        .array();
  }

  /** A level, repeated: twice the length as a varint, then the level. */
  private static byte[] run(int length, int level) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long left = (long) length << 1;
    while (left > 0x7f) {
      out.write((int) (left & 0x7f) | 0x80);
      left >>>= 7;
    }
    out.write((int) left);
    out.write(level);
    return out.toByteArray();
  }

  private static Path write(
      Path file, List<SchemaElement> schema, List<String> path, byte[] page, int values, long rows)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(MAGIC);
    PageHeader header = new PageHeader(PageType.DATA_PAGE, page.length, page.length);
    header.setData_page_header(
        new DataPageHeader(values, Encoding.PLAIN, Encoding.RLE, Encoding.RLE));
    Util.writePageHeader(header, out);
    out.write(page);
    int chunkBytes = out.size() - MAGIC.length;
    ColumnMetaData column =
        new ColumnMetaData(
            Type.BYTE_ARRAY,
            List.of(Encoding.PLAIN, Encoding.RLE),
            path,
            CompressionCodec.UNCOMPRESSED,
            values,
            chunkBytes,
            chunkBytes,
            MAGIC.length);
    RowGroup group =
        new RowGroup(List.of(new ColumnChunk(MAGIC.length).setMeta_data(column)), chunkBytes, rows);
    writeFooter(new FileMetaData(1, schema, rows, List.of(group)), out);
    return Files.write(file, out.toByteArray());
  }

  private static void writeFooter(FileMetaData footer, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Util.writeFileMetaData(footer, bytes);
    bytes.writeTo(out);
    out.write(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes.size()).array());
    out.write(MAGIC);
  }
}
