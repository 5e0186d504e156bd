package dev.evolscope.cli;

import dev.evolscope.access.PublicAddress;
import dev.evolscope.access.WriteAccess;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves pages and API until the process is told to end. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serve the pages and the API (the default command).")
final class ServeCommand implements Callable<Integer> {
  /** Not an exit status: the server's threads keep the process alive. */
  static final int SERVING = -1;

  private static final int LAST_PORT = 65_535;
  private static final int SHORTEST_TOKEN = 16;

  @Mixin private HomeOption home = new HomeOption();

  @Option(
      names = "--port",
      defaultValue = "${env:EVOLSCOPE_PORT:-8080}",
      description = "port to listen on; 0 takes a free one (default: EVOLSCOPE_PORT, else 8080)")
  private int port;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description =
          "host name or address to listen on, 0.0.0.0 for all (default: SERVER_ADDRESS, else localhost)")
  private @Nullable String bind;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      defaultValue = "${env:EVOLSCOPE_BASE_URL}",
      description =
          "address under which people know the server, such as a reverse proxy's, for links (default: EVOLSCOPE_BASE_URL)")
  private @Nullable String baseUrl;

  @Option(
      names = "--read-only",
      description =
          "nobody can import, remove or change anything; the default where other machines are listened to")
  private boolean readOnly;

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      defaultValue = "${env:EVOLSCOPE_TOKEN}",
      description =
          "whoever knows it can write (default: EVOLSCOPE_TOKEN, which other users of the machine do not see)")
  private @Nullable String token;

  @Option(names = "--no-sample", description = "leave an empty home empty")
  private boolean noSample;

  @Option(
      names = "--no-checks",
      description = "checks of what is loaded wait until they are told to go on")
  private boolean noChecks;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > LAST_PORT) {
      throw wrong("--port " + port + " is no port: name one from 0 to " + LAST_PORT);
    }
    if (token != null && token.length() < SHORTEST_TOKEN) {
      throw wrong("--token needs " + SHORTEST_TOKEN + " characters or more: it will be guessed");
    }
    Path folder = home.path();
    RunningServer server = start(folder);
    PrintWriter out = spec.commandLine().getOut();
    out.println("Evolscope serves " + folder + " on " + server.url());
    tellWhoWrites(server);
    out.flush();
    server
        .home()
        .indexFault()
        .ifPresentOrElse(
            fault -> rebuild(server.home(), fault), server.home().imports()::checkIndexLater);
    return SERVING;
  }

  /** From here on the process ends through {@link #end}, also while the server still starts. */
  private RunningServer start(Path folder) throws IOException {
    CompletableFuture<RunningServer> started = new CompletableFuture<>();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(started), "end"));
    try {
      RunningServer server = RunningServer.start(folder, settings());
      started.complete(server);
      return server;
    } finally {
      started.cancel(false); // does nothing where it is complete
    }
  }

  private ServeSettings settings() {
    try {
      PublicAddress address = PublicAddress.parse(baseUrl);
      List<String> further = noChecks ? List.of(ServeSettings.NO_CHECKS) : List.of();
      return new ServeSettings(port, bind, !noSample, address, readOnly, token, further);
    } catch (IllegalArgumentException e) {
      throw wrong("--base-url " + e.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private void tellWhoWrites(RunningServer server) {
    BoundAddress address = server.address();
    String who =
        switch (server.writes()) {
          case WriteAccess.Everyone everyone -> "";
          case WriteAccess.TokenHolders holders -> "only who has the token can change anything";
          case WriteAccess.OwnerOnly owner ->
              "nobody can change anything through it"
                  + (readOnly ? "" : "; give --token to let some");
        };
    String reach =
        address.beyondThisMachine()
            ? "it listens on %s: anyone who reaches this machine can read everything; "
                .formatted(address.host())
            : "";
    if (!who.isEmpty()) {
      spec.commandLine().getErr().println("evolscope: " + reach + who);
    }
  }

  private void rebuild(Home open, String fault) {
    spec.commandLine().getErr().println("evolscope: the search index is being rebuilt: " + fault);
    open.imports().reindexLater();
  }

  /**
   * Ends the server, and the process with status 0: the JVM's own status after a signal would be
   * 128 and its number, even where all went well. A start that failed keeps its status.
   */
  private static void end(CompletableFuture<RunningServer> started) {
    try {
      started.join().close();
      Runtime.getRuntime().halt(0);
    } catch (CancellationException e) {
      // there is nothing to end
    } catch (IOException | RuntimeException e) {
      System.err.println("evolscope: the end was not clean: " + Messages.of(e));
      Runtime.getRuntime().halt(1);
    }
  }
}
