package dev.evolscope.coverage;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.conversation.Filters.Match;
import dev.evolscope.conversation.Languages;
import dev.evolscope.conversation.Resource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to generate so that the gaps close: the format that a generator takes. A reader of it must
 * refuse other versions; members that it does not know mean nothing to it.
 *
 * @param format {@link #FORMAT}
 * @param version {@link #VERSION}
 * @param from which coverage it was made of
 * @param conversations to generate in all: the sum of the items
 * @param leftOut missing conversations for which no language can be named
 * @param items most missing first
 */
public record Plan(
    String format, int version, From from, long conversations, long leftOut, List<PlanItem> items) {
  public static final String FORMAT = "evolscope-generation-plan";
  public static final int VERSION = 1;

  /** Class and script of languages that nothing is known of. */
  private static final String UNKNOWN = Resource.UNKNOWN.label();

  /**
   * The coverage that a plan was made of.
   *
   * @param target as in a link
   * @param query empty for none
   * @param filters by parameter, as in a link
   */
  public record From(
      String rows,
      String columns,
      String target,
      String query,
      Map<String, List<String>> filters) {}

  /** The plan that closes the gaps of a coverage. */
  public static Plan of(CoverageRequest request, Coverage coverage) {
    Map<Facet, String> given = single(request.filters());
    List<PlanItem> items = new ArrayList<>();
    long leftOut = 0;
    for (Gap gap : coverage.gaps()) {
      Map<Facet, String> kind = new EnumMap<>(given);
      kind.put(request.rows(), gap.row());
      kind.put(request.columns(), gap.column());
      if (namesLanguage(kind)) {
        items.add(item(kind, turnEvols(kind, request.filters()), gap.missing()));
      } else {
        leftOut += gap.missing();
      }
    }
    return new Plan(
        FORMAT,
        VERSION,
        new From(
            request.rows().parameter(),
            request.columns().parameter(),
            request.target(),
            request.query(),
            request.filters().parameters()),
        items.stream().mapToLong(PlanItem::count).sum(),
        leftOut,
        items);
  }

  /** What filters fix: facets of one wanted value. */
  private static Map<Facet, String> single(Filters filters) {
    Map<Facet, String> single = new EnumMap<>(Facet.class);
    filters
        .choices()
        .forEach(
            (facet, choices) -> {
              if (choices.size() == 1 && !choices.getFirst().excluded()) {
                single.put(facet, choices.getFirst().value());
              }
            });
    return single;
  }

  private static boolean namesLanguage(Map<Facet, String> kind) {
    return !Facet.NONE.equals(kind.get(Facet.LANGUAGE))
        && !UNKNOWN.equals(kind.get(Facet.RESOURCE))
        && !UNKNOWN.equals(kind.get(Facet.SCRIPT));
  }

  /** Its own type, and those that filters want beside it in one conversation. */
  private static List<String> turnEvols(Map<Facet, String> kind, Filters filters) {
    Set<String> types = new LinkedHashSet<>(list(kind.get(Facet.TURN_EVOL)));
    if (filters.match(Facet.TURN_EVOL) == Match.ALL) {
      filters.of(Facet.TURN_EVOL).stream()
          .filter(choice -> !choice.excluded())
          .map(Choice::value)
          .forEach(types::add);
    }
    return List.copyOf(types);
  }

  private static PlanItem item(Map<Facet, String> kind, List<String> turnEvols, long count) {
    String language = kind.get(Facet.LANGUAGE);
    return new PlanItem(
        language,
        language == null ? null : Languages.of(Facet.plain(language)).tag(),
        kind.get(Facet.TASK),
        kind.get(Facet.STAGE),
        list(kind.get(Facet.TASK_EVOL)),
        turnEvols,
        turns(kind.get(Facet.TURNS)),
        kind.get(Facet.RESOURCE),
        kind.get(Facet.SCRIPT),
        count);
  }

  private static List<String> list(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  /** A range of turns leaves them open. */
  private static @Nullable Integer turns(@Nullable String value) {
    return value == null || !value.matches("\\d{1,9}") ? null : Integer.valueOf(value);
  }
}
