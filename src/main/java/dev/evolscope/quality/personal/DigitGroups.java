package dev.evolscope.quality.personal;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits of any script in groups with a sign or two between them, as people write long numbers.
 *
 * @param ends for each group where it begins and where it ends, in turn
 */
record DigitGroups(String text, List<Integer> ends) {
  private static final String SEPARATORS = " \u00A0\u2007\u2009\u202F-\u2010\u2011\u2013./()\u00B7";
  private static final int LONGEST_SEPARATOR = 2;

  /** The longest sequences of a text that have so many digits or more. */
  static List<DigitGroups> in(String text, int digits) {
    List<DigitGroups> found = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      if (!Character.isDigit(text.charAt(i))) {
        i++;
        continue;
      }
      DigitGroups groups = at(text, i);
      i = groups.to(groups.size() - 1);
      if (groups.count() >= digits) {
        found.add(groups);
      }
    }
    return found;
  }

  private static DigitGroups at(String text, int from) {
    List<Integer> ends = new ArrayList<>();
    for (int start = from; start >= 0; ) {
      int end = start;
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
      ends.add(start);
      ends.add(end);
      start = next(text, end);
    }
    return new DigitGroups(text, ends);
  }

  /** Where the next group begins; -1 where none follows. */
  private static int next(String text, int from) {
    int at = from;
    while (at < text.length()
        && at - from < LONGEST_SEPARATOR
        && SEPARATORS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at > from && at < text.length() && Character.isDigit(text.charAt(at)) ? at : -1;
  }

  int size() {
    return ends.size() / 2;
  }

  int from(int group) {
    return ends.get(2 * group);
  }

  int to(int group) {
    return ends.get(2 * group + 1);
  }

  int length(int group) {
    return to(group) - from(group);
  }

  /** What stands between a group and the next. */
  String separator(int group) {
    return text.substring(to(group), from(group + 1));
  }

  private int count() {
    int count = 0;
    for (int group = 0; group < size(); group++) {
      count += length(group);
    }
    return count;
  }

  /** The digits of some groups, of ASCII. */
  String digits(int first, int last) {
    StringBuilder digits = new StringBuilder();
    for (int group = first; group <= last; group++) {
      for (int i = from(group); i < to(group); i++) {
        digits.append(Character.digit(text.charAt(i), 10));
      }
    }
    return digits.toString();
  }

  /** The character before the first group; a space at the text's beginning. */
  char before() {
    return from(0) == 0 ? ' ' : text.charAt(from(0) - 1);
  }

  /** Whether a number may end with this group: no letter, digit or decimals follow. */
  boolean mayEnd(int group) {
    int to = to(group);
    if (to == text.length()) {
      return true;
    }
    char next = text.charAt(to);
    boolean decimals =
        (next == ',' || next == '.' || next == '-' || next == ':')
            && to + 1 < text.length()
            && Character.isDigit(text.charAt(to + 1));
    return !decimals && !Digits.joins(next) && next != '%' && next != '_';
  }
}
