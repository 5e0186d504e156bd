package dev.evolscope.export;

import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.Value;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP file of an export's file, its sources in words, and its manifest. The manifest comes last,
 * since it tells the file's size and checksum.
 */
final class Archive {
  private Archive() {}

  /** Writes an exported file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  static void write(Manifest manifest, String fileName, OutputStream out, Content content)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    boolean packed = manifest.request().format() == ExportFormat.PARQUET;
    zip.setLevel(packed ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
    zip.putNextEntry(new ZipEntry(fileName));
    CheckedOutput file = new CheckedOutput(zip);
    content.writeTo(file);
    zip.setLevel(Deflater.DEFAULT_COMPRESSION);
    add(zip, "SOURCES.txt", Sources.text(manifest));
    add(zip, "manifest.json", JsonValues.text(described(manifest, fileName, file)) + "\n");
    zip.finish();
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Value.Fields described(Manifest manifest, String name, CheckedOutput file) {
    SequencedMap<String, Value> facts = new LinkedHashMap<>();
    facts.put("name", new Value.Text(name));
    facts.put("bytes", new Value.Whole(file.bytes));
    facts.put("sha256", new Value.Text(file.checksum()));
    SequencedMap<String, Value> fields = new LinkedHashMap<>(manifest.fields().values());
    fields.put("file", new Value.Fields(facts));
    return new Value.Fields(fields);
  }

  /** Counts and sums what goes through. */
  private static final class CheckedOutput extends FilterOutputStream {
    private final MessageDigest digest = sha256();
    private long bytes;

    CheckedOutput(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] content, int from, int length) throws IOException {
      out.write(content, from, length);
      digest.update(content, from, length);
      bytes += length;
    }

    String checksum() {
      return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every JDK has SHA-256", e);
      }
    }
  }
}
