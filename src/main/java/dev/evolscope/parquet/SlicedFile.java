package dev.evolscope.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;

/** A file whose row groups are read in slices. */
public final class SlicedFile implements Closeable {
  /** Length of the footer, and the letters that end each file. */
  private static final int TAIL = 8;

  private final FileChannel channel;
  private final FileMetaData footer;
  private final SliceLimits limits;

  private SlicedFile(FileChannel channel, FileMetaData footer, SliceLimits limits) {
    this.channel = channel;
    this.footer = footer;
    this.limits = limits;
  }

  /** Opens a file whose footer is known to be readable. */
  public static SlicedFile open(Path file, SliceLimits limits) throws IOException {
    FileChannel channel = FileChannel.open(file);
    try {
      return new SlicedFile(channel, footer(channel), limits);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static FileMetaData footer(FileChannel channel) throws IOException {
    long end = channel.size() - TAIL;
    byte[] tail = ChunkStream.read(ChunkStream.of(channel, end, TAIL), TAIL);
    int length = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt();
    return Util.readFileMetaData(ChunkStream.of(channel, end - length, length));
  }

  /** The size of a row group, counted from 0, by its pages. */
  public GroupSize size(int index) throws IOException {
    return DecodedSize.of(footer.getRow_groups().get(index), channel);
  }

  /** A row group, counted from 0, from its first row on. */
  public RowGroupSlices group(int index) {
    return new RowGroupSlices(footer, footer.getRow_groups().get(index), channel, limits);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
