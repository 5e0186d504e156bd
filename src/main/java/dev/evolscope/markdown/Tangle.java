package dev.evolscope.markdown;

/**
 * Whether a text is too tangled to be read as Markdown. The library reads a paragraph in a time
 * that grows, for some nonsense, with the square of its length (600,000 characters of {@code
 * ![[[]()} took it 26 s), recurses into nested emphasis, and pads every row of a table to its
 * widest. A paragraph ends at a blank line, so counting what lies between two of them, in one pass,
 * bounds all three.
 */
final class Tangle {
  private static final int LONGEST = 2_000_000;
  private static final int MOST_LINES = 200_000;
  private static final int MOST_MARKS = 4_000;
  private static final int MOST_CELLS = 100_000;
  private static final String MARKS = "*_~[]!<`$&\\:@";

  private int lines;
  private long cells;
  private int runLines;
  private int runMarks;
  private int widest;
  private int bars;
  private boolean blank = true;

  private Tangle() {}

  static boolean of(String text) {
    return text.length() > LONGEST || new Tangle().isIn(text);
  }

  private boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        endLine();
        if (lines > MOST_LINES || cells > MOST_CELLS) {
          return true;
        }
      } else if (c == '|') {
        bars++;
        blank = false;
      } else if (MARKS.indexOf(c) >= 0) {
        blank = false;
        if (++runMarks > MOST_MARKS) {
          return true;
        }
      } else if (!Character.isWhitespace(c)) {
        blank = false;
      }
    }
    endLine();
    endRun();
    return cells > MOST_CELLS;
  }

  private void endLine() {
    lines++;
    runLines++;
    widest = Math.max(widest, bars);
    if (blank) {
      endRun();
    }
    bars = 0;
    blank = true;
  }

  private void endRun() {
    cells += (long) widest * runLines;
    runLines = 0;
    runMarks = 0;
    widest = 0;
  }
}
