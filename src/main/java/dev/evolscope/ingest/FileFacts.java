package dev.evolscope.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells a file from another.
 *
 * @param checksum SHA-256, lower-case hexadecimal
 * @param size in bytes, as it was before the checksum was made
 * @param modified when somebody last wrote to it, likewise
 */
record FileFacts(String checksum, long size, FileTime modified) {
  private static final int BUFFER = 1 << 20;

  /**
   * Reads the file once.
   *
   * @throws UnreadableFileException if it is no file
   */
  static FileFacts of(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UnreadableFileException("there is no file " + file);
    }
    long size = Files.size(file);
    FileTime modified = Files.getLastModifiedTime(file);
    MessageDigest sha256 = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256)) {
      byte[] buffer = new byte[BUFFER];
      while (in.read(buffer) >= 0) {
        // the stream digests
      }
    }
    return new FileFacts(HexFormat.of().formatHex(sha256.digest()), size, modified);
  }

  /** Whether somebody has written to the file since. */
  boolean isOutdated(Path file) throws IOException {
    return Files.size(file) != size || !Files.getLastModifiedTime(file).equals(modified);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
