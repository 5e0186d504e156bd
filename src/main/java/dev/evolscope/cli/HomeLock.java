package dev.evolscope.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Sees to it that one process at a time works on a home. The holder may note its address for the
 * others.
 */
final class HomeLock implements AutoCloseable {
  private final Path address;
  private final FileChannel channel;

  private HomeLock(Path address, FileChannel channel) {
    this.address = address;
    this.channel = channel;
  }

  /** Takes the home; empty where another process has it. */
  static Optional<HomeLock> take(Path home) throws IOException {
    if (Files.exists(home) && !Files.isDirectory(home)) {
      throw new CommandException(home + " is a file, not a folder: name another --home");
    }
    Path data = Files.createDirectories(home.resolve("data"));
    FileChannel channel =
        FileChannel.open(
            data.resolve("evolscope.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        Files.deleteIfExists(addressOf(home));
        return Optional.of(new HomeLock(addressOf(home), channel));
      }
    } catch (OverlappingFileLockException e) {
      // this very process has it
    }
    channel.close();
    return Optional.empty();
  }

  /**
   * Where the server that holds the home answers; empty where the holder is no server, or none yet.
   */
  static Optional<String> serverOf(Path home) throws IOException {
    Path file = addressOf(home);
    return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
  }

  /** Notes where this process answers. */
  void announce(String url) throws IOException {
    try (FileChannel out =
        FileChannel.open(
            address,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      out.write(ByteBuffer.wrap(url.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static Path addressOf(Path home) {
    return home.resolve("data").resolve("server.url");
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(address);
    channel.close();
  }
}
