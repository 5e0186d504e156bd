package dev.evolscope.identification;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a message that tell its language: letters in words with one space between, without
 * code, addresses, mark-up, formulas and numbers.
 */
final class Prose {
  private static final String FENCE = "```";

  /** A longer stretch between two marks is no inline code, tag or formula. */
  private static final int LONGEST_INLINE = 200;

  private static final int WINDOWS = 3;

  /** Code has a sign, weighed, in every so many characters, and so many in a line. */
  private static final int CODE_SIGNS = 12;

  private static final int LEAST_SIGNS = 4;

  /** A text is code that has a sign in every so many characters. */
  private static final int MOSTLY_CODE = 20;

  private static final int READ_FOR_CODE = 3000;

  /** How lines of common programming languages begin, and hardly any line of prose. */
  private static final List<String> CODE_STARTS =
      List.of(
          "def ",
          "return ",
          "return;",
          "import ",
          "class ",
          "public ",
          "private ",
          "#include",
          "using namespace",
          "function ",
          "const ",
          "let ",
          "var ",
          "elif ",
          "else:",
          "else {",
          "for (",
          "for i in",
          "if (",
          "if not ",
          "if len",
          "while (",
          "while ",
          "print(",
          "raise ",
          "try:",
          "except ",
          "int ",
          "void ",
          "std::",
          "SELECT ",
          "<?php");

  private static final int LONGEST_START = 16;

  /** No farther from a window's beginning are letters looked for. */
  private static final int FARTHEST = 20_000;

  /** A window begins at the next space that is this near. */
  private static final int NEAR = 30;

  private final CharSequence text;
  private final StringBuilder words;
  private int room;

  private Prose(CharSequence text, int room) {
    this.text = text;
    this.words = new StringBuilder(Math.min(text.length(), room + WINDOWS) + 1);
    this.room = room;
  }

  /**
   * At most so many characters of a text's words: all of a short text, else as many from its
   * beginning, middle and end.
   */
  static String sample(CharSequence text, int most) {
    List<Span> spans = outsideFences(text);
    int length = spans.stream().mapToInt(Span::length).sum();
    Prose prose = new Prose(text, 0);
    if (length <= 2 * most) {
      prose.room = most;
      spans.forEach(span -> prose.read(span.from, span.to));
    } else {
      for (int window = 0; window < WINDOWS; window++) {
        prose.room += most / WINDOWS;
        prose.readFrom(spans, (int) ((long) length * window / WINDOWS));
      }
    }
    return prose.words.toString();
  }

  /**
   * Whether a text is unfenced code or data, so that its words are names and keywords; told by how
   * often signs of code stand in its beginning, outside fences.
   */
  static boolean isMostlyCode(CharSequence text) {
    int signs = 0;
    int read = 0;
    for (Span span : outsideFences(text)) {
      for (int i = span.from; i < span.to && read < READ_FOR_CODE; i++) {
        signs += "{}[]()=;<>\\\"#".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        read++;
      }
    }
    return signs * MOSTLY_CODE >= read && signs >= LEAST_SIGNS;
  }

  private record Span(int from, int to) {
    int length() {
      return to - from;
    }
  }

  /** What stands outside fenced code; a fence that is never closed ends with the text. */
  private static List<Span> outsideFences(CharSequence text) {
    String all = text.toString();
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int open = all.indexOf(FENCE); open >= 0; open = all.indexOf(FENCE, from)) {
      spans.add(new Span(from, open));
      int close = all.indexOf(FENCE, open + FENCE.length());
      if (close < 0) {
        return spans;
      }
      from = close + FENCE.length();
    }
    spans.add(new Span(from, all.length()));
    return spans;
  }

  /** Reads until there is no room, from so many characters behind the beginning of all spans. */
  private void readFrom(List<Span> spans, int offset) {
    int before = 0;
    for (Span span : spans) {
      int from = span.from + Math.max(0, offset - before);
      if (from < span.to) {
        read(offset == 0 ? from : afterSpace(from, span.to), span.to);
      }
      before += span.length();
    }
  }

  private int afterSpace(int from, int to) {
    for (int i = from; i < Math.min(to, from + NEAR); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    boolean halved = from > 0 && Character.isLowSurrogate(text.charAt(from));
    return halved ? from + 1 : from;
  }

  private void read(int from, int end) {
    separate();
    int to = Math.min(end, from + FARTHEST);
    int at = from;
    while (at < to && room > 0) {
      char c = text.charAt(at);
      if ((at == from || text.charAt(at - 1) == '\n') && isCode(at, to)) {
        at = lineEnd(at, to);
        continue;
      }
      int behind =
          switch (c) {
            case '`', '$' -> behindMark(at, to, c);
            case '<' -> at + 1 < to && isTag(text.charAt(at + 1)) ? behindMark(at, to, '>') : -1;
            default -> isAscii(c) && startsRun(at, from) ? behindAddress(at, to) : -1;
          };
      if (behind > 0) {
        separate();
        at = behind;
      } else {
        at += copy(at);
      }
    }
  }

  /** Whether a line has so many of the signs of code that its words are none of a language. */
  private boolean isCode(int at, int to) {
    int end = Math.min(lineEnd(at, to), at + LONGEST_INLINE);
    int signs = 0;
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      boolean isKey = c == '"' && i + 1 < end && text.charAt(i + 1) == ':';
      boolean isSign = isKey || isInnerUnderscore(i, end) || "{}=<>\\".indexOf(c) >= 0;
      signs += isSign ? 2 : "();[]".indexOf(c) >= 0 ? 1 : 0;
    }
    return startsAsCode(at, end) || (signs >= LEAST_SIGNS && signs * CODE_SIGNS >= end - at);
  }

  /** One within a name; rows of them are blanks to fill in. */
  private boolean isInnerUnderscore(int i, int end) {
    return text.charAt(i) == '_'
        && i > 0
        && Character.isLetterOrDigit(text.charAt(i - 1))
        && i + 1 < end
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  private boolean startsAsCode(int at, int end) {
    int from = at;
    while (from < end && (text.charAt(from) == ' ' || text.charAt(from) == '\t')) {
      from++;
    }
    String start = text.subSequence(from, Math.min(end, from + LONGEST_START)).toString();
    return CODE_STARTS.stream().anyMatch(start::startsWith);
  }

  private int lineEnd(int at, int to) {
    int i = at;
    while (i < to && text.charAt(i) != '\n') {
      i++;
    }
    return i;
  }

  /** Behind the next mark on the line; -1 where there is none near. */
  private int behindMark(int at, int to, char mark) {
    for (int i = at + 1; i < Math.min(to, at + LONGEST_INLINE); i++) {
      char c = text.charAt(i);
      if (c == mark) {
        return i + 1;
      } else if (c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isTag(char c) {
    return c == '/' || c == '!' || (c < 128 && Character.isLetter(c));
  }

  private boolean startsRun(int at, int from) {
    return at == from || !isAscii(text.charAt(at - 1));
  }

  /** Behind a run of ASCII that is an address, a path, or a piece of code; -1 for a plain word. */
  private int behindAddress(int at, int to) {
    boolean plain = true;
    int i = at;
    while (i < to && isAscii(text.charAt(i))) {
      char c = text.charAt(i);
      plain &= "@\\=_#{}|/".indexOf(c) < 0 && !isInnerDot(i, to);
      i++;
    }
    return plain ? -1 : i;
  }

  private boolean isInnerDot(int i, int to) {
    return (text.charAt(i) == '.' || text.charAt(i) == ':')
        && i + 1 < to
        && isLowerAscii(text.charAt(i + 1))
        && i > 0
        && isLowerAscii(text.charAt(i - 1));
  }

  private static boolean isLowerAscii(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isAscii(char c) {
    return c > ' ' && c < 127;
  }

  /** Copies the letter there, or ends a word. */
  private int copy(int at) {
    int codePoint = Character.codePointAt(text, at);
    int length = Character.charCount(codePoint);
    if (Letters.script(codePoint) != null) {
      words.appendCodePoint(codePoint);
      room -= length;
    } else if (isApostrophe(codePoint) && isWithinWord(at)) {
      words.append('\'');
      room--;
    } else if (!isJoiner(codePoint)) {
      separate();
    }
    return length;
  }

  private static boolean isApostrophe(int codePoint) {
    return codePoint == '\'' || codePoint == 0x2019 || codePoint == 0x02BC;
  }

  private boolean isWithinWord(int at) {
    return at > 0
        && Letters.script(text.charAt(at - 1)) != null
        && at + 1 < text.length()
        && Letters.script(text.charAt(at + 1)) != null;
  }

  /** Zero-width joiners, which Persian and Indic scripts have within words. */
  private static boolean isJoiner(int codePoint) {
    return codePoint == 0x200C || codePoint == 0x200D;
  }

  private void separate() {
    if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
      room--;
    }
  }
}
