package dev.evolscope.quality.text;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Marks of the Unicode Bidirectional Algorithm (UAX 9) that do not pair within their paragraph, or
 * that override the direction of letters, which hides what a text says.
 */
public final class DirectionMarks implements Detector {
  private static final char LRE = '\u202A';
  private static final char RLE = '\u202B';
  private static final char PDF = '\u202C';
  private static final char LRO = '\u202D';
  private static final char RLO = '\u202E';
  private static final char LRI = '\u2066';
  private static final char RLI = '\u2067';
  private static final char FSI = '\u2068';
  private static final char PDI = '\u2069';

  /** Deeper ones are ignored by the algorithm. */
  private static final int DEEPEST = 125;

  @Override
  public @Nullable Damage in(Passage passage) {
    String text = passage.text();
    Reading reading = new Reading();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\u2029') {
        reading.endParagraph();
      } else if (c >= LRE && c <= PDI && (c <= RLO || c >= LRI)) {
        reading.read(c, i);
      }
    }
    reading.endParagraph();
    return reading.first < 0
        ? null
        : new Damage(
            reading.first,
            reading.first + 1,
            reading.overrides ? 1 : .9,
            name(text.charAt(reading.first)),
            Integer.toString(reading.count));
  }

  private static final class Reading {
    private final Deque<int[]> open = new ArrayDeque<>();
    private int first = -1;
    private int count;
    private boolean overrides;

    private void read(char c, int at) {
      if (c == LRO || c == RLO) {
        overrides = true;
        wrong(at);
        open.push(new int[] {PDF, at, 1});
      } else if (c == PDF || c == PDI) {
        close(c, at);
      } else if (open.size() < DEEPEST) {
        open.push(new int[] {c == LRE || c == RLE ? PDF : PDI, at, 0});
      }
    }

    private void close(char c, int at) {
      // An isolate's end also ends the embeddings within it
      while (c == PDI && !open.isEmpty() && open.peek()[0] == PDF) {
        unpaired(open.pop());
      }
      if (open.isEmpty() || open.peek()[0] != c) {
        wrong(at);
      } else {
        open.pop();
      }
    }

    private void endParagraph() {
      while (!open.isEmpty()) {
        unpaired(open.pop());
      }
    }

    private void unpaired(int[] mark) {
      if (mark[2] == 0) {
        wrong(mark[1]);
      }
    }

    private void wrong(int at) {
      count++;
      first = first < 0 ? at : Math.min(first, at);
    }
  }

  private static String name(char c) {
    String name =
        switch (c) {
          case LRE -> "LRE";
          case RLE -> "RLE";
          case LRO -> "LRO";
          case RLO -> "RLO";
          case LRI -> "LRI";
          case RLI -> "RLI";
          case FSI -> "FSI";
          case PDF -> "PDF";
          default -> "PDI";
        };
    return "U+%04X %s".formatted((int) c, name);
  }
}
