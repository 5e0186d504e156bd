package dev.evolscope.ingest;

import dev.hardwood.metadata.RowGroup;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file's rows, a few row groups at a time. The library buffers some 50,000 rows whatever their
 * size, a gigabyte of long conversations; it stops at the window's end, which bounds that by the
 * larger of one row group and {@link #BYTES}.
 */
final class ParquetWindows implements AutoCloseable {

  /** Unpacked bytes of a window that holds more than one row group. */
  static final long BYTES = 48L << 20;

  private final ParquetFileReader file;
  private final List<RowGroup> groups;
  private final long bytes;
  private int nextGroup;
  private long nextRow;
  private @Nullable RowReader rows;

  ParquetWindows(ParquetFileReader file, long bytes) {
    this.file = file;
    this.groups = file.getFileMetaData().rowGroups();
    this.bytes = bytes;
  }

  /** The reader, on the next row; null behind the last one. */
  @Nullable RowReader next() {
    while (rows == null || !rows.hasNext()) {
      close();
      rows = open();
      if (rows == null) {
        return null;
      }
    }
    rows.next();
    return rows;
  }

  private @Nullable RowReader open() {
    long count = 0;
    long size = 0;
    while (nextGroup < groups.size()
        && (count == 0 || size + groups.get(nextGroup).totalByteSize() <= bytes)) {
      RowGroup group = groups.get(nextGroup++);
      count += group.numRows();
      size += group.totalByteSize();
    }
    if (count == 0) {
      return null;
    }
    RowReader opened = file.buildRowReader().skip(nextRow).head(count).build();
    nextRow += count;
    return opened;
  }

  @Override
  public void close() {
    if (rows != null) {
      rows.close();
      rows = null;
    }
  }
}
