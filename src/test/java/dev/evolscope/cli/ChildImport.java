package dev.evolscope.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The import command as a process of its own, to be killed at a chosen moment. */
final class ChildImport {
  private static final long LONGEST_SECONDS = 120;

  private final Process process;
  private final Path index;
  private final Path log;
  private final Set<Path> stale;
  private boolean sawStaging;

  private ChildImport(Process process, Path index, Path log, Set<Path> stale) {
    this.process = process;
    this.index = index;
    this.log = log;
    this.stale = stale;
  }

  static ChildImport start(Path home, Path log, List<VersionedFile> files) throws IOException {
    return of(home, log, files.stream().map(VersionedFile::file).toList());
  }

  static ChildImport of(Path home, Path log, List<Path> files) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("import", "--json", "--home", home.toString()));
    files.forEach(file -> arguments.add(file.toString()));
    return start(home, log, Main.class, arguments);
  }

  /** The same files as imports that are started at once, and shown together. */
  static ChildImport atOnce(Path home, Path log, List<VersionedFile> files) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(home.toString()));
    files.forEach(file -> arguments.add(file.file().toString()));
    return start(home, log, ImportsAtOnce.class, arguments);
  }

  /** With the heap of a server, which is the smallest that imports have. */
  private static ChildImport start(Path home, Path log, Class<?> program, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // A short life: the second compiler would cost more than it brings
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(arguments);
    Path index = home.resolve("index");
    Set<Path> stale = Set.copyOf(staged(index)); // an earlier kill's
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    return new ChildImport(process, index, log, stale);
  }

  /** Waits for the end; returns the exit status. */
  int await() throws InterruptedException {
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new AssertionError("the import did not end, see " + log);
    }
    return process.exitValue();
  }

  String output() throws IOException {
    return Files.readString(log);
  }

  /** When a kill comes. */
  enum Moment {
    /** After the delay, whatever goes on then. */
    ANY,
    /** When everything is staged and publication begins. */
    STAGED,
    /** When several imports are staged and wait for more. */
    WAITING,
    /** When the live index has prepared its commit and the database commits. */
    PREPARED,
    /** When the import is published, while the home is compacted and closed. */
    PUBLISHED
  }

  /** Kills the process at a moment, plus a delay; false where it had ended by itself before. */
  boolean kill(Moment moment, long delayMillis) throws InterruptedException {
    while (!isNow(moment) && !process.waitFor(1, TimeUnit.MILLISECONDS)) {
      // looks again
    }
    boolean alive = !process.waitFor(delayMillis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return alive;
  }

  private boolean isNow(Moment moment) {
    return switch (moment) {
      case ANY -> true;
      case STAGED -> finished() > 0;
      case WAITING -> finished() > 1;
      case PREPARED -> finished() > 0 && holds(index.resolve("live"), "pending_segments");
      case PUBLISHED -> !hasStaging() && sawStaging;
    };
  }

  private boolean hasStaging() {
    boolean has = !stale.containsAll(staged(index));
    sawStaging |= has;
    return has;
  }

  /** How many imports have staged all their rows. */
  private long finished() {
    return staged(index).stream()
        .filter(f -> !stale.contains(f) && Files.exists(f.resolve("segments_1")))
        .count();
  }

  private static List<Path> staged(Path index) {
    return list(index, "staging-");
  }

  private static boolean holds(Path folder, String prefix) {
    return !list(folder, prefix).isEmpty();
  }

  private static List<Path> list(Path folder, String prefix) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().startsWith(prefix)).toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of(); // not made yet, or deleted while we looked
    }
  }
}
