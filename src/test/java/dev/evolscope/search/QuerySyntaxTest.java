package dev.evolscope.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.search.QueryNode.All;
import dev.evolscope.search.QueryNode.Any;
import dev.evolscope.search.QueryNode.HasRole;
import dev.evolscope.search.QueryNode.InRole;
import dev.evolscope.search.QueryNode.Not;
import dev.evolscope.search.QueryNode.Phrase;
import dev.evolscope.search.QueryNode.Prefix;
import dev.evolscope.search.QueryNode.Word;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuerySyntaxTest {

  @Test
  void wordsAreAllWanted() {
    assertThat(read("river flows")).isEqualTo("(river & flows)");
    assertThat(read("  river\u00a0\u3000flows ")).isEqualTo("(river & flows)");
    assertThat(read("")).isEqualTo("()");
  }

  @Test
  void orBindsLooserThanWords() {
    assertThat(read("a b OR c")).isEqualTo("((a & b) | c)");
    assertThat(read("a OR b OR c")).isEqualTo("(a | b | c)");
    assertThat(read("a (b OR c)")).isEqualTo("(a & (b | c))");
    assertThat(read("a or b")).isEqualTo("(a & or & b)");
  }

  @Test
  void minusExcludesWhatFollowsIt() {
    assertThat(read("a -b")).isEqualTo("(a & -b)");
    assertThat(read("-\"a b\"")).isEqualTo("-'a b'");
    assertThat(read("-(a OR b)")).isEqualTo("-(a | b)");
    assertThat(read("-role:tool")).isEqualTo("-has:tool");
    assertThat(read("well-known")).isEqualTo("well-known");
    assertThat(read("a - b")).isEqualTo("(a & b)");
  }

  @Test
  void quotesOfEveryKindMakeAPhrase() {
    for (String query : List.of("\"a b\"", "“a b”", "„a b“", "«a b»")) {
      assertThat(read(query)).as(query).isEqualTo("'a b'");
    }
    assertThat(read("x\"a b\"y")).isEqualTo("(x & 'a b' & y)");
    assertThat(read("\"\" a")).isEqualTo("a");
  }

  @Test
  void aStarAtTheEndIsAPrefix() {
    assertThat(read("riv*")).isEqualTo("riv*");
    assertThat(read("*")).isEqualTo("*");
    assertThat(read("a*b")).isEqualTo("a*b");
  }

  @Test
  void aRoleHoldsUpToTheNext() {
    assertThat(read("role:user a b role:assistant c")).isEqualTo("(user:(a & b) & assistant:(c))");
    assertThat(read("a role:user")).isEqualTo("user:(a)");
    assertThat(read("ROLE:tool")).isEqualTo("has:tool");
    assertThat(read("role:user a OR b")).isEqualTo("(user:(a) | b)");
    assertThat(read("role:")).isEqualTo("role:");
  }

  @Test
  void whatDoesNotParseIsWordsAndSaysSo() {
    for (String query : List.of("(a", "a)", "a OR", "OR a", "() OR a", "a --", "--a", "-)")) {
      ParsedQuery parsed = QuerySyntax.parse(query);
      assertThat(parsed.notices()).as(query).hasSize(1);
      assertThat(parsed.notices().getFirst().text()).endsWith("; searched as plain words");
    }
    assertThat(read("((a) OR b")).isEqualTo("(a & b)");
  }

  @Test
  void limitsAreSaid() {
    assertThat(QuerySyntax.parse("a ".repeat(101)).notices())
        .extracting(Notice::text)
        .containsExactly("The query has more than 100 words; the rest was left out");
    assertThat(QuerySyntax.parse("a".repeat(2001)).notices())
        .extracting(Notice::text)
        .containsExactly("The query is longer than 2000 characters; the rest was left out");
    assertThat(QuerySyntax.parse("(".repeat(40) + "a" + ")".repeat(40)).notices())
        .extracting(Notice::text)
        .containsExactly("Parentheses are nested deeper than 30; searched as plain words");
    assertThat(QuerySyntax.parse("a".repeat(1999) + "😀").node())
        .as("the cut does not tear a character")
        .isEqualTo(new Word("a".repeat(1999)));
  }

  private static String read(String query) {
    return text(QuerySyntax.parse(query).node());
  }

  private static String text(QueryNode node) {
    return switch (node) {
      case Word(String word) -> word;
      case Phrase(String phrase) -> "'" + phrase + "'";
      case Prefix(String prefix) -> prefix + "*";
      case All(List<QueryNode> nodes) -> joined(nodes, " & ");
      case Any(List<QueryNode> nodes) -> joined(nodes, " | ");
      case Not(QueryNode inner) -> "-" + text(inner);
      case InRole(String role, QueryNode inner) -> role + ":" + text(inner);
      case HasRole(String role) -> "has:" + role;
    };
  }

  private static String joined(List<QueryNode> nodes, String with) {
    return nodes.stream().map(QuerySyntaxTest::text).collect(Collectors.joining(with, "(", ")"));
  }
}
