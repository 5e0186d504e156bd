package dev.evolscope.cli;

import dev.evolscope.conversation.FilterProblem;
import dev.evolscope.conversation.Filters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which conversations a command is about: a query and filters, as on the pages and in the API. */
final class SelectionOption {
  @Option(names = "--q", paramLabel = "QUERY", description = "the query, as in the search box")
  private String query = "";

  @Option(
      names = "--filter",
      paramLabel = "NAME=VALUE",
      description =
          "such as language=French or stage=!seed; repeatable: OR within a name, AND between names")
  private List<String> filters = List.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  String query() {
    return query;
  }

  /**
   * The filters.
   *
   * @throws ParameterException if one is none, or can never match
   */
  Filters filters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String filter : filters) {
      int equals = filter.indexOf('=');
      String name = filter.substring(0, Math.max(0, equals));
      if (!Filters.PARAMETERS.contains(name)) {
        throw wrong(
            "--filter \"%s\" names no filter: write NAME=VALUE, with a NAME of %s"
                .formatted(filter, String.join(", ", Filters.PARAMETERS)));
      }
      parameters.computeIfAbsent(name, n -> new ArrayList<>()).add(filter.substring(equals + 1));
    }
    FilterProblem.of(parameters)
        .ifPresent(
            problem -> {
              throw wrong("--filter " + problem.parameter() + "=" + problem.message());
            });
    return Filters.parse(parameters);
  }

  /** Whether anything but everything is meant. */
  boolean given() {
    return !query.isEmpty() || !filters.isEmpty();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
