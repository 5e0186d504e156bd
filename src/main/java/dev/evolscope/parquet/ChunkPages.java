package dev.evolscope.parquet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;
import org.jspecify.annotations.Nullable;

/** The pages of one column chunk, unpacked one at a time as they are asked for. */
final class ChunkPages implements PageReader {
  private final String column;
  private final ColumnMetaData chunk;
  private final InputStream in;
  private final HeldPages held;
  private @Nullable PageHeader ahead;
  private long size;

  ChunkPages(ColumnMetaData chunk, FileChannel channel, HeldPages held) {
    this.column = String.join(".", chunk.getPath_in_schema());
    this.chunk = chunk;
    this.in = ChunkStream.of(chunk, channel);
    this.held = held;
  }

  @Override
  public long getTotalValueCount() {
    return chunk.getNum_values();
  }

  @Override
  public @Nullable DictionaryPage readDictionaryPage() {
    try {
      PageHeader header = Util.readPageHeader(in);
      if (header.getType() != PageType.DICTIONARY_PAGE) {
        ahead = header;
        return null;
      }
      held.take(column, bytes(header)); // it stays as long as the chunk is read
      byte[] plain = unpack(header, 0, chunk.getCodec());
      return new DictionaryPage(
          BytesInput.from(plain),
          header.getDictionary_page_header().getNum_values(),
          encoding(header.getDictionary_page_header().getEncoding()));
    } catch (IOException e) {
      throw new UncheckedIOException("column " + column, e);
    }
  }

  @Override
  public DataPage readPage() {
    held.release(size);
    size = 0;
    try {
      PageHeader header = nextHeader();
      size = bytes(header);
      held.take(column, size);
      return header.isSetData_page_header_v2()
          ? second(header, header.getData_page_header_v2())
          : first(header, header.getData_page_header());
    } catch (IOException e) {
      throw new UncheckedIOException("column " + column, e);
    }
  }

  private PageHeader nextHeader() throws IOException {
    PageHeader header = ahead != null ? ahead : Util.readPageHeader(in);
    ahead = null;
    while (!header.isSetData_page_header() && !header.isSetData_page_header_v2()) {
      in.skipNBytes(header.getCompressed_page_size());
      header = Util.readPageHeader(in);
    }
    return header;
  }

  /** Memory for the page while it is unpacked. */
  private static long bytes(PageHeader header) throws IOException {
    long packed = header.getCompressed_page_size();
    long plain = header.getUncompressed_page_size();
    if (packed < 0 || plain < 0) {
      throw new IOException("a page of %d bytes, unpacked %d".formatted(packed, plain));
    }
    return packed + plain;
  }

  private DataPage first(PageHeader header, DataPageHeader page) throws IOException {
    byte[] plain = unpack(header, 0, chunk.getCodec());
    return new DataPageV1(
        BytesInput.from(plain),
        page.getNum_values(),
        plain.length,
        null,
        encoding(page.getRepetition_level_encoding()),
        encoding(page.getDefinition_level_encoding()),
        encoding(page.getEncoding()));
  }

  private DataPage second(PageHeader header, DataPageHeaderV2 page) throws IOException {
    byte[] repetitions =
        ChunkStream.read(in, levels(header, page.getRepetition_levels_byte_length()));
    byte[] definitions =
        ChunkStream.read(in, levels(header, page.getDefinition_levels_byte_length()));
    boolean packed = !page.isSetIs_compressed() || page.isIs_compressed();
    byte[] values =
        unpack(
            header,
            repetitions.length + definitions.length,
            packed ? chunk.getCodec() : CompressionCodec.UNCOMPRESSED);
    return DataPageV2.uncompressed(
        page.getNum_rows(),
        page.getNum_nulls(),
        page.getNum_values(),
        BytesInput.from(repetitions),
        BytesInput.from(definitions),
        encoding(page.getEncoding()),
        BytesInput.from(values),
        null);
  }

  private static int levels(PageHeader header, int length) throws IOException {
    if (length < 0 || length > header.getCompressed_page_size()) {
      throw new IOException("levels of " + length + " bytes");
    }
    return length;
  }

  /** What is left of a page behind its levels, which stand before what is packed. */
  private byte[] unpack(PageHeader header, int levels, CompressionCodec codec) throws IOException {
    int packed = header.getCompressed_page_size() - levels;
    int plain = header.getUncompressed_page_size() - levels;
    if (packed < 0 || plain < 0) {
      throw new IOException("levels of " + levels + " bytes in a page of fewer");
    }
    return packed == 0 && plain == 0
        ? new byte[0] // a page of nulls is empty, whatever packs it
        : PageUnpacking.unpack(codec, ChunkStream.read(in, packed), plain);
  }

  private static Encoding encoding(org.apache.parquet.format.Encoding encoding) {
    return Encoding.valueOf(encoding.name());
  }
}
