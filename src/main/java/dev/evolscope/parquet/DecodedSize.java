package dev.evolscope.parquet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;

/**
 * Adds up what a row group comes to, without unpacking more of it than its dictionaries. Pages'
 * headers are asked, since the footer may be wrong.
 */
final class DecodedSize {
  /** A chunk whose dictionary is larger than this is taken to be endless. */
  private static final int LARGEST_DICTIONARY = 4 << 20;

  private static final long ENDLESS = 1L << 40;

  /**
   * A value's place in its array and its two levels, which nulls take too: a few bytes of a page
   * may claim millions.
   */
  static final long VALUE_BYTES = 16;

  private final ColumnMetaData chunk;
  private final InputStream in;
  private long values;
  private long pages;
  private long repeated;
  private long longestEntry;

  private DecodedSize(ColumnMetaData chunk, FileChannel channel) {
    this.chunk = chunk;
    this.in = ChunkStream.of(chunk, channel);
  }

  static GroupSize of(RowGroup group, FileChannel channel) throws IOException {
    long pages = 0;
    long repeated = 0;
    for (ColumnChunk column : group.getColumns()) {
      DecodedSize size = new DecodedSize(column.getMeta_data(), channel);
      size.addAll();
      pages += size.pages;
      repeated += size.repeated;
    }
    return new GroupSize(pages, pages + repeated);
  }

  private void addAll() throws IOException {
    while (values < chunk.getNum_values()) {
      add(Util.readPageHeader(in));
    }
  }

  private void add(PageHeader header) throws IOException {
    if (header.getCompressed_page_size() < 0 || header.getUncompressed_page_size() < 0) {
      throw new IOException("a page of less than nothing");
    }
    pages += header.getUncompressed_page_size();
    if (header.getType() == PageType.DICTIONARY_PAGE && chunk.getType() == Type.BYTE_ARRAY) {
      longestEntry = longestEntry(header);
      return;
    }
    in.skipNBytes(header.getCompressed_page_size());
    if (header.isSetData_page_header()) {
      DataPageHeader page = header.getData_page_header();
      addValues(page.getNum_values(), page.getEncoding());
    } else if (header.isSetData_page_header_v2()) {
      DataPageHeaderV2 page = header.getData_page_header_v2();
      addValues(page.getNum_values(), page.getEncoding());
    }
  }

  private void addValues(int count, Encoding encoding) {
    values += Math.max(0, count);
    repeated += Math.max(0, count) * VALUE_BYTES;
    if (encoding == Encoding.RLE_DICTIONARY || encoding == Encoding.PLAIN_DICTIONARY) {
      repeated += Math.max(0, count) * longestEntry;
    }
  }

  private long longestEntry(PageHeader header) throws IOException {
    if (header.getUncompressed_page_size() > LARGEST_DICTIONARY
        || header.getCompressed_page_size() > LARGEST_DICTIONARY) {
      in.skipNBytes(header.getCompressed_page_size());
      return ENDLESS;
    }
    byte[] packed = ChunkStream.read(in, header.getCompressed_page_size());
    byte[] plain =
        PageUnpacking.unpack(chunk.getCodec(), packed, header.getUncompressed_page_size());
    ByteBuffer entries = ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN);
    int longest = 0;
    while (entries.hasRemaining()) {
      longest = Math.max(longest, skipEntry(entries));
    }
    return longest;
  }

  private static int skipEntry(ByteBuffer entries) throws IOException {
    try {
      int length = entries.getInt();
      entries.position(entries.position() + length);
      return length;
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw new IOException("a dictionary that ends in the middle of an entry", e);
    }
  }
}
