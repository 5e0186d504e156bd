package dev.evolscope.ingest;

import dev.hardwood.metadata.FileMetaData;
import dev.hardwood.metadata.RowGroup;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that are read by one reader. The library decodes some ten thousand rows of every column
 * ahead, whatever their size, which does not fit a heap of 1 GB at 8 KB a row; so a file is read in
 * slices that do, none across a row group.
 *
 * @param first rows before it in the file
 * @param rows at least 1
 */
record ParquetSlice(long first, long rows) {
  /** Unpacked bytes that a slice aims at. */
  private static final long BYTES = 48L << 20;

  static List<ParquetSlice> of(FileMetaData file) {
    List<ParquetSlice> slices = new ArrayList<>();
    long first = 0;
    for (RowGroup group : file.rowGroups()) {
      long most = rowsPerSlice(group);
      long end = first + group.numRows();
      while (first < end) {
        long rows = Math.min(most, end - first);
        slices.add(new ParquetSlice(first, rows));
        first += rows;
      }
    }
    return slices;
  }

  private static long rowsPerSlice(RowGroup group) {
    long bytes =
        group.columns().stream().mapToLong(c -> c.metaData().totalUncompressedSize()).sum();
    // Dictionaries let a page stand for more text than it has bytes
    return Math.max(100, group.numRows() * BYTES / Math.max(BYTES, bytes));
  }
}
