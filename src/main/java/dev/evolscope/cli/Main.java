package dev.evolscope.cli;

import java.io.PrintWriter;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    versionProvider = Main.VersionText.class)
public final class Main {
  private static final Logger LOG = LoggerFactory.getLogger(Main.class);
  private static final List<Class<?>> COMMANDS =
      List.of(
          ServeCommand.class,
          ImportCommand.class,
          ReindexCommand.class,
          StatsCommand.class,
          AuditCommand.class,
          ExportCommand.class,
          BackupCommand.class,
          RestoreCommand.class,
          BenchCommand.class,
          BareImportCommand.class,
          RehearseCommand.class);

  private Main() {}

  /** Runs one command and ends the process, except where it serves. */
  public static void main(String[] args) {
    String[] whole = whole(args);
    int status = commands(whole[0]).execute(whole);
    if (status != ServeCommand.SERVING) {
      System.exit(status);
    }
  }

  /** The arguments with the command that is meant where none is named. */
  static String[] whole(String... args) {
    boolean bare = args.length == 0 || args[0].startsWith("-") && !isHelp(args[0]);
    return bare ? prepend("serve", args) : args;
  }

  /**
   * The command line as a person meets it.
   *
   * @param first what the person typed first; where it names a command the others are left out,
   *     since taking them in costs a good part of a start
   */
  static CommandLine commands(String first) {
    CommandLine line = new CommandLine(new Main());
    List<Class<?>> named = COMMANDS.stream().filter(c -> name(c).equals(first)).toList();
    for (Class<?> command : named.isEmpty() ? COMMANDS : named) {
      line.addSubcommand(command);
    }
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, arguments) -> wrongUsage(e))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }

  /** Names the mistake and where help is, without the whole help. */
  private static int wrongUsage(ParameterException e) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("evolscope: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    err.println("See " + command.getCommandSpec().qualifiedName() + " --help");
    err.flush();
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static int failed(Exception e, CommandLine command) {
    command.getErr().println("evolscope: " + Messages.of(e));
    command.getErr().flush();
    if (!Messages.saysEnough(e)) {
      LOG.error("This should not have happened", e);
    }
    return command.getCommandSpec().exitCodeOnExecutionException();
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
