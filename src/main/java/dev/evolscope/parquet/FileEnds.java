package dev.evolscope.parquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;

/** What stands before a file's row groups and behind them. */
final class FileEnds {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

  private FileEnds() {}

  static void writeStart(CountedOutput out) throws IOException {
    out.write(MAGIC);
  }

  static void writeFooter(FileMetaData footer, CountedOutput out) throws IOException {
    long start = out.count();
    Util.writeFileMetaData(footer, out);
    int length = Math.toIntExact(out.count() - start);
    out.write(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(length).array());
    out.write(MAGIC);
  }
}
