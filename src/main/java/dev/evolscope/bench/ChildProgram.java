package dev.evolscope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program run as a process of its own, mostly this one under a heap limit. That it does its work
 * under the limit proves the bound; its peak of resident memory is read from the system while it
 * runs.
 */
final class ChildProgram implements AutoCloseable {
  private static final long GRACE_SECONDS = 20;

  private final Process process;
  private final Path log;

  private ChildProgram(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts this program.
   *
   * @param heapMegabytes the JVM's {@code -Xmx}
   * @param log receives what it prints
   * @param arguments of the command line, such as {@code import FILE}
   */
  static ChildProgram start(int heapMegabytes, Path log, List<String> arguments)
      throws IOException {
    return start(log, command(heapMegabytes, arguments), Map.of());
  }

  /** Starts any program, with these variables beside our own environment. */
  static ChildProgram start(Path log, List<String> command, Map<String, String> environment)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    return new ChildProgram(builder.start(), log);
  }

  /** The command that starts this program. */
  static List<String> command(int heapMegabytes, List<String> arguments) {
    List<String> command = new ArrayList<>(javaCommand(heapMegabytes));
    command.addAll(arguments);
    return command;
  }

  /** The same Java and class path as ours; in a Spring Boot jar the class path is that jar. */
  private static List<String> javaCommand(int heapMegabytes) {
    String classPath = System.getProperty("java.class.path", "");
    Stream<String> start =
        Stream.of(
            Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
            "-Xmx" + heapMegabytes + "m",
            "--enable-native-access=ALL-UNNAMED");
    Stream<String> program =
        classPath.endsWith(".jar") && !classPath.contains(java.io.File.pathSeparator)
            ? Stream.of("-jar", classPath)
            : Stream.of("-cp", classPath, "dev.evolscope.cli.Main");
    return Stream.concat(start, program).toList();
  }

  /**
   * Waits for the end.
   *
   * @return peak resident memory in bytes, as last seen; empty where the system does not tell
   * @throws IOException where it ends with another status than 0, with the end of its output
   */
  OptionalLong await() throws IOException, InterruptedException {
    OptionalLong peak = OptionalLong.empty();
    while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
      OptionalLong now = peakMemory();
      peak = now.isPresent() ? now : peak;
    }
    if (process.exitValue() != 0) {
      throw failed("ended with status " + process.exitValue());
    }
    return peak;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** An exception that quotes the end of what the program printed. */
  IOException failed(String what) throws IOException {
    List<String> lines = Files.readAllLines(log);
    String tail = String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    return new IOException("the measured program " + what + ", see " + log + ":\n" + tail);
  }

  /**
   * Peak resident memory so far in bytes; empty where the system does not tell, or it has ended.
   */
  OptionalLong peakMemory() {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst();
    } catch (IOException | java.io.UncheckedIOException e) {
      return OptionalLong.empty(); // no such system, or the process has just ended
    }
  }

  /** Asks the program to end, and ends it where it does not. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(process, GRACE_SECONDS, TimeUnit.SECONDS).join();
    if (process.isAlive()) {
      process.destroyForcibly().onExit().join();
    }
  }
}
