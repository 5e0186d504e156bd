package dev.evolscope.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies a home's database, also while it is served. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = "Copy the database into a file, also while it is served; see restore.")
final class BackupCommand implements Callable<Integer> {
  @Mixin private HomeOption home = new HomeOption();

  @Parameters(paramLabel = "FILE", description = "a new file, such as evolscope.zip")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Path folder = home.existing();
    if (Files.exists(file)) {
      throw new CommandException(file + " is there already: name another file");
    }
    Path partly = file.resolveSibling(file.getFileName() + ".part");
    try {
      write(folder, partly);
      Files.move(partly, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(partly);
    }
    spec.commandLine().getOut().printf("%s: %,d bytes%n", file, Files.size(file));
    return 0;
  }

  private static void write(Path folder, Path file) throws IOException {
    Optional<HomeLock> lock = HomeLock.take(folder);
    if (lock.isEmpty()) {
      ServerClient.of(folder).backUp(file);
      return;
    }
    try (OpenHome open = OpenHome.ofAny(folder, lock.get());
        OutputStream out = Files.newOutputStream(file)) {
      open.home().backups().write(out);
    }
  }
}
