package dev.evolscope.ingest;

import dev.hardwood.metadata.ColumnChunk;
import dev.hardwood.metadata.ColumnMetaData;
import dev.hardwood.metadata.CompressionCodec;
import dev.hardwood.metadata.FileMetaData;
import dev.hardwood.metadata.RowGroup;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a file's footer says of its row groups, checked before memory is asked for by it: nothing
 * outside the file, no negative sizes, no codec that is not built in.
 */
final class ParquetFooter {
  private static final Set<CompressionCodec> BUILT_IN =
      EnumSet.of(
          CompressionCodec.UNCOMPRESSED,
          CompressionCodec.SNAPPY,
          CompressionCodec.GZIP,
          CompressionCodec.ZSTD);

  private ParquetFooter() {}

  static void check(String name, FileMetaData metaData, long fileSize)
      throws UnreadableFileException {
    int number = 0;
    for (RowGroup group : metaData.rowGroups()) {
      number++;
      if (group.numRows() < 0 || group.numRows() > Integer.MAX_VALUE) {
        throw lying(name, "row group %d has %d rows".formatted(number, group.numRows()));
      }
      for (ColumnChunk chunk : group.columns()) {
        checkCodec(name, chunk.metaData());
        checkPlace(name, chunk, fileSize);
      }
    }
  }

  private static void checkCodec(String name, ColumnMetaData column)
      throws UnreadableFileException {
    if (!BUILT_IN.contains(column.codec())) {
      throw new UnreadableFileException(
          "%s: column %s is compressed by %s, which is not built in; write the file again with snappy, zstd or gzip"
              .formatted(name, column.pathInSchema(), column.codec()));
    }
  }

  private static void checkPlace(String name, ColumnChunk chunk, long fileSize)
      throws UnreadableFileException {
    ColumnMetaData column = chunk.metaData();
    long start = chunk.chunkStartOffset();
    long length = column.totalCompressedSize();
    if (start < 0
        || length < 0
        || start > fileSize - length
        || column.totalUncompressedSize() < 0) {
      throw lying(
          name,
          "column %s stands at byte %d with %d bytes, unpacked %d, in a file of %d"
              .formatted(
                  column.pathInSchema(), start, length, column.totalUncompressedSize(), fileSize));
    }
  }

  private static UnreadableFileException lying(String name, String what) {
    return new UnreadableFileException(
        "%s: the Parquet data is damaged at its footer: %s".formatted(name, what));
  }
}
