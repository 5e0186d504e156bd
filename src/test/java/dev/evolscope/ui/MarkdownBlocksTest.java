package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.markdown.MarkdownText;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Markdown becomes, as the elements that the browser gets. */
class MarkdownBlocksTest {
  private static String html(String markdown) {
    return MarkdownText.parts(markdown).orElseThrow().stream()
        .map(part -> new MarkdownBlocks(SourceMarks.NONE).of(part).getElement().getOuterHTML())
        .collect(Collectors.joining())
        .replaceAll("\\s*\\n\\s*(?=<)|(?<=>)\\s*\\n\\s*", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "plain ~ <p>plain</p>",
        "**strong** and *stressed* ~ <p><strong>strong</strong> and <em>stressed</em></p>",
        "## Head ~ <p class=\"heading h2\">Head</p>",
        "- a ~ <ul><li>a</li></ul>",
        "3) a ~ <ol start=\"3\"><li>a</li></ol>",
        "> said ~ <blockquote><p>said</p></blockquote>",
        "*** ~ <hr>",
        "a `b*c*` ~ <p>a <code dir=\"auto\">b*c*</code></p>",
        "&lt;b&gt; ~ <p>&lt;b&gt;</p>",
        "<b>bold</b> ~ <p>&lt;b&gt;bold&lt;/b&gt;</p>",
        "<script>alert(1)</script> ~ <p class=\"html\">&lt;script&gt;alert(1)&lt;/script&gt;</p>",
      })
  void blocksAndInlinesAreSet(String markdown, String expected) {
    assertThat(html(markdown)).isEqualTo(expected);
  }

  @Test
  void struckTextIsSet() {
    assertThat(html("~~gone~~")).isEqualTo("<p><s>gone</s></p>");
  }

  @Test
  void aLineBreakStaysOne() {
    var part = MarkdownText.parts("a\nb  \nc").orElseThrow().getFirst();
    assertThat(new MarkdownBlocks(SourceMarks.NONE).of(part).getElement().getText())
        .isEqualTo("a\nb\nc");
  }

  @Test
  void aTableHasHeadBodyAndAlignment() {
    assertThat(html("| a | b |\n|---|--:|\n| 1 | 2 |"))
        .contains("<thead><tr><th dir=\"auto\">a</th><th dir=\"auto\" class=\"right\">b</th></tr>")
        .contains("<tbody><tr><td dir=\"auto\">1</td><td dir=\"auto\" class=\"right\">2</td></tr>");
  }

  @Test
  void tasksSayWhetherTheyAreDone() {
    assertThat(html("- [x] a\n- [ ] b"))
        .contains("aria-label=\"done\"", "☑", "aria-label=\"to do\"", "☐");
  }

  @Test
  void codeRunsFromLeftToRightUnderItsName() {
    assertThat(html("```python run\nprint(1)\n```"))
        .contains("<div dir=\"ltr\" class=\"code-block\">")
        .contains("<bdi>python</bdi>")
        .contains("print(1)");
    assertThat(html("    x = 1")).contains("code-block", "x = 1");
    assertThat(html("    هذا نص عادي")).isEqualTo("<p>هذا نص عادي</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"$a_1 * b_1$", "$$a = b$$", "\\(a_1 * b_1\\)", "\\[ \\frac{a*b*c}{2} \\]", "$x$"})
  void mathsStandsAsItsSource(String math) {
    assertThat(html("so " + math + " holds"))
        .isEqualTo("<p>so <code dir=\"ltr\" class=\"math\">" + math + "</code> holds</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from $5 to $10",
        "$ 5$",
        "US$8000 and CA$9000",
        "پہلے سال $8000 اور $4000۔",
        "\\$5$",
        "$$ 5",
        "it costs 5$ or 6$",
        "$5\nor 6$"
      })
  void moneyIsNoMaths(String text) {
    assertThat(html(text)).doesNotContain("math");
  }

  @Test
  void mathsInLinesOfItsOwnIsKeptToTheLetter() {
    assertThat(html("$$\na\n=\n  b_1 * c\n$$\nafter"))
        .contains("class=\"math\"")
        .contains("$$\na\n=\n  b_1 * c\n$$</pre>")
        .endsWith("<p>after</p>");
    assertThat(html("\\[\nx\n\\]")).contains("\\[\nx\n\\]</pre>");
    assertThat(html("$$\nnever ended\n\nafter")).endsWith("<p>after</p>");
  }

  @Test
  void linksLeadToTheWebAndSayNothingToIt() {
    assertThat(html("[a](https://example.org/?q=1)"))
        .contains("href=\"https://example.org/?q=1\"")
        .contains("rel=\"noopener noreferrer nofollow\"")
        .contains(">a</a>");
    assertThat(html("<mailto:a@example.org>")).contains("href=\"mailto:a@example.org\"");
    assertThat(html("see www.example.org.")).contains("href=\"http://www.example.org\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a](&#106;avascript:alert(1))",
        "[a](java&#10;script:alert(1))",
        "[a](data:text/html,x)",
        "[a](vbscript:x)",
        "[a](file:///etc/passwd)",
        "[a](//example.org)",
        "[a](datasets)",
        "[a](<https:// x>)",
        "[a]\n\n[a]: javascript:alert(1)",
        "<javascript:alert(1)>",
      })
  void otherAddressesStayText(String markdown) {
    assertThat(html(markdown)).doesNotContain("href", "<a").contains("a");
  }

  @Test
  void aPictureIsNotFetchedItsWordsAndAddressAreShown() {
    assertThat(html("![A *red* chart](https://example.org/c.png \"title\")"))
        .doesNotContain("<img")
        .contains("Picture:", "A <em>red</em> chart", ">https://example.org/c.png</bdi>");
    assertThat(html("![x](javascript:alert(1))")).doesNotContain("href").contains("(javascript:");
  }

  @Test
  void whatIsNestedTooDeepStandsAsWrittenAndSaysSo() {
    assertThat(html(">".repeat(10_000) + " deep")).contains("too tangled or too large", "deep");
  }

  @Test
  void aPartOfALongListGoesOnCounting() {
    assertThat(html("1. a\n".repeat(150))).contains("<ol start=\"101\">");
  }
}
