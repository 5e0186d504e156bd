package dev.evolscope.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells a file from another.
 *
 * @param checksum SHA-256, lower-case hexadecimal
 */
record FileFacts(String checksum) {
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
    MessageDigest sha256 = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256)) {
      byte[] buffer = new byte[BUFFER];
      while (in.read(buffer) >= 0) {
        // the stream digests
      }
    }
    return new FileFacts(HexFormat.of().formatHex(sha256.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
