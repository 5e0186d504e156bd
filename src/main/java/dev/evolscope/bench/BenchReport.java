package dev.evolscope.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that was measured, with what it was measured on.
 *
 * @param rows generated rows
 * @param textBytes bytes of UTF-8 in all their texts
 * @param figures in order of measuring
 * @param samples single times in milliseconds, run by run, of the parts that are about many
 */
public record BenchReport(
    Instant startedAt,
    Machine machine,
    int rows,
    long textBytes,
    List<Figure> figures,
    Map<String, List<List<Double>>> samples) {
  private static final ObjectWriter JSON = JsonMapper.shared().writerWithDefaultPrettyPrinter();

  /** What the figures hold for. */
  public record Machine(String os, String java, int processors, long memoryBytes) {
    static Machine here() {
      return new Machine(
          System.getProperty("os.name", "") + " " + System.getProperty("os.version", ""),
          Runtime.version().toString(),
          Runtime.getRuntime().availableProcessors(),
          physicalMemory());
    }

    private static long physicalMemory() {
      return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
          ? system.getTotalMemorySize()
          : -1;
    }
  }

  /** Writes the raw figures as JSON: every run of every figure, its median, and its aim. */
  public void writeTo(Path file) throws IOException {
    Files.write(file, JSON.writeValueAsBytes(this));
  }

  /** The figures for reading. */
  public String table() {
    return new BenchTable(figures).toString();
  }
}
