package dev.evolscope.quality.text;

import java.util.Arrays;

/** The parts of a message that are code, whose characters mean themselves. */
final class Code {
  /** So far a code span's end is looked for. */
  private static final int LONGEST_SPAN = 2_000;

  private Code() {}

  /** The text with spaces for its fenced blocks and code spans; the text itself without any. */
  static String blanked(String text) {
    if (text.indexOf('`') < 0 && !text.contains("~~~")) {
      return text;
    }
    char[] prose = text.toCharArray();
    for (FencedBlock block : FencedBlock.in(text)) {
      for (int i = block.from(); i < block.to(); i++) {
        prose[i] = prose[i] == '\n' ? '\n' : ' ';
      }
    }
    blankSpans(prose);
    return new String(prose);
  }

  private static void blankSpans(char[] prose) {
    for (int i = 0; i < prose.length; ) {
      if (prose[i] != '`') {
        i++;
        continue;
      }
      int length = runAt(prose, i);
      int end = end(prose, i + length, length);
      if (end > 0) {
        Arrays.fill(prose, i, end, ' ');
        i = end;
      } else {
        i += length;
      }
    }
  }

  /** Behind the run of as many backticks; 0 where there is none on the line. */
  private static int end(char[] prose, int from, int length) {
    int limit = Math.min(prose.length, from + LONGEST_SPAN);
    for (int i = from; i < limit && prose[i] != '\n'; ) {
      int run = runAt(prose, i);
      if (run == length) {
        return i + run;
      }
      i += Math.max(1, run);
    }
    return 0;
  }

  private static int runAt(char[] prose, int at) {
    int end = at;
    while (end < prose.length && prose[end] == '`') {
      end++;
    }
    return end - at;
  }
}
