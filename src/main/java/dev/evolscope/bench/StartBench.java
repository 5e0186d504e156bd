package dev.evolscope.bench;

import dev.evolscope.bench.Figures.Kind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * From the start of the program to its first answered page, on a home that is filled. People start
 * a script, which finds the build and its start cache; where there is no script, Java is started.
 */
final class StartBench {
  private static final double SECONDS = 1.5;
  private static final Duration PAUSE = Duration.ofMillis(5);

  private final Path home;
  private final Path log;
  private final Path script;
  private final Figures figures;

  StartBench(Path home, Path log, Path script, Figures figures) {
    this.home = home;
    this.log = log;
    this.script = script;
    this.figures = figures;
  }

  /** Starts once unmeasured, since the script may have to build, and then so many times. */
  void run(int starts) throws IOException, InterruptedException {
    Kind kind = Kind.atMost("start to first page, " + how(), "s", SECONDS);
    start();
    for (int i = 0; i < starts; i++) {
      figures.add(kind, start());
    }
  }

  private String how() {
    return Files.isExecutable(script) ? String.valueOf(script.getFileName()) : "plain java";
  }

  private double start() throws IOException, InterruptedException {
    int port = ServedHome.freePort();
    URI page = URI.create("http://localhost:" + port + "/");
    long start = System.nanoTime();
    try (ChildProgram server = ChildProgram.start(log, command(port), Map.of())) {
      ServedHome.awaitAnswer(server, page, PAUSE);
      return (System.nanoTime() - start) / 1e9;
    }
  }

  private List<String> command(int port) {
    List<String> arguments = ServedHome.arguments(home, port);
    if (!Files.isExecutable(script)) {
      return ChildProgram.command(ServedHome.HEAP_MEGABYTES, arguments);
    }
    List<String> command = new ArrayList<>(List.of(script.toAbsolutePath().toString()));
    command.addAll(arguments);
    return command;
  }
}
