package dev.evolscope.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.evolscope.conversation.Message;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final List<String> PIECES =
      List.of(
          "river ",
          "flows, ",
          "a",
          "中国",
          "。",
          "ภาษาไทย",
          "क्षि",
          "क्",
          "👩\u200d👩\u200d👧",
          "🇩🇪",
          "🇫",
          "e\u0301\u0327",
          "\u1100\u1161\u11a8",
          "\r\n",
          "\n",
          " ",
          "𝒫",
          "م\u064e",
          "\u0600",
          "\u200d",
          "x".repeat(90));

  @Test
  void noCutTearsAGraphemeAndMarksKeepTheirText() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      String text = text(random, 400);
      List<Mark> marks = marks(random, text);
      Snippet snippet = Excerpt.around(0, new Message("user", text), marks);
      String as = "seed " + seed + " round " + i;
      int from = start(snippet, text);
      assertCut(text, from, as);
      assertCut(text, from + inner(snippet, text, from).length(), as);
      assertMarked(snippet, text, marks, from, as);
    }
  }

  /** Where the excerpt begins in the text, recovered from its own words. */
  private static int start(Snippet snippet, String text) {
    if (text.startsWith(snippet.text().replaceFirst("…$", ""))) {
      return 0;
    }
    String inner = snippet.text().substring(1).replaceFirst("…$", "");
    int at = text.indexOf(inner);
    assertThat(at).isNotNegative();
    assertThat(text.indexOf(inner, at + 1)).as("the test's text repeats itself").isNegative();
    return at;
  }

  private static String inner(Snippet snippet, String text, int from) {
    String shown = from == 0 ? snippet.text() : snippet.text().substring(1);
    return text.startsWith(shown, from) ? shown : shown.substring(0, shown.length() - 1);
  }

  private static void assertCut(String text, int at, String as) {
    BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
    graphemes.setText(text);
    assertThat(graphemes.isBoundary(at)).as("%s: cut at %d", as, at).isTrue();
  }

  private static void assertMarked(
      Snippet snippet, String text, List<Mark> marks, int from, String as) {
    int lead = from == 0 ? 0 : 1;
    int to = from + inner(snippet, text, from).length();
    List<Mark> expected =
        marks.stream()
            .filter(m -> m.to() > from && m.from() < to)
            .map(
                m ->
                    new Mark(
                        Math.max(m.from(), from) - from + lead, Math.min(m.to(), to) - from + lead))
            .toList();
    assertThat(snippet.marks()).as(as).isEqualTo(expected);
    if (!marks.isEmpty()) {
      assertThat(snippet.marks()).as(as).isNotEmpty();
    }
  }

  private static String text(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(most); n > 0; n--) {
      text.append(PIECES.get(random.nextInt(PIECES.size() - (random.nextInt(9) == 0 ? 0 : 1))));
      text.append(random.nextInt(4) == 0 ? Integer.toString(n) : "");
    }
    return text.append('.').toString();
  }

  private static List<Mark> marks(Random random, String text) {
    List<Mark> marks = new ArrayList<>();
    for (int n = random.nextInt(4); n > 0; n--) {
      int from = random.nextInt(text.length());
      int length = 1 + random.nextInt(random.nextInt(10) == 0 ? 600 : 12);
      marks.add(new Mark(from, Math.min(text.length(), from + length)));
    }
    return Excerpt.merge(marks);
  }

  @Test
  void aShortMessageIsShownWhole() {
    assertThat(Excerpt.around(3, new Message("tool", "short"), List.of(new Mark(0, 5))))
        .isEqualTo(new Snippet(3, "tool", "short", List.of(new Mark(0, 5))));
  }

  @Test
  void theBeginningIsThatOfTheFirstMessageWithText() {
    assertThat(Excerpt.beginning(List.of(new Message("a", " "), new Message("b", "text"))))
        .containsExactly(new Snippet(1, "b", "text", List.of()));
    assertThat(Excerpt.beginning(List.of(new Message("a", "")))).isEmpty();
  }

  @Test
  void theStretchWithMostMarksIsChosen() {
    String text = "far " + "x ".repeat(500) + "near one near two " + "x ".repeat(500);
    int near = text.indexOf("near");
    Snippet snippet =
        Excerpt.around(
            0,
            new Message("user", text),
            List.of(new Mark(0, 3), new Mark(near, near + 4), new Mark(near + 9, near + 13)));
    assertThat(snippet.text()).startsWith("…").contains("near one near two").endsWith("…");
    assertThat(snippet.marks()).hasSize(2);
  }

  @Test
  void aMarkLongerThanTheExcerptIsClipped() {
    String text = "word ".repeat(200);
    Snippet snippet = Excerpt.around(0, new Message("user", text), List.of(new Mark(500, 1000)));
    assertThat(snippet.marks()).hasSize(1);
    Mark mark = snippet.marks().getFirst();
    assertThat(snippet.text().substring(mark.from(), mark.to())).startsWith("word word");
  }

  @Test
  void aGraphemeLongerThanAnExcerptIsCutBetweenCodePoints() {
    String text = "a" + "\ud834\udd67".repeat(5_000);
    Snippet snippet = Excerpt.around(0, new Message("u", text), List.of(new Mark(7_000, 7_002)));
    assertThat(snippet.text().length()).isLessThan(400);
    assertThat(new String(snippet.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(snippet.text());
  }

  @Test
  void loneSurrogatesAreBorne() {
    String text = "\ud83d".repeat(700) + "\ude00".repeat(700);
    assertThatCode(() -> Excerpt.around(0, new Message("u", text), List.of(new Mark(650, 710))))
        .doesNotThrowAnyException();
  }

  @Test
  void aMegabyteIsCutAtOnce() {
    for (String piece : List.of("word ", "x", "中", "ภาษา", "🇩🇪", "e\u0301")) {
      String text = piece.repeat((1 << 20) / piece.length());
      List<Mark> marks = new ArrayList<>();
      for (int i = 1_000; i < text.length(); i += 20) {
        marks.add(new Mark(i, i + 4));
      }
      Assertions.assertTimeout(
          Duration.ofSeconds(5),
          () -> {
            for (int i = 0; i < 10; i++) {
              Excerpt.around(0, new Message("user", text), marks);
            }
          },
          piece);
    }
  }
}
