package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.markdown.MarkdownText;
import dev.evolscope.search.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Matches in a message's text, marked in the elements that are made of it. */
class SourceMarksTest {
  /** Each "river" of the text is a match. */
  private static String html(String markdown) {
    List<Mark> marks = new ArrayList<>();
    Matcher river = Pattern.compile("(?i)river").matcher(markdown);
    while (river.find()) {
      marks.add(new Mark(river.start(), river.end()));
    }
    return html(markdown, marks);
  }

  private static String html(String markdown, List<Mark> marks) {
    MarkdownBlocks blocks = new MarkdownBlocks(new SourceMarks(markdown, marks));
    return MarkdownText.locatedParts(markdown).orElseThrow().stream()
        .map(part -> blocks.of(part).getElement().getOuterHTML())
        .collect(Collectors.joining())
        .replaceAll("\\s*\\n\\s*", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "the River is a river ~ <p>the <mark>River</mark> is a <mark>river</mark></p>",
        "a **big river** ~ <p>a <strong>big <mark>river</mark></strong></p>",
        "ri**ver** river ~ <p>ri<strong>ver</strong> <mark>river</mark></p>",
        "# The river ~ <p class=\"heading h1\">The <mark>river</mark></p>",
        "- a river ~ <ul><li>a <mark>river</mark></li></ul>",
        "> a river ~ <blockquote><p>a <mark>river</mark></p></blockquote>",
        "\\*\\_ &amp; &lt;b&gt; river ~ <p>*_ &amp; &lt;b&gt; <mark>river</mark></p>",
        "&amp;amp; river ~ <p>&amp;amp; <mark>river</mark></p>",
        "`&amp; river` ~ <p><code dir=\"auto\">&amp;amp; <mark>river</mark></code></p>",
        "<b>river</b> ~ <p>&lt;b&gt;<mark>river</mark>&lt;/b&gt;</p>",
        "see river.example.org river ~ .*<mark>river</mark></p>",
        "$a_{river}$ ~ <p><code dir=\"ltr\" class=\"math\">$a_{<mark>river</mark>}$</code></p>",
      })
  void aMatchIsMarkedWhereverItsWordsAreShown(String markdown, String expected) {
    if (expected.startsWith(".*")) {
      assertThat(html(markdown)).endsWith(expected.substring(2));
    } else {
      assertThat(html(markdown)).isEqualTo(expected);
    }
  }

  @Test
  void aPhraseIsMarkedAcrossWhatItIsMadeOf() {
    assertThat(html("left **bank** here", List.of(new Mark(0, 13))))
        .isEqualTo("<p><mark>left </mark><strong><mark>bank</mark></strong> here</p>");
  }

  @Test
  void codeIsMarkedBehindItsFence() {
    assertThat(html("```river\nint river = 1;\n\triver++;\n```"))
        .contains("<bdi>river</bdi>", "int <mark>river</mark> = 1;", "<mark>river</mark>++");
    assertThat(html("    int river")).contains("int <mark>river</mark>");
    assertThat(html("- x\n\n  ```\n  int\triver\n  ```")).contains("<mark>river</mark>");
  }

  @Test
  void cellsOfATableAreMarked() {
    assertThat(html("| a | river |\n|---|---|\n| river \\| x | 2 |"))
        .contains("<th dir=\"auto\"><mark>river</mark></th>")
        .contains("<mark>river</mark> | x");
  }

  @Test
  void linesOfAQuoteKeepTheirMarks() {
    assertThat(html("> one\n> river two\n> > deep river"))
        .contains("<mark>river</mark> two", "deep <mark>river</mark>");
  }

  @Test
  void mathsAndHtmlOfLinesOfTheirOwnAreMarked() {
    assertThat(html("$$\nriver = 1\n$$")).contains("<mark>river</mark> = 1");
    assertThat(html("<div>\nriver\n</div>")).contains("<mark>river</mark>");
  }

  @Test
  void listsThatAreDrawnInPartsAreMarkedInEach() {
    assertThat(html("1. river\n".repeat(250)).split("<mark>river</mark>", -1)).hasSize(251);
  }

  @Test
  void whatIsTooTangledIsMarkedAsItStands() {
    assertThat(html("intro\n\n" + ">".repeat(40) + " river")).contains("<mark>river</mark>");
  }
}
