package dev.evolscope.identification;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into clauses at punctuation and line ends. What stands in fenced or inline code, in
 * quotation marks or in brackets is none of its own words and left out.
 */
public final class Clauses {

  /**
   * A clause.
   *
   * @param from first UTF-16 unit
   * @param to behind the last one
   */
  public record Clause(int from, int to) {}

  private static final String FENCE = "```";
  private static final String ENDS = ".,;:!?\n\r\t|*…。、，；：！？।॥۔،؛؟።፣—–•";
  private static final String OPEN = "([{“«‹「『《（【„";
  private static final String CLOSE = ")]}”»›」』》）】";
  private static final String TOGGLES = "\"`";

  private final String text;
  private final List<Clause> clauses = new ArrayList<>();
  private int depth;
  private char toggled;

  private Clauses(String text) {
    this.text = text;
  }

  /**
   * The clauses, in their order.
   *
   * @param least shorter ones, in UTF-16 units, are left out
   * @param most so many from the beginning
   */
  public static List<Clause> of(String text, int least, int most) {
    return new Clauses(text).cut(least, most);
  }

  private List<Clause> cut(int least, int most) {
    int from = 0;
    for (int i = 0; i < text.length() && clauses.size() < most; i++) {
      if (text.startsWith(FENCE, i)) {
        add(from, i, least);
        int close = text.indexOf(FENCE, i + FENCE.length());
        i = close < 0 ? text.length() : close + FENCE.length() - 1;
        from = i + 1;
      } else if (isCut(text.charAt(i))) {
        add(from, i, least);
        mark(text.charAt(i));
        from = i + 1;
      }
    }
    if (clauses.size() < most) {
      add(Math.min(from, text.length()), text.length(), least);
    }
    return clauses;
  }

  private static boolean isCut(char c) {
    return ENDS.indexOf(c) >= 0
        || OPEN.indexOf(c) >= 0
        || CLOSE.indexOf(c) >= 0
        || TOGGLES.indexOf(c) >= 0;
  }

  private void add(int from, int to, int least) {
    if (depth == 0 && toggled == 0 && to - from >= least) {
      clauses.add(new Clause(from, to));
    }
  }

  /** Marks that are never closed end with their line. */
  private void mark(char c) {
    if (c == '\n') {
      depth = 0;
      toggled = 0;
    } else if (TOGGLES.indexOf(c) >= 0) {
      toggled = toggled == c ? 0 : c;
    } else if (OPEN.indexOf(c) >= 0) {
      depth++;
    } else if (CLOSE.indexOf(c) >= 0) {
      depth = Math.max(0, depth - 1);
    }
  }
}
