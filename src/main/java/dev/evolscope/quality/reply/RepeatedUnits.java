package dev.evolscope.quality.reply;

import dev.evolscope.quality.wording.FoldedText;
import java.util.HashMap;
import java.util.Map;

/** Finds lines and sentences that come back, though others may stand between them. */
final class RepeatedUnits {
  /** A unit that stands there less often is a heading, a refrain or a turn of phrase. */
  private static final int FEWEST = 4;

  /** Folded characters; shorter units repeat in lists and tables. */
  private static final int SHORTEST = 12;

  /** How much of the text the repetitions must be. */
  private static final double SHARE = .4;

  private final Map<String, Unit> units = new HashMap<>();
  private long length;

  private RepeatedUnits() {}

  static Loop worst(String text) {
    RepeatedUnits repeated = new RepeatedUnits();
    String prose = Prose.blankCode(text);
    int start = 0;
    for (int i = 0; i < prose.length(); i++) {
      if (prose.charAt(i) == '\n' || SentenceEnds.isOne(prose.charAt(i))) {
        repeated.add(prose, start, i + 1);
        start = i + 1;
      }
    }
    repeated.add(prose, start, prose.length());
    return repeated.worst();
  }

  private void add(String text, int from, int to) {
    String folded = FoldedText.of(text, from, to).text();
    length += folded.length();
    if (folded.length() >= SHORTEST && isProse(text.substring(from, to).strip())) {
      units.merge(folded, new Unit(from, to, to - from, 1), Unit::plus);
    }
  }

  /** Whether a unit is no row of a table and no line of JSON or HTML, where names come back. */
  private static boolean isProse(String unit) {
    return unit.indexOf('|') < 0 && "\"{}[]<".indexOf(unit.charAt(0)) < 0;
  }

  private Loop worst() {
    long repeated = 0;
    Unit worst = null;
    for (Map.Entry<String, Unit> entry : units.entrySet()) {
      Unit unit = entry.getValue();
      if (unit.times >= FEWEST) {
        repeated += (long) entry.getKey().length() * (unit.times - 1);
        worst = worst == null || unit.isWorse(worst) ? unit : worst;
      }
    }
    double share = length == 0 ? 0 : (double) repeated / length;
    return worst == null || share < SHARE
        ? Loop.NONE
        : Loop.of(worst.from, worst.to, worst.period, worst.times, share);
  }

  private record Unit(int from, int to, int period, int times) {
    Unit plus(Unit later) {
      return new Unit(from, later.to, period, times + 1);
    }

    boolean isWorse(Unit other) {
      int more = Integer.compare(times, other.times);
      return more > 0 || more == 0 && from < other.from;
    }
  }
}
