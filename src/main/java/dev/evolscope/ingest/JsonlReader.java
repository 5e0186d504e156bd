package dev.evolscope.ingest;

import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.MalformedJsonException;
import dev.evolscope.conversation.Value;
import dev.evolscope.ingest.ReadRow.BadRow;
import dev.evolscope.ingest.ReadRow.Row;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: one JSON object a line, UTF-8. A byte order mark and blank lines are passed over.
 *
 * <p>A bad row is a line that is longer than 64 MB, holds invalid UTF-8, is no JSON as {@link
 * JsonValues} wants it, or is no object. Whether a file is JSON Lines at all is decided by its
 * first line.
 */
public final class JsonlReader implements RowReader {

  /** Longest line in bytes. */
  static final int MAX_LINE = 64 << 20;

  private final String name;
  private final Lines lines;
  private final CountingStream counted;
  private final Utf8 utf8 = new Utf8();
  private long position;
  private boolean hasLine;

  JsonlReader(String name, Lines lines, CountingStream counted) {
    this.name = name;
    this.lines = lines;
    this.counted = counted;
  }

  static JsonlReader open(String name, InputStream in, CountingStream counted) throws IOException {
    JsonlReader reader = new JsonlReader(name, new Lines(new BomFree(in), MAX_LINE), counted);
    reader.hasLine = reader.nextLine();
    if (!reader.hasLine) {
      throw new UnreadableFileException(
          "%s holds no rows: it is empty; %s".formatted(name, UnreadableFileException.ACCEPTED));
    }
    FirstLine.check(name, reader.lines);
    return reader;
  }

  @Override
  public @Nullable ReadRow next() throws IOException {
    if (!hasLine && !nextLine()) {
      return null;
    }
    hasLine = false;
    return row(new RowPlace(name, position++, lines.number()));
  }

  private boolean nextLine() throws IOException {
    try {
      do {
        if (!lines.next()) {
          return false;
        }
      } while (lines.isBlank());
      return true;
    } catch (EOFException | ZipException | com.github.luben.zstd.ZstdIOException e) {
      throw new UnreadableFileException(
          "%s, after row %d: the packed data is damaged or cut off (%s); rows before it are intact"
              .formatted(name, position, e.getMessage()),
          e);
    }
  }

  private ReadRow row(RowPlace place) {
    if (lines.isTooLong()) {
      return new BadRow(place, "", "the line is longer than %d MB".formatted(MAX_LINE >> 20));
    }
    int invalid = utf8.decode(lines.bytes(), lines.start(), lines.length());
    if (invalid >= 0) {
      return new BadRow(place, "", "invalid UTF-8 at byte %d of the line".formatted(invalid + 1));
    }
    try {
      Value value = JsonValues.parse(utf8.chars(), 0, utf8.length());
      return value instanceof Value.Fields fields
          ? new Row(place, fields)
          : new BadRow(place, "", "not an object but " + value.kind());
    } catch (MalformedJsonException e) {
      return new BadRow(place, e.place(), e.reason());
    }
  }

  /** Empty: rows of one file may differ in their fields. */
  @Override
  public Set<String> columns() {
    return Set.of();
  }

  @Override
  public double progress() {
    return counted.progress();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
