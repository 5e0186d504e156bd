package dev.evolscope.ingest;

import dev.evolscope.conversation.JsonValues;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: one JSON object a line, UTF-8. A byte order mark and blank lines are passed over.
 *
 * <p>A bad row is a line that is longer than {@link RowLimits#MOST_BYTES}, holds invalid UTF-8, is
 * no JSON as {@link JsonValues} wants it, or is no object. Whether a file is JSON Lines at all is
 * decided by its first line.
 */
public final class JsonlReader implements RowReader {

  private final String name;
  private final Lines lines;
  private final CountingStream counted;
  private final JsonRow rows = new JsonRow("line");
  private long position;
  private boolean hasLine;

  JsonlReader(String name, Lines lines, CountingStream counted) {
    this.name = name;
    this.lines = lines;
    this.counted = counted;
  }

  static JsonlReader open(String name, InputStream in, CountingStream counted) throws IOException {
    JsonlReader reader = new JsonlReader(name, new Lines(in, RowLimits.MOST_BYTES), counted);
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
      throw UnreadableFileException.damaged(name, position, e);
    }
  }

  private ReadRow row(RowPlace place) {
    return lines.isTooLong()
        ? rows.tooLong(place)
        : rows.of(place, lines.bytes(), lines.start(), lines.length());
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
