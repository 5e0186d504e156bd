package dev.evolscope.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * OpenSearch on one node, started by its own script in a process of its own, with the heap that
 * serving has with us; closing ends it.
 *
 * @param data folder of its index
 */
record OpenSearchNode(ChildProgram program, URI address, Path data) implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(200);

  /** Debian's "nobody", and nearly everyone's. */
  private static final String NOBODY = "65534";

  /**
   * Unpacks and starts it, and waits until it answers.
   *
   * @param zip the distribution
   * @param folder empty; reachable for everybody where we are root, since OpenSearch refuses to run
   *     as root and is then started as nobody, by the program {@code setpriv}
   * @throws IOException where it does not start, with the end of what it said
   */
  static OpenSearchNode start(Path zip, Path folder, Path log)
      throws IOException, InterruptedException {
    Path program = unpack(zip, folder);
    Path data = Files.createDirectory(folder.resolve("data"));
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    int port = ServedHome.freePort();
    List<String> command = new ArrayList<>(user(folder));
    command.addAll(List.of("bash", program.resolve("bin/opensearch").toString()));
    command.addAll(settings(folder, data, port));
    ChildProgram child = ChildProgram.start(log, command, environment(temporary));
    URI address = URI.create("http://localhost:" + port);
    try {
      ServedHome.awaitAnswer(child, address, PAUSE);
      return new OpenSearchNode(child, address, data);
    } catch (IOException | InterruptedException | RuntimeException e) {
      child.close();
      throw e;
    }
  }

  private static Map<String, String> environment(Path temporary) {
    int heap = ServedHome.HEAP_MEGABYTES;
    return Map.of(
        "OPENSEARCH_JAVA_HOME",
        System.getProperty("java.home", ""),
        "OPENSEARCH_JAVA_OPTS",
        "-Xms" + heap + "m -Xmx" + heap + "m",
        "OPENSEARCH_TMPDIR",
        temporary.toString());
  }

  private static List<String> settings(Path folder, Path data, int port) throws IOException {
    return List.of(
        "-Ediscovery.type=single-node",
        "-Ehttp.port=" + port,
        "-Etransport.port=" + ServedHome.freePort(),
        "-Epath.data=" + data,
        "-Epath.logs=" + folder.resolve("logs"),
        // A disk that is nearly full would make the index read-only
        "-Ecluster.routing.allocation.disk.threshold_enabled=false");
  }

  private static List<String> user(Path folder) throws IOException, InterruptedException {
    if (!"root".equals(System.getProperty("user.name"))) {
      return List.of();
    }
    Process given =
        new ProcessBuilder("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()).start();
    if (given.waitFor() != 0) {
      throw new IOException(folder + " cannot be given to the user nobody");
    }
    return List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups");
  }

  /** Returns the folder of the program, the only one in the distribution. */
  private static Path unpack(Path zip, Path folder) throws IOException {
    try (ZipFile packed = new ZipFile(zip.toFile())) {
      Enumeration<? extends ZipEntry> entries = packed.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
          throw new IOException(zip + " holds a file outside its folder");
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          try (InputStream in = packed.getInputStream(entry)) {
            Files.copy(in, target);
          }
        }
      }
    }
    try (var found = Files.list(folder)) {
      return found.findFirst().orElseThrow(() -> new IOException(zip + " is empty"));
    }
  }

  @Override
  public void close() {
    program.close();
  }
}
