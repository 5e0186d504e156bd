package dev.evolscope.quality;

import static dev.evolscope.TestConversations.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextChecksTest {
  private static final TextChecks CHECKS = new TextChecks();

  @Test
  void aLostCharacterIsFlaggedWithWhatStandsAroundIt() {
    Finding found = only("хлоро\uFFFD\uFFFDлла и каротино\uFFFDды");
    assertThat(found.check()).isEqualTo("text-replacement-character");
    assertThat(found.span()).isEqualTo(new Finding.Span(1, 5, 7));
    assertThat(found.details().getFirst()).isEqualTo("3");
  }

  @Test
  void aLostCharacterThatIsTalkedOfIsNotFlagged() {
    assertThat(flags("U+FFFD, the replacement character, looks like this: \uFFFD")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\bb",
        "\frac",
        "x\u001B[0m",
        "a\u0000",
        "b\u0085c",
        "\u007F",
        "\uD83Dx",
        "\uFFFF",
        "\uDBFF"
      })
  void controlCharactersAndBrokenPairsAreFlagged(String text) {
    assertThat(flags(text)).containsExactly("text-control-character");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\tb\r\nc",
        "😀 👩‍👩‍👧 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
        "\uE000",
        "ﷺ",
        "\u00AD",
        "é",
        "𞤢𞤣",
        "𠮷"
      })
  void tabsLineEndsAndRareCharactersAreLeftAlone(String text) {
    assertThat(flags(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>الماء يغلي عند مئة درجة.</p>",
        "Tom &amp; Jerry",
        "l&#39;eau",
        "a&nbsp;b",
        "&#x27;x&#X2019;",
        "erste Zeile<br/>zweite Zeile",
        "<div dir=\"rtl\">נוסח</div>",
        "Das ist <b>wichtig</b>.",
        "</span>"
      })
  void tagsAndEntitiesOutsideOfCodeAreFlagged(String text) {
    assertThat(flags(text)).containsExactly("text-markup");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Use `<br>` or `&amp;` here.",
        "```\n<p>x</p>\n```\nDone.",
        "In HTML, <p> begins a paragraph and &amp; is an ampersand.",
        "| a | b<br>c |\n|---|---|",
        "H<sub>2</sub>O and x<sup>2</sup>",
        "a < b and b > c; p < i > q",
        "List<b> and Map<i, p>",
        "AT&T; R&D; Q&A; Barnes & Noble; a &b; c",
        "<name>, <your address>, <br",
        "&; &#; &#x; <>",
        "<3 <- -> <=> <<p>>x"
      })
  void codeFormulasAndTalkAboutMarkupAreLeftAlone(String text) {
    assertThat(flags(text)).as(text).doesNotContain("text-markup").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Month, high, low\\nJanuary, 156.25, 153.80",
        "First line.\\n\\nSecond line.",
        "caf\\u00e9",
        "நன்றி\\nவணக்கம்",
        "caf\\xc3\\xa9",
        "see http:\\/\\/example.org\\/a",
        "O\\n2"
      })
  void escapesOutsideOfCodeAreFlagged(String text) {
    assertThat(flags(text)).containsExactly("text-escapes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$a \\neq b$, \\nabla f, \\nu and \\not\\in",
        "\\begin{align} x \\\\\n y \\\\n \\end{align}",
        "print(\"\\nHello\")",
        "cout << \"a\\n\";",
        "The character '\\n' ends a line.",
        "`a\\nB` is code",
        "C:\\nodes\\u2 and D:\\New",
        "\\ud83d in JSON",
        "\\d+\\n",
        "\\",
        "a\\",
        "\\u12",
        "\\x4",
        "backslash \\ alone"
      })
  void formulasCodeAndPathsAreLeftAlone(String text) {
    assertThat(flags(text)).as(text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc \u202E desrever",
        "\u202Bשלום",
        "a\u202C",
        "\u2067טקסט\nעוד",
        "a\u2069",
        "\u2066a\u202C",
        "\u202Dabc\u202C"
      })
  void marksWithoutTheirPairAreFlagged(String text) {
    assertThat(flags(text)).containsExactly("text-direction-marks");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u202Bשלום\u202C",
        "\u2067טקסט\u2069 a",
        "\u2068a\u202Bב\u202C\u2069",
        "שלום\u200F! a\u200Eb",
        "(\u200E+972\u200E)"
      })
  void pairsAndPlainMarksAreLeftAlone(String text) {
    assertThat(flags(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a \u200B\u200Bb",
        "ماء،\u200B\u200B\u200D\u200Cثم",
        "\uFEFFText",
        "x\u2060\u2060y",
        "ก\u200B\u200B\u200Bข",
        "a\u200Bb c\u200Bd e\u200Bf"
      })
  void runsAndByteOrderMarksAreFlagged(String text) {
    assertThat(flags(text)).containsExactly("text-zero-width");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "می\u200Cخواهم کتاب\u200Cها را",
        "ක්\u200Dෂ ශ්\u200Dරී",
        "ന\u200D ല\u200D",
        "র\u200D্যাব",
        "👩\u200D👩\u200D👧",
        "ភាសា\u200Bខ្មែរ\u200Bស្អាត",
        "ภาษา\u200Bไทย\u200Bดี\u200Bมาก",
        "မြန်မာ\u200Bစာ",
        "a\u200Bb",
        "బడ్జెట్\u200C\u200Cకు"
      })
  void joinersOfScriptsAndEmojiAreLeftAlone(String text) {
    assertThat(flags(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```python\nx = 1\n",
        "a\n```\nb\n```\nc\n```",
        "1. x\n   ```sh\n   ls",
        "> ```\n> a",
        "```\nx\n~~~",
        "~~~ruby\nx"
      })
  void aBlockThatIsNeverClosedIsFlagged(String text) {
    assertThat(flags(text)).containsExactly("text-unclosed-fence");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```python\nx = 1\n```",
        "````markdown\n```\nx\n```\n````",
        "```markdown\n```python\nx\n```\n```",
        "```inline```",
        "Use ``` to fence.",
        "~~~~~~~~~~\nTitle\n~~~~~~~~~~~",
        "- ```sh\n  ls\n  ```",
        "```\na\n````",
        "~~~ruby\nx\n~~~"
      })
  void closedBlocksAndOrnamentsAreLeftAlone(String text) {
    assertThat(flags(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"привeт, как дела", "Paris and Lоndon", "Українi та інші"})
  void lookAlikesWithinAWordAreFlagged(String text) {
    assertThat(flags(text)).containsExactly("text-mixed-scripts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SMSка, IT-отдел, VIPом, iPhoneом",
        "м/с, kВт, мкA",
        "Привет, world",
        "`привeт`",
        "Кyзylоrда"
      })
  void wordsOfTwoAlphabetsAreLeftAlone(String text) {
    assertThat(flags(text)).isEmpty();
  }

  @Test
  void plantedFlawsAreFoundAndTheirTwinsAreNot() {
    assertThat(found("html_leftovers", "text-markup")).isEqualTo(2);
    assertThat(found("mojibake", "text-mojibake")).isEqualTo(2);
    assertThat(found("replacement_character", "text-replacement-character")).isEqualTo(2);
    assertThat(found("unbalanced_fence", "text-unclosed-fence")).isEqualTo(2);
    assertThat(found("zero_width_run", "text-zero-width")).isEqualTo(2);
    assertThat(Planted.clean()).allSatisfy(TextChecksTest::isClean);
  }

  @Test
  void nothingOfTheSampleIsFlagged() {
    assertThat(Planted.sample()).hasSize(560).allSatisfy(TextChecksTest::isClean);
  }

  @Test
  void noTextMakesItFail() {
    HostileTexts.random(5_000)
        .forEach(
            text ->
                assertThat(Planted.flagged(CHECKS, conversation().user(text).build()))
                    .allSatisfy(
                        f -> assertThat(Planted.span(f).to()).isLessThanOrEqualTo(text.length()))
                    .allSatisfy(
                        f ->
                            assertThat(f.details())
                                .allMatch(d -> d.length() <= Finding.LONGEST_DETAIL)));
  }

  @Test
  void noTextTakesMoreThanItsLength() {
    HostileTexts.endless(1_000_000).forEach(text -> flags(text));
  }

  private static long found(String flaw, String check) {
    return Planted.flawed(flaw).stream()
        .filter(row -> Planted.flagged(CHECKS, row).stream().anyMatch(f -> f.check().equals(check)))
        .count();
  }

  private static void isClean(Conversation row) {
    assertThat(Planted.flagged(CHECKS, row)).as("%s", row.sourceId()).isEmpty();
  }

  private static Finding only(String reply) {
    List<Finding> found =
        Planted.flagged(CHECKS, conversation().user("Well?").assistant(reply).build());
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<String> flags(String reply) {
    return Planted.flagged(CHECKS, conversation().user("Well?").assistant(reply).build()).stream()
        .map(Finding::check)
        .toList();
  }
}
