package dev.evolscope.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * Serves the sample from a throwaway home, asks for what a first visitor asks for, and ends: what
 * the JVM keeps of such a run makes the next starts faster.
 */
@Command(
    name = "rehearse",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "Start, answer a few requests and end; for the JVM's start cache.")
final class RehearseCommand implements Callable<Integer> {
  private static final List<String> REQUESTS =
      List.of("/", "/api/v1/search?q=the", "/api/v1/statistics", "/actuator/health/readiness");

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("evolscope-rehearsal");
    try (RunningServer server = RunningServer.start(folder, ServeSettings.local(true, List.of()));
        HttpClient client = HttpClient.newHttpClient()) {
      for (String path : REQUESTS) {
        ask(client, URI.create(server.url() + path));
      }
    } finally {
      delete(folder);
    }
    return 0;
  }

  private static void ask(HttpClient client, URI uri) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).header("Accept", "text/html,*/*").build();
    HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
    if (answer.statusCode() != 200) {
      throw new CommandException(uri + " answered " + answer.statusCode());
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> content;
    try (Stream<Path> paths = Files.walk(folder)) {
      content = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : content) {
      Files.delete(path);
    }
  }
}
