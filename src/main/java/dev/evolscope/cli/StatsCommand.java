package dev.evolscope.cli;

import dev.evolscope.api.StatisticsAnswer;
import dev.evolscope.conversation.Filters;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Prints the figures of everything that is loaded. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    description = "Print counts and lengths of what is loaded.")
final class StatsCommand implements Callable<Integer> {
  @Mixin private HomeOption home = new HomeOption();
  @Mixin private JsonOption json = new JsonOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    StatisticsAnswer figures = figures(home.existing());
    PrintWriter out = spec.commandLine().getOut();
    out.println(json.wanted() ? JsonOption.of(figures) : StatisticsText.of(figures));
    out.flush();
    return 0;
  }

  private static StatisticsAnswer figures(Path folder) throws IOException {
    Optional<HomeLock> lock = HomeLock.take(folder);
    if (lock.isEmpty()) {
      String answer = ServerClient.of(folder).get("/api/v1/statistics");
      return new JsonMapper().readValue(answer, StatisticsAnswer.class);
    }
    try (OpenHome open = OpenHome.of(folder, lock.get())) {
      return StatisticsAnswer.of(open.home().statistics().of("", Filters.NONE));
    }
  }
}
