package dev.evolscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves pages and API until the process is told to end. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serve the pages and the API (the default command).")
final class ServeCommand implements Callable<Integer> {
  /** Not an exit status: the server's threads keep the process alive. */
  static final int SERVING = -1;

  @Mixin private HomeOption home = new HomeOption();

  @Option(
      names = "--port",
      defaultValue = "${env:EVOLSCOPE_PORT:-8080}",
      description = "port on localhost; 0 takes a free one (default: EVOLSCOPE_PORT, else 8080)")
  private int port;

  @Option(names = "--no-sample", description = "leave an empty home empty")
  private boolean noSample;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Path folder = home.path();
    HomeLock lock =
        HomeLock.take(folder)
            .orElseThrow(() -> new CommandException(folder + " is in use by another Evolscope"));
    Home open = Home.open(folder);
    if (open.fresh() && !noSample) {
      importSample(open);
    }
    String url = RunningServer.start(open, lock, port, List.of()).url();
    lock.announce(url);
    open.indexFault()
        .ifPresentOrElse(fault -> rebuild(open, fault), open.imports()::checkIndexLater);
    spec.commandLine().getOut().println("Evolscope serves " + folder + " on " + url);
    spec.commandLine().getOut().flush();
    return SERVING;
  }

  private void rebuild(Home open, String fault) {
    spec.commandLine().getOut().println("The search index is being rebuilt: " + fault);
    open.imports().reindexLater();
  }

  private static void importSample(Home open) throws IOException {
    Path sample = Path.of(System.getProperty("evolscope.sample", "data/sample"));
    if (Files.isDirectory(sample)) {
      for (DatasetFile file : DatasetFile.of(sample, null)) {
        open.imports().start(file.request(false));
      }
    }
  }
}
