package dev.evolscope.parquet;

import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.column.impl.ColumnReaderImpl;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;

/** A column of a row group, copied row by row as it is stored: values with their levels. */
final class ColumnCursor {
  /** What a value or a null takes beside its text: its place and its two levels. */
  private static final int SMALL = (int) DecodedSize.VALUE_BYTES;

  private final ColumnDescriptor column;
  private final ColumnReader values;
  private long left;

  ColumnCursor(ColumnDescriptor column, PageReader pages) {
    this.column = column;
    this.left = pages.getTotalValueCount();
    // Without the writer's version, encodings that some got wrong are read in the way that suits
    // all
    this.values = new ColumnReaderImpl(column, pages, new PrimitiveConverter() {}, null);
  }

  ColumnDescriptor column() {
    return column;
  }

  /**
   * Copies the values of the next row. Of a row that takes more than there is room for, the rest is
   * left out.
   *
   * @param room bytes
   * @return what the row's values take, or more than the room
   */
  long copyRow(ColumnWriter to, long room) {
    if (left == 0) {
      throw new IllegalStateException(
          "column %s has fewer rows than its row group"
              .formatted(String.join(".", column.getPath())));
    }
    long bytes = 0;
    boolean first = true;
    do {
      boolean cut = bytes > room;
      if (!cut || first) {
        bytes += copyValue(to, room - bytes);
      }
      first = false;
      values.consume();
      left--;
    } while (left > 0 && values.getCurrentRepetitionLevel() > 0);
    return bytes;
  }

  private long copyValue(ColumnWriter to, long room) {
    int repetition = values.getCurrentRepetitionLevel();
    int definition = values.getCurrentDefinitionLevel();
    if (definition < column.getMaxDefinitionLevel()) {
      to.writeNull(repetition, definition);
      return SMALL;
    }
    switch (column.getPrimitiveType().getPrimitiveTypeName()) {
      case INT32 -> to.write(values.getInteger(), repetition, definition);
      case INT64 -> to.write(values.getLong(), repetition, definition);
      case BOOLEAN -> to.write(values.getBoolean(), repetition, definition);
      case FLOAT -> to.write(values.getFloat(), repetition, definition);
      case DOUBLE -> to.write(values.getDouble(), repetition, definition);
      case INT96, FIXED_LEN_BYTE_ARRAY -> to.write(values.getBinary(), repetition, definition);
      case BINARY -> {
        Binary text = values.getBinary();
        boolean fits = text.length() <= room;
        to.write(fits ? text : Binary.EMPTY, repetition, definition);
        return (long) SMALL + text.length();
      }
    }
    return SMALL;
  }
}
