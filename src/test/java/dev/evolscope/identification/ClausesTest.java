package dev.evolscope.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTest {

  @Test
  void clausesEndAtPunctuationOfAnyScript() {
    assertThat(cut("One two, three. Four\nfive"))
        .containsExactly("One two", "three", "Four", "five");
    assertThat(cut("一二三，四五六。七八")).containsExactly("一二三", "四五六", "七八");
    assertThat(cut("राम गया। सीता आई")).containsExactly("राम गया", "सीता आई");
  }

  @Test
  void quotationsBracketsAndCodeAreLeftOut() {
    assertThat(cut("He said “come in now” twice")).containsExactly("He said", "twice");
    assertThat(cut("It (that is, this one) works")).containsExactly("It", "works");
    assertThat(cut("Use `a b c` now")).containsExactly("Use", "now");
    assertThat(cut("Before\n```\nint main, x\n```\nafter")).containsExactly("Before", "after");
  }

  @Test
  void aMarkThatIsNeverClosedEndsWithItsLine() {
    assertThat(cut("A (lost bracket\nnext line")).containsExactly("A", "next line");
  }

  @Test
  void noMoreThanAskedForAreCut() {
    assertThat(Clauses.of("aa.".repeat(1000), 1, 7)).hasSize(7);
  }

  private static List<String> cut(String text) {
    return Clauses.of(text, 1, 100).stream()
        .map(clause -> text.substring(clause.from(), clause.to()).strip())
        .filter(clause -> !clause.isEmpty())
        .toList();
  }
}
