package dev.evolscope.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GraphemesTest {
  /** Pieces that join their neighbours in every way that Annex 29 knows, and some that do not. */
  private static final List<String> PIECES =
      List.of(
          "a",
          "Z",
          "9",
          " ",
          "\n",
          "\r",
          "\r\n",
          "\t",
          "\u0000",
          "é",
          "e\u0301",
          "\u0301",
          "\u200d",
          "\u200c",
          "\ufe0f",
          "\u20e3",
          "1\ufe0f\u20e3",
          "中",
          "国",
          "。",
          "か",
          "\u3099",
          "ｶ",
          "ﾞ",
          "가",
          "각",
          "\u1100",
          "\u1161",
          "\u11a8",
          "ไ",
          "ม",
          "\u0e48",
          "ำ",
          "क",
          "\u094d",
          "ष",
          "ि",
          "\u093c",
          "ক",
          "\u09cd",
          "த",
          "ி",
          "മ",
          "\u0d4d",
          "က",
          "\u1039",
          "ខ",
          "\u17d2",
          "م",
          "\u064e",
          "\u0600",
          "\u06dd",
          "א",
          "\u05b0",
          "👩",
          "👦",
          "👍",
          "🏽",
          "❤",
          "\u2764\ufe0f",
          "👩\u200d👩\u200d👧",
          "🇩",
          "🇪",
          "🇩🇪",
          "🏴\udb40\udc67\udb40\udc7f",
          "©",
          "𝒫",
          "𐍈",
          "🜚",
          "\ud83d",
          "\ude00",
          "\u00ad",
          "\u200b",
          "\u2028",
          "\ufeff",
          "\u0e33",
          "\u0903",
          "\ud804\udcbd");

  @Test
  void randomTextsHaveAsManyGraphemesAsIcuCuts() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 30_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      check(text.toString(), seed);
    }
  }

  @Test
  void randomCodePointsHaveAsManyGraphemesAsIcuCuts() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 30_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(8); n > 0; n--) {
        text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x3000 : 0x20000));
      }
      check(text.toString(), seed);
    }
  }

  @Test
  void everyCodePointBesideALetterCountsAsIcuCuts() {
    for (int c = 0; c <= 0x1ffff; c++) {
      String one = Character.toString(c);
      check("a" + one + "a", c);
      check(one + one, c);
    }
  }

  @Test
  void readersCountWhatTheySee() {
    assertThat(Graphemes.count("")).isZero();
    assertThat(Graphemes.count("naïve")).isEqualTo(5);
    assertThat(Graphemes.count("👩\u200d👩\u200d👧")).isEqualTo(1);
    assertThat(Graphemes.count("🇩🇪🇫🇷")).isEqualTo(2);
    assertThat(Graphemes.count("\r\n")).isEqualTo(1);
    assertThat(Graphemes.count("\u1100\u1161\u11a8")).isEqualTo(1);
    assertThat(Graphemes.count("क्षि")).isEqualTo(1);
    assertThat(Graphemes.count("中国")).isEqualTo(2);
  }

  private static void check(String text, long seed) {
    BreakIterator cuts = BreakIterator.getCharacterInstance(ULocale.ROOT);
    cuts.setText(text);
    int graphemes = 0;
    while (cuts.next() != BreakIterator.DONE) {
      graphemes++;
    }
    if (Graphemes.count(text) != graphemes) {
      assertThat(Graphemes.count(text))
          .as("seed %d, text %s", seed, text.codePoints().mapToObj(Integer::toHexString).toList())
          .isEqualTo(graphemes);
    }
  }
}
