package dev.evolscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file in a process of its own, whose heap is small. */
final class SmallHeap {
  private SmallHeap() {}

  /**
   * What {@link CountRows} tells.
   *
   * @param heap as in {@code -Xmx}
   */
  static String read(Path file, String heap, Path log) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                CountRows.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(log)).isZero();
    return Files.readString(log).strip();
  }
}
