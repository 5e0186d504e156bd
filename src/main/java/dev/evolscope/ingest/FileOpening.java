package dev.evolscope.ingest;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/** Finds out what a file is and gives the reader for it. */
final class FileOpening {
  private static final int BUFFER = 1 << 16;

  /** Nothing in CSV tells it from other text: it is known by its name alone. */
  private static final Pattern DELIMITED = Pattern.compile("(?is).*\\.(csv|tsv)(\\.gz|\\.zst)?");

  private final Path file;
  private final String name;

  private FileOpening(Path file, String name) {
    this.file = file;
    this.name = name;
  }

  static RowReader open(Path file, String name) throws IOException {
    return new FileOpening(file, name).open();
  }

  private RowReader open() throws IOException {
    if (Files.isDirectory(file)) {
      throw new UnreadableFileException(name + " is a folder, not a file");
    }
    CountingStream counted = new CountingStream(Files.newInputStream(file), Files.size(file));
    try {
      return open(counted);
    } catch (IOException | RuntimeException e) {
      counted.close();
      throw e;
    }
  }

  private RowReader open(CountingStream counted) throws IOException {
    InputStream raw = new BufferedInputStream(counted, BUFFER);
    Compression compression = Compression.of(Magic.peek(raw));
    try {
      InputStream in =
          compression == Compression.NONE
              ? raw
              : new BufferedInputStream(
                  new UnpackedStream(name, compression.unwrap(raw), counted), BUFFER);
      return open(in, compression, counted);
    } catch (EOFException | ZipException | com.github.luben.zstd.ZstdIOException e) {
      throw new UnreadableFileException(
          "%s: the %s data is damaged or cut off at its start: %s"
              .formatted(name, compression, e.getMessage()),
          e);
    }
  }

  private RowReader open(InputStream in, Compression compression, CountingStream counted)
      throws IOException {
    Magic magic = Magic.peek(in);
    if (magic.startsWith("PAR1")) {
      return parquet(in, compression);
    }
    String foreign = magic.foreign();
    if (foreign != null) {
      throw new UnreadableFileException(
          "%s: found %s; %s".formatted(name, foreign, UnreadableFileException.ACCEPTED));
    }
    InputStream text = new BufferedInputStream(new BomFree(in), BUFFER);
    JsonStart.Form form = JsonStart.peek(text);
    if (form != JsonStart.Form.LINES) {
      return new JsonReader(name, text, form, counted);
    }
    Matcher delimited = DELIMITED.matcher(name);
    return delimited.matches() && !Magic.peek(text).startsWith("{")
        ? DelimitedReader.open(name, text, delimited.group(1).equalsIgnoreCase("tsv"), counted)
        : JsonlReader.open(name, text, counted);
  }

  private RowReader parquet(InputStream in, Compression compression) throws IOException {
    if (compression == Compression.NONE) {
      in.close();
      return ParquetReader.open(name, file, () -> {});
    }
    // Parquet is read from its end: what is wrapped has to be unpacked first
    Path unpacked = Files.createTempFile("evolscope-", ".parquet");
    try (in) {
      Files.copy(in, unpacked, StandardCopyOption.REPLACE_EXISTING);
      return ParquetReader.open(name, unpacked, () -> Files.deleteIfExists(unpacked));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(unpacked);
      throw e;
    }
  }
}
