package dev.evolscope.cli;

import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/**
 * The program's entry: serves unless another command is given. Exit status 0 done, 1 failed, 2
 * wrong usage.
 */
@Command(
    name = "evolscope",
    description = "Explore and audit multilingual, multi-turn instruction data.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.VersionText.class,
    subcommands = {
      ServeCommand.class,
      ImportCommand.class,
      ReindexCommand.class,
      StatsCommand.class,
      BenchCommand.class,
      BareImportCommand.class
    })
public final class Main {

  private Main() {}

  /** Runs one command and ends the process, except where it serves. */
  public static void main(String[] args) {
    SLF4JBridgeHandler.removeHandlersForRootLogger(); // Lucene logs through the JDK
    SLF4JBridgeHandler.install();
    int status = run(args);
    if (status != ServeCommand.SERVING) {
      System.exit(status);
    }
  }

  static int run(String... args) {
    CommandLine commands =
        new CommandLine(new Main())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(
                (e, command, parsed) -> {
                  command.getErr().println("evolscope: " + Messages.of(e));
                  return 1;
                });
    boolean bare = args.length == 0 || args[0].startsWith("-") && !isHelp(args[0]);
    return commands.execute(bare ? prepend("serve", args) : args);
  }

  private static boolean isHelp(String argument) {
    return argument.equals("-h")
        || argument.equals("--help")
        || argument.equals("-V")
        || argument.equals("--version");
  }

  private static String[] prepend(String first, String[] rest) {
    String[] all = new String[rest.length + 1];
    all[0] = first;
    System.arraycopy(rest, 0, all, 1, rest.length);
    return all;
  }

  /** The line that {@code --version} prints. */
  static final class VersionText implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() throws ParameterException {
      return new String[] {"evolscope " + Version.current()};
    }
  }
}
