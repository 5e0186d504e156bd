package dev.evolscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
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

  @Option(names = "--no-sample", description = "leave an empty home empty")
  private boolean noSample;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port " + port + " is no port: name one from 0 to " + LAST_PORT);
    }
    Path folder = home.path();
    RunningServer server = start(folder);
    PrintWriter out = spec.commandLine().getOut();
    out.println("Evolscope serves " + folder + " on " + server.url());
    out.flush();
    warnIfOpen(server.address());
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
      RunningServer server = RunningServer.start(folder, new ServeSettings(port, bind, !noSample));
      started.complete(server);
      return server;
    } finally {
      started.cancel(false); // does nothing where it is complete
    }
  }

  private void warnIfOpen(BoundAddress address) {
    if (address.beyondThisMachine()) {
      spec.commandLine()
          .getErr()
          .println(
              "evolscope: it listens on "
                  + address.host()
                  + ": anyone who reaches this machine can read everything, import and delete");
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
