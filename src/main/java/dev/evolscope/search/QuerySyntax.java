package dev.evolscope.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The query language: words (all must match), {@code "phrases"}, {@code OR} (binds looser than the
 * words beside it), {@code -not}, {@code pre*}, {@code role:user}, parentheses. A role holds for
 * the words after it up to the next role, {@code OR} or closing parenthesis, and the first role
 * also for the words before it. Every input has an answer: what does not parse is plain words.
 */
final class QuerySyntax {
  private final List<String> tokens;
  private int at;
  private int depth;

  private QuerySyntax(List<String> tokens) {
    this.tokens = tokens;
  }

  static ParsedQuery parse(String query) {
    List<Notice> notices = new ArrayList<>();
    List<String> tokens = limit(query, notices);
    try {
      QuerySyntax syntax = new QuerySyntax(tokens);
      QueryNode node = syntax.any();
      syntax.expectEnd();
      return new ParsedQuery(node, notices);
    } catch (NotAQueryException e) {
      notices.add(e.notice());
      return new ParsedQuery(plainWords(query), notices);
    }
  }

  private static List<String> limit(String query, List<Notice> notices) {
    String text = query;
    if (query.length() > QueryLimits.LONGEST) {
      text = start(query);
      notices.add(Notice.QUERY_TOO_LONG);
    }
    List<String> tokens = QueryTokens.of(text).stream().map(QueryToken::text).toList();
    if (tokens.size() > QueryLimits.MOST_WORDS) {
      notices.add(Notice.TOO_MANY_WORDS);
      return tokens.subList(0, QueryLimits.MOST_WORDS);
    }
    return tokens;
  }

  /** What is looked at of a query; the cut does not tear a character. */
  private static String start(String query) {
    if (query.length() <= QueryLimits.LONGEST) {
      return query;
    }
    boolean torn = Character.isHighSurrogate(query.charAt(QueryLimits.LONGEST - 1));
    return query.substring(0, torn ? QueryLimits.LONGEST - 1 : QueryLimits.LONGEST);
  }

  private static QueryNode plainWords(String query) {
    String text = start(query);
    return new QueryNode.All(
        Arrays.stream(text.replaceAll("[\"“”„«»()*]", " ").strip().split("\\s+"))
            .filter(word -> !word.isEmpty() && !word.equals("OR"))
            .limit(QueryLimits.MOST_WORDS)
            .<QueryNode>map(QueryNode.Word::new)
            .toList());
  }

  private QueryNode any() {
    List<QueryNode> branches = new ArrayList<>();
    branches.add(all());
    while (peekIs("OR")) {
      at++;
      branches.add(all());
    }
    if (branches.size() == 1) {
      return branches.getFirst();
    }
    if (branches.stream()
        .anyMatch(b -> b instanceof QueryNode.All(List<QueryNode> n) && n.isEmpty())) {
      throw new NotAQueryException(Notice.LONELY_OR);
    }
    return new QueryNode.Any(branches);
  }

  /** A run of factors, split into the stretches that a role holds for. */
  private QueryNode all() {
    List<QueryNode> result = new ArrayList<>();
    List<QueryNode> stretch = new ArrayList<>();
    String role = null;
    while (at < tokens.size() && !peekIs("OR") && !peekIs(")")) {
      String next = roleOf(tokens.get(at));
      if (next == null) {
        stretch.add(factor());
        continue;
      }
      at++;
      if (role != null) {
        result.add(inRole(role, stretch));
        stretch = new ArrayList<>();
      }
      role = next;
    }
    if (role != null) {
      result.add(inRole(role, stretch));
    } else {
      result.addAll(stretch);
    }
    return result.size() == 1 ? result.getFirst() : new QueryNode.All(result);
  }

  private static QueryNode inRole(String role, List<QueryNode> stretch) {
    return stretch.isEmpty()
        ? new QueryNode.HasRole(role)
        : new QueryNode.InRole(role, new QueryNode.All(List.copyOf(stretch)));
  }

  private QueryNode factor() {
    String token = tokens.get(at++);
    if (token.equals("(")) {
      return group();
    }
    if (token.equals("-")) {
      return negation();
    }
    if (token.startsWith("\"")) {
      return new QueryNode.Phrase(token.substring(1));
    }
    if (token.length() > 1 && token.endsWith("*")) {
      return new QueryNode.Prefix(token.substring(0, token.length() - 1));
    }
    return new QueryNode.Word(token);
  }

  private QueryNode group() {
    if (++depth > QueryLimits.DEEPEST) {
      throw new NotAQueryException(Notice.TOO_DEEP);
    }
    QueryNode node = any();
    if (!peekIs(")")) {
      throw new NotAQueryException(Notice.NOT_CLOSED);
    }
    at++;
    depth--;
    return node;
  }

  private QueryNode negation() {
    if (at == tokens.size() || peekIs("OR") || peekIs(")") || peekIs("-")) {
      throw new NotAQueryException(Notice.LONELY_MINUS);
    }
    String role = roleOf(tokens.get(at));
    if (role != null) {
      at++;
      return new QueryNode.Not(new QueryNode.HasRole(role));
    }
    return new QueryNode.Not(factor());
  }

  private static @Nullable String roleOf(String token) {
    return token.length() > 5 && token.regionMatches(true, 0, "role:", 0, 5)
        ? token.substring(5)
        : null;
  }

  private boolean peekIs(String token) {
    return at < tokens.size() && tokens.get(at).equals(token);
  }

  private void expectEnd() {
    if (at < tokens.size()) {
      throw new NotAQueryException(Notice.NOT_OPENED);
    }
  }
}
