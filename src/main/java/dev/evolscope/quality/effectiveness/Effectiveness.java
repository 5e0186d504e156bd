package dev.evolscope.quality.effectiveness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up the figures of rows by Evol type and language; one thread. */
public final class Effectiveness {
  /** In the place of an Evol type or a language: all of them. */
  public static final String ALL = "";

  private final Map<String, Map<String, EffectivenessCell.Sum>> sums = new TreeMap<>();

  /**
   * Adds a row. It counts in its cell, in its Evol type's, in its language's and in that of all.
   *
   * @param evolTypes of the step that made the row: its task Evol type, or those of its follow-ups;
   *     it counts under each of them
   * @param failed whether a check of evolution flagged it
   */
  public void add(
      Collection<String> evolTypes, String language, EvolutionFigures figures, boolean failed) {
    for (String type : evolTypes.stream().distinct().toList()) {
      sum(type, language).add(figures, failed);
      sum(type, ALL).add(figures, failed);
    }
    sum(ALL, language).add(figures, failed);
    sum(ALL, ALL).add(figures, failed);
  }

  /** What was added up, by Evol type and language; {@link #ALL} comes first of each. */
  public List<EffectivenessCell> cells() {
    List<EffectivenessCell> cells = new ArrayList<>();
    sums.forEach(
        (type, languages) ->
            languages.forEach((language, sum) -> cells.add(sum.cell(type, language))));
    return cells;
  }

  private EffectivenessCell.Sum sum(String type, String language) {
    return sums.computeIfAbsent(type, t -> new TreeMap<>())
        .computeIfAbsent(language, l -> new EffectivenessCell.Sum());
  }
}
