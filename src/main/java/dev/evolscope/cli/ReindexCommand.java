package dev.evolscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes the search index anew from the database. */
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description = "Rebuild the search index from the database.")
final class ReindexCommand implements Callable<Integer> {
  @Mixin private HomeOption home = new HomeOption();
  @Mixin private JsonOption json = new JsonOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Path folder = home.existing();
    Optional<HomeLock> lock = HomeLock.take(folder);
    if (lock.isEmpty()) {
      ServerClient.of(folder).reindex();
      say("The server rebuilds its index; searches go on meanwhile.", -1);
      return 0;
    }
    try (OpenHome open = OpenHome.ofAny(folder, lock.get())) {
      open.home().imports().reindex(progress -> {});
      long rows = open.home().conversations().liveRows();
      say("Indexed %,d conversations.".formatted(rows), rows);
    }
    return 0;
  }

  private void say(String text, long rows) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(json.wanted() ? JsonOption.of(Map.of("message", text, "rows", rows)) : text);
    out.flush();
  }
}
