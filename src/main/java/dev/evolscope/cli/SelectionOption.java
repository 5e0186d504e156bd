package dev.evolscope.cli;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
      if (Facet.ofParameter(name).isEmpty()) {
        throw wrong(
            "--filter \"%s\" names no filter: write NAME=VALUE, with a NAME of %s"
                .formatted(filter, names()));
      }
      parameters.computeIfAbsent(name, n -> new ArrayList<>()).add(filter.substring(equals + 1));
    }
    Filters parsed = Filters.parse(parameters);
    parsed
        .problem()
        .ifPresent(
            problem -> {
              throw wrong("--filter " + problem.parameter() + "=" + problem.message());
            });
    return parsed;
  }

  /** Whether anything but everything is meant. */
  boolean given() {
    return !query.isEmpty() || !filters.isEmpty();
  }

  private static String names() {
    return Stream.of(Facet.values()).map(Facet::parameter).collect(Collectors.joining(", "));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
