package dev.evolscope.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into tokens. Typographic quotes count as quotes. */
final class QueryTokens {
  private static final String OPENING = "\"“”„«";
  private static final String CLOSING = "\"“”»";

  private QueryTokens() {}

  /** The tokens; a quote that is never closed is dropped, and what follows it are words. */
  static List<QueryToken> of(String query) {
    List<QueryToken> tokens = new ArrayList<>();
    int i = 0;
    while (i < query.length()) {
      char c = query.charAt(i);
      if (isSpace(c) || c == '-' && (i + 1 == query.length() || isSpace(query.charAt(i + 1)))) {
        i++; // a dash between words excludes nothing
      } else if (c == '(' || c == ')') {
        tokens.add(new QueryToken(String.valueOf(c), i, i + 1));
        i++;
      } else if (OPENING.indexOf(c) >= 0) {
        i = phrase(query, i, tokens);
      } else if (c == '-') {
        tokens.add(new QueryToken("-", i, i + 1));
        i++;
      } else {
        i = word(query, i, tokens);
      }
    }
    return tokens;
  }

  private static int phrase(String query, int open, List<QueryToken> tokens) {
    for (int i = open + 1; i < query.length(); i++) {
      if (CLOSING.indexOf(query.charAt(i)) >= 0) {
        String text = query.substring(open + 1, i);
        if (!text.isBlank()) {
          tokens.add(new QueryToken("\"" + text, open, i + 1));
        }
        return i + 1;
      }
    }
    return open + 1;
  }

  private static int word(String query, int start, List<QueryToken> tokens) {
    int i = start;
    while (i < query.length() && !endsWord(query.charAt(i))) {
      i++;
    }
    tokens.add(new QueryToken(query.substring(start, i), start, i));
    return i;
  }

  private static boolean endsWord(char c) {
    return isSpace(c) || c == '(' || c == ')' || OPENING.indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
