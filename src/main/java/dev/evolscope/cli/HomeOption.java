package dev.evolscope.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that every command has. */
final class HomeOption {
  @Option(
      names = "--home",
      paramLabel = "DIR",
      defaultValue = "${env:EVOLSCOPE_HOME:-.}",
      description =
          "folder of the database and the index (default: EVOLSCOPE_HOME, else this folder)")
  private Path home = Path.of(".");

  Path path() {
    return home.toAbsolutePath().normalize();
  }

  /**
   * The home of a command that only reads.
   *
   * @throws CommandException if there is no such folder: making one for a typing error helps nobody
   */
  Path existing() {
    if (!Files.isDirectory(path())) {
      throw new CommandException(
          "there is no home " + path() + ": \"evolscope import\" and \"evolscope serve\" make one");
    }
    return path();
  }
}
