package dev.evolscope.ingest;

import dev.hardwood.metadata.RowGroup;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowGroupPredicate;
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
    if (nextGroup == groups.size()) {
      return null;
    }
    RowGroup first = groups.get(nextGroup);
    RowGroup last = first;
    long size = 0;
    while (nextGroup < groups.size()
        && (size == 0 || size + groups.get(nextGroup).totalByteSize() <= bytes)) {
      last = groups.get(nextGroup++);
      size += last.totalByteSize();
    }
    // Not skip and head: together they miscount at a batch's end in this version of the library
    return file.buildRowReader()
        .filter(RowGroupPredicate.byteRange(start(first), end(last)))
        .build();
  }

  private static long start(RowGroup group) {
    return group.columns().getFirst().chunkStartOffset();
  }

  /** Behind the group's last byte; the library takes a group whose middle is within the range. */
  private static long end(RowGroup group) {
    return start(group)
        + group.columns().stream().mapToLong(c -> c.metaData().totalCompressedSize()).sum();
  }

  @Override
  public void close() {
    if (rows != null) {
      rows.close();
      rows = null;
    }
  }
}
