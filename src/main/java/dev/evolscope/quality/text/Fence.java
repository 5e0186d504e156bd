package dev.evolscope.quality.text;

import org.jspecify.annotations.Nullable;

/**
 * A line that opens or closes a block of code.
 *
 * @param from where its marks begin
 * @param end the line's end
 * @param mark a backtick or a tilde
 * @param length how many marks
 * @param word whether the name of a language follows
 * @param bare whether nothing follows
 */
record Fence(int from, int end, char mark, int length, boolean word, boolean bare) {

  /** The fence on a line; null where there is none. */
  static @Nullable Fence at(String text, int from, int end) {
    int i = skipMargin(text, from, end);
    int start = i;
    if (i >= end || (text.charAt(i) != '`' && text.charAt(i) != '~')) {
      return null;
    }
    char mark = text.charAt(i);
    while (i < end && text.charAt(i) == mark) {
      i++;
    }
    String rest = text.substring(i, Math.min(end, i + 200)).strip();
    if (i - start < 3 || rest.indexOf('`') >= 0) {
      return null;
    }
    boolean word = !rest.isEmpty() && rest.chars().noneMatch(Character::isWhitespace);
    return new Fence(start, end, mark, i - start, word, rest.isEmpty());
  }

  /** Skips indentation, marks of quotations and the mark of a list's item. */
  private static int skipMargin(String text, int from, int end) {
    int i = from;
    while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '>')) {
      i++;
    }
    int item = i;
    while (item < end && item < i + 4 && Character.isDigit(text.charAt(item))) {
      item++;
    }
    if (item < end && "-*+.)".indexOf(text.charAt(item)) >= 0) {
      int behind = item + 1;
      while (behind < end && text.charAt(behind) == ' ') {
        behind++;
      }
      return behind > item + 1 ? behind : i;
    }
    return i;
  }

  boolean closes(Fence opening) {
    return bare && mark == opening.mark && length >= opening.length;
  }

  /** Lines of tildes are often ornaments: they open a block only with the name of a language. */
  boolean opens(boolean outermost) {
    return word || outermost && mark == '`';
  }
}
