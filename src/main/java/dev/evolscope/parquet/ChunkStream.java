package dev.evolscope.parquet;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.apache.parquet.format.ColumnMetaData;

/** A stretch of a file, read once; other stretches are read beside it from the same channel. */
final class ChunkStream extends InputStream {
  private static final int BUFFER = 1 << 15;

  private final FileChannel channel;
  private final long end;
  private long position;

  private ChunkStream(FileChannel channel, long start, long length) {
    this.channel = channel;
    this.position = start;
    this.end = start + length;
  }

  static InputStream of(FileChannel channel, long start, long length) {
    return new BufferedInputStream(new ChunkStream(channel, start, length), BUFFER);
  }

  /** All pages of a column chunk. */
  static InputStream of(ColumnMetaData chunk, FileChannel channel) {
    long dictionary = chunk.getDictionary_page_offset();
    long data = chunk.getData_page_offset();
    long start = dictionary > 0 && dictionary < data ? dictionary : data;
    return of(channel, start, chunk.getTotal_compressed_size());
  }

  /** The next bytes, all of them. */
  static byte[] read(InputStream in, int length) throws IOException {
    byte[] bytes = new byte[length];
    if (in.readNBytes(bytes, 0, length) < length) {
      throw new EOFException("a page ends behind its column");
    }
    return bytes;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int most = (int) Math.min(length, end - position);
    int read = most <= 0 ? -1 : channel.read(ByteBuffer.wrap(bytes, offset, most), position);
    if (read > 0) {
      position += read;
    }
    return read;
  }

  @Override
  public long skip(long bytes) {
    long skipped = Math.max(0, Math.min(bytes, end - position));
    position += skipped;
    return skipped;
  }

  @Override
  public int available() {
    return (int) Math.min(Integer.MAX_VALUE, end - position);
  }
}
