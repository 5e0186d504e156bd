package dev.evolscope.ingest;

import dev.evolscope.parquet.GroupSize;
import dev.evolscope.parquet.RowGroupSlices;
import dev.evolscope.parquet.Slice;
import dev.evolscope.parquet.SliceLimits;
import dev.evolscope.parquet.SlicedFile;
import dev.hardwood.HardwoodContext;
import dev.hardwood.metadata.RowGroup;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowGroupPredicate;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file's rows, some row groups at a time, or a slice of one. The library buffers some 50,000 rows
 * whatever their size, a gigabyte of long conversations; it stops at the window's end.
 */
final class ParquetWindows implements Closeable {

  private static final long HEAP = Runtime.getRuntime().maxMemory();

  /** What a server takes beside an import: dictionaries, caches, searches. */
  private static final long TAKEN = 256L << 20;

  /**
   * Unpacked bytes of row groups that are decoded together; larger ones are sliced. The library
   * holds them about four times: read ahead, in buffers that grow by doubling, and in batches that
   * wait.
   */
  static final long BYTES = Math.clamp((HEAP - TAKEN) / 32, 8L << 20, 48L << 20);

  /** What repeated texts may make of them. */
  private static final long MOST_DECODED = HEAP / 8;

  private static final SliceLimits SLICES =
      new SliceLimits(4L << 20, RowLimits.MOST_BYTES, HEAP / 4);

  private final ParquetFileReader file;
  private final HardwoodContext context;
  private final List<RowGroup> groups;
  private final SlicedFile sliced;
  private final long bytes;
  private int nextGroup;
  private @Nullable GroupSize sizeOfNext;
  private @Nullable RowGroupSlices slices;
  private @Nullable ParquetWindow window;

  ParquetWindows(Path path, ParquetFileReader file, HardwoodContext context, long bytes)
      throws IOException {
    this.file = file;
    this.context = context;
    this.groups = file.getFileMetaData().rowGroups();
    this.sliced = SlicedFile.open(path, SLICES);
    this.bytes = bytes;
  }

  /** The window, on the next row; null behind the last one. */
  @Nullable ParquetWindow next() throws IOException {
    while (window == null || !window.advance()) {
      closeWindow();
      window = open();
      if (window == null) {
        return null;
      }
    }
    return window;
  }

  private @Nullable ParquetWindow open() throws IOException {
    Slice slice = slices == null ? null : slices.next();
    if (slice != null) {
      return ParquetWindow.of(slice, context);
    }
    slices = null;
    if (nextGroup == groups.size()) {
      return null;
    }
    if (isSmall(nextSize())) {
      return groups();
    }
    slices = sliced.group(nextGroup);
    takeNext();
    return open();
  }

  private boolean isSmall(GroupSize size) {
    return size.pages() <= bytes && size.atMost() <= MOST_DECODED;
  }

  private ParquetWindow groups() throws IOException {
    RowGroup first = groups.get(nextGroup);
    RowGroup last = first;
    GroupSize size = new GroupSize(0, 0);
    while (nextGroup < groups.size() && isSmall(size.plus(nextSize()))) {
      size = size.plus(nextSize());
      last = groups.get(nextGroup);
      takeNext();
    }
    // Not skip and head: together they miscount at a batch's end in this version of the library
    return ParquetWindow.of(
        file.buildRowReader().filter(RowGroupPredicate.byteRange(start(first), end(last))).build());
  }

  private GroupSize nextSize() throws IOException {
    if (sizeOfNext == null) {
      sizeOfNext = sliced.size(nextGroup);
    }
    return sizeOfNext;
  }

  private void takeNext() {
    nextGroup++;
    sizeOfNext = null;
  }

  private static long start(RowGroup group) {
    return group.columns().getFirst().chunkStartOffset();
  }

  /** Behind the group's last byte; the library takes a group whose middle is within the range. */
  private static long end(RowGroup group) {
    return start(group)
        + group.columns().stream().mapToLong(c -> c.metaData().totalCompressedSize()).sum();
  }

  private void closeWindow() throws IOException {
    if (window != null) {
      window.close();
      window = null;
    }
  }

  @Override
  public void close() throws IOException {
    try (sliced) {
      closeWindow();
    }
  }
}
