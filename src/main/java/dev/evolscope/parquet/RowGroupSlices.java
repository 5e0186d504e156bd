package dev.evolscope.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/**
 * A row group of any size, piece by piece as small files. Of each column one page is in memory at a
 * time, and one slice of all.
 */
public final class RowGroupSlices {
  private static final ParquetProperties PLAIN =
      ParquetProperties.builder()
          .withDictionaryEncoding(false)
          .withStatisticsEnabled(false)
          .withSizeStatisticsEnabled(false)
          .build();

  private final FileMetaData footer;
  private final MessageType schema;
  private final List<ColumnCursor> columns = new ArrayList<>();
  private final SliceLimits limits;
  private long left;

  RowGroupSlices(FileMetaData footer, RowGroup group, FileChannel channel, SliceLimits limits) {
    this.footer = footer;
    this.schema = SchemaTypes.of(footer.getSchema());
    this.limits = limits;
    this.left = group.getNum_rows();
    HeldPages held = new HeldPages(limits.pages());
    List<ColumnDescriptor> described = schema.getColumns();
    for (int i = 0; i < described.size(); i++) {
      ColumnMetaData chunk = group.getColumns().get(i).getMeta_data();
      if (!List.of(described.get(i).getPath()).equals(chunk.getPath_in_schema())) {
        throw new IllegalStateException(
            "column %d of the schema is %s, of the row group %s"
                .formatted(i, described.get(i), chunk.getPath_in_schema()));
      }
      columns.add(new ColumnCursor(described.get(i), new ChunkPages(chunk, channel, held)));
    }
  }

  /**
   * The rows behind those of the last slice; null where there are none.
   *
   * @throws OversizedPageException if a page does not fit into memory
   * @throws RuntimeException if the file is damaged
   */
  public @Nullable Slice next() throws IOException {
    if (left == 0) {
      return null;
    }
    RowGroupOutput rows = new RowGroupOutput(schema, PLAIN, Packing.NONE);
    BitSet cut = new BitSet();
    long bytes = 0;
    while (left > 0 && bytes < limits.slice()) {
      long row = copyRow(rows);
      if (row > limits.row()) {
        cut.set((int) rows.rows());
      }
      rows.endRow();
      bytes += Math.min(row, limits.row());
      left--;
    }
    return new Slice(file(rows), cut);
  }

  private long copyRow(RowGroupOutput to) {
    long bytes = 0;
    for (ColumnCursor column : columns) {
      bytes += column.copyRow(to.column(column.column()), limits.row() - bytes);
    }
    return bytes;
  }

  private ByteBuffer file(RowGroupOutput rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.toIntExact(limits.slice() * 2));
    CountedOutput out = new CountedOutput(bytes);
    FileEnds.writeStart(out);
    RowGroup group = rows.writeTo(out);
    FileMetaData copy =
        new FileMetaData(1, footer.getSchema(), group.getNum_rows(), List.of(group));
    FileEnds.writeFooter(copy, out);
    return ByteBuffer.wrap(bytes.toByteArray());
  }
}
