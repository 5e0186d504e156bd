package dev.evolscope.coverage;

import dev.evolscope.conversation.Facet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The facets that may be an axis. */
public final class Dimensions {
  /** In the order in which they are offered. */
  public static final List<Facet> ALL =
      List.of(
          Facet.LANGUAGE,
          Facet.TASK,
          Facet.STAGE,
          Facet.TASK_EVOL,
          Facet.TURN_EVOL,
          Facet.TURNS,
          Facet.RESOURCE,
          Facet.SCRIPT);

  private Dimensions() {}

  /** The dimension of a parameter's name, if it is one. */
  public static Optional<Facet> named(String name) {
    return Facet.ofParameter(name).filter(ALL::contains);
  }

  /** All names, for a message. */
  public static String names() {
    return ALL.stream().map(Facet::parameter).collect(Collectors.joining(", "));
  }
}
