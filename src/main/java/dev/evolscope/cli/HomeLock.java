package dev.evolscope.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/**
 * Sees to it that one process at a time works on a home. The holder may note its address for the
 * others.
 */
final class HomeLock implements AutoCloseable {
  private static final FileAttribute<?>[] NO_ATTRIBUTES = {};
  private static final FileAttribute<?>[] OWNER_ONLY = {
    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
  };

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
   * A server that holds a home.
   *
   * @param url where it answers
   * @param secret lets whoever can read the home's folder write, whatever the server's settings
   */
  record Holder(String url, String secret) {}

  /** The server that holds the home; empty where the holder is no server, or none yet. */
  static Optional<Holder> serverOf(Path home) throws IOException {
    Path file = addressOf(home);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    return lines.size() == 2
        ? Optional.of(new Holder(lines.get(0), lines.get(1)))
        : Optional.empty(); // it is being written
  }

  /** Notes where this process answers, for the folder's owner alone. */
  void announce(Holder holder) throws IOException {
    boolean posix = Files.getFileStore(address.getParent()).supportsFileAttributeView("posix");
    Files.deleteIfExists(address);
    Files.createFile(address, posix ? OWNER_ONLY : NO_ATTRIBUTES);
    Files.write(address, List.of(holder.url(), holder.secret()));
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
