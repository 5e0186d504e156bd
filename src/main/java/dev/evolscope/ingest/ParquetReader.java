package dev.evolscope.ingest;

import dev.evolscope.conversation.JsonLimits;
import dev.evolscope.conversation.Value;
import dev.evolscope.ingest.ReadRow.BadRow;
import dev.evolscope.ingest.ReadRow.Row;
import dev.evolscope.parquet.OversizedPageException;
import dev.hardwood.HardwoodContext;
import dev.hardwood.InputFile;
import dev.hardwood.metadata.RowGroup;
import dev.hardwood.reader.ParquetFileReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parquet of any schema; {@link ParquetColumn} says what becomes of its types. Pages packed by
 * Snappy, Zstandard or gzip, or not at all, are read.
 */
public final class ParquetReader implements RowReader {
  private final String name;
  private final HardwoodContext context;
  private final ParquetFileReader file;
  private final ParquetWindows windows;
  private final ParquetStruct columns;
  private final Closeable onClose;
  private final long total;
  private long position;

  private ParquetReader(
      String name,
      Path path,
      HardwoodContext context,
      ParquetFileReader file,
      ParquetStruct columns,
      long window,
      Closeable onClose)
      throws IOException {
    this.name = name;
    this.context = context;
    this.file = file;
    this.columns = columns;
    this.onClose = onClose;
    this.windows = new ParquetWindows(path, file, context, window);
    // Not the footer's own count: some writers leave it 0
    this.total = file.getFileMetaData().rowGroups().stream().mapToLong(RowGroup::numRows).sum();
  }

  /**
   * @param name what to call the file in messages
   * @param onClose runs after the file is closed
   */
  static ParquetReader open(String name, Path path, Closeable onClose) throws IOException {
    return open(name, path, ParquetWindows.BYTES, onClose);
  }

  /** The same with a window of another size. */
  static ParquetReader open(String name, Path path, long window, Closeable onClose)
      throws IOException {
    HardwoodContext context = HardwoodContext.create();
    ParquetFileReader file = null;
    try {
      file = ParquetFileReader.open(InputFile.of(path), context);
      ParquetFooter.check(name, file.getFileMetaData(), Files.size(path));
      ParquetStruct columns = ParquetStruct.of(file.getFileSchema().getRootNode());
      return new ParquetReader(name, path, context, file, columns, window, onClose);
    } catch (UnreadableFileException e) {
      close(file, context);
      throw e;
    } catch (IOException | RuntimeException | VirtualMachineError e) {
      // A damaged file can ask for absurd amounts of memory or depth
      close(file, context);
      throw damaged(name, "its footer", e);
    }
  }

  private static void close(@Nullable ParquetFileReader file, HardwoodContext context)
      throws IOException {
    try (context) {
      if (file != null) {
        file.close();
      }
    }
  }

  private static UnreadableFileException damaged(String name, String where, Throwable cause) {
    if (cause instanceof OversizedPageException) {
      return new UnreadableFileException("%s: %s: %s".formatted(name, where, cause.getMessage()));
    }
    if (isOutOfMemory(cause)) {
      return new UnreadableFileException(
          "%s: %s asks for more memory than there is: the Parquet data is damaged, or its values repeat too long texts for this Java heap (raise -Xmx)"
              .formatted(name, where),
          cause);
    }
    String why = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return new UnreadableFileException(
        "%s: the Parquet data is damaged at %s: %s".formatted(name, where, why), cause);
  }

  /** Pages are unpacked by threads of the library, which wrap what they ran into. */
  private static boolean isOutOfMemory(Throwable cause) {
    for (Throwable at = cause; at != null; at = at.getCause()) {
      if (at instanceof OutOfMemoryError) {
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable ReadRow next() throws IOException {
    try {
      ParquetWindow at = windows.next();
      if (at == null) {
        return end();
      }
      ReadRow row = row(at, new RowPlace(name, position, 0));
      position++;
      return row;
    } catch (UnreadableFileException e) {
      throw e;
    } catch (IOException | RuntimeException | VirtualMachineError e) {
      throw damaged(name, "row " + (position + 1), e);
    }
  }

  private ReadRow row(ParquetWindow at, RowPlace place) {
    if (at.isCut()) {
      return tooLong(place);
    }
    try {
      Value.Fields fields = columns.read(at.row());
      if (RowSize.of(fields) > RowLimits.MOST_BYTES) {
        return tooLong(place);
      }
      String unstorable = JsonLimits.violated(fields);
      return unstorable == null ? new Row(place, fields) : new BadRow(place, "", unstorable);
    } catch (BadValueException e) {
      return new BadRow(place, e.path(), e.reason());
    }
  }

  private static BadRow tooLong(RowPlace place) {
    return new BadRow(
        place, "", "the row is longer than %d MB".formatted(RowLimits.MOST_BYTES >> 20));
  }

  private @Nullable ReadRow end() throws UnreadableFileException {
    if (position != total) {
      throw new UnreadableFileException(
          "%s: its footer announces %d rows, but it holds %d".formatted(name, total, position));
    }
    return null;
  }

  @Override
  public Set<String> columns() {
    return Collections.unmodifiableSet(new LinkedHashSet<>(columns.names()));
  }

  @Override
  public double progress() {
    return total == 0 ? 1 : (double) position / total;
  }

  @Override
  public void close() throws IOException {
    try (onClose;
        context;
        file) {
      windows.close();
    }
  }
}
