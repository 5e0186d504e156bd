package dev.evolscope.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a query into tokens: {@code (}, {@code )}, {@code -} before something, a phrase as {@code "}
 * and its text, and runs without white space. Typographic quotes count as quotes.
 */
final class QueryTokens {
  private static final String OPENING = "\"“”„«";
  private static final String CLOSING = "\"“”»";

  private QueryTokens() {}

  /** The tokens; a quote that is never closed is dropped, and what follows it are words. */
  static List<String> of(String query) {
    List<String> tokens = new ArrayList<>();
    int i = 0;
    while (i < query.length()) {
      char c = query.charAt(i);
      if (isSpace(c) || c == '-' && (i + 1 == query.length() || isSpace(query.charAt(i + 1)))) {
        i++; // a dash between words excludes nothing
      } else if (c == '(' || c == ')') {
        tokens.add(String.valueOf(c));
        i++;
      } else if (OPENING.indexOf(c) >= 0) {
        i = phrase(query, i, tokens);
      } else if (c == '-') {
        tokens.add("-");
        i++;
      } else {
        i = word(query, i, tokens);
      }
    }
    return tokens;
  }

  private static int phrase(String query, int open, List<String> tokens) {
    for (int i = open + 1; i < query.length(); i++) {
      if (CLOSING.indexOf(query.charAt(i)) >= 0) {
        String text = query.substring(open + 1, i);
        if (!text.isBlank()) {
          tokens.add("\"" + text);
        }
        return i + 1;
      }
    }
    return open + 1;
  }

  private static int word(String query, int start, List<String> tokens) {
    int i = start;
    while (i < query.length() && !endsWord(query.charAt(i))) {
      i++;
    }
    tokens.add(query.substring(start, i));
    return i;
  }

  private static boolean endsWord(char c) {
    return isSpace(c) || c == '(' || c == ')' || OPENING.indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
