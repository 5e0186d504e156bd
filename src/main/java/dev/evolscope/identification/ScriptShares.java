package dev.evolscope.identification;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * How much of a text is in which scripts: letters of its own words, a letter that stands for a
 * syllable or word weighing as much as several.
 *
 * @param weights by script; scripts without letters are left out
 */
public record ScriptShares(Map<UnicodeScript, Integer> weights) {

  /** Of the words that {@link Identifier#identify} looks at. */
  public static ScriptShares of(CharSequence text) {
    ScriptCount count = ScriptCount.of(Prose.sample(text, Identifier.SAMPLE));
    Map<UnicodeScript, Integer> weights = new EnumMap<>(UnicodeScript.class);
    for (UnicodeScript script : UnicodeScript.values()) {
      boolean isShared = script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
      if (!isShared && count.letters(script) > 0) {
        weights.put(script, count.weight(script));
      }
    }
    return new ScriptShares(weights);
  }

  public int total() {
    return weights.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The weight of the letters outside some scripts. */
  public int outside(Set<UnicodeScript> scripts) {
    return weights.entrySet().stream()
        .filter(entry -> !scripts.contains(entry.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  public ScriptShares plus(ScriptShares other) {
    Map<UnicodeScript, Integer> sum = new EnumMap<>(UnicodeScript.class);
    sum.putAll(weights);
    other.weights.forEach((script, weight) -> sum.merge(script, weight, Integer::sum));
    return new ScriptShares(sum);
  }
}
