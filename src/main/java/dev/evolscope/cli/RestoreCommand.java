package dev.evolscope.cli;

import dev.evolscope.conversation.Backups;
import dev.evolscope.conversation.NoBackupException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a home of a backup. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = "Make a home of a backup: its database, and the index made anew.")
final class RestoreCommand implements Callable<Integer> {
  @Mixin private HomeOption home = new HomeOption();

  @Parameters(paramLabel = "FILE", description = "what backup wrote")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new CommandException("there is no file " + file);
    }
    Path folder = home.path();
    HomeLock lock =
        HomeLock.take(folder)
            .orElseThrow(() -> new CommandException(folder + " is in use: name another --home"));
    long rows;
    try (OpenHome open = restored(folder, lock)) {
      rows = open.home().conversations().liveRows();
    }
    spec.commandLine().getOut().printf("%s: %,d conversations%n", folder, rows);
    return 0;
  }

  private OpenHome restored(Path folder, HomeLock lock) throws IOException {
    try {
      Path data = folder.resolve("data");
      if (Backups.isDatabaseIn(data)) {
        throw new CommandException(
            folder + " has a database already: name a new --home; nothing was changed");
      }
      Backups.restore(file, data);
    } catch (NoBackupException e) {
      lock.close();
      throw new CommandException(String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
    return OpenHome.of(folder, lock);
  }
}
