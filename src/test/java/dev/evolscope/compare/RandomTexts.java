package dev.evolscope.compare;

import java.util.List;
import java.util.Random;

/** Texts of many scripts, and others that share much with them. */
final class RandomTexts {
  private static final List<String> WORDS =
      List.of(
          "river",
          "the",
          "Straße",
          "naïve",
          "e\u0301tude",
          "คุณ",
          "ตำแหน่ง",
          "น้ำ",
          "我们",
          "学习",
          "機器",
          "私は",
          "です",
          "السَّلام",
          "عليكم",
          "سٹارٹ",
          "שלום",
          "ሰላም",
          "፡",
          "नमस्ते",
          "क्षि",
          "বাংলা",
          "தமிழ்",
          "ខ្ញុំ",
          "ລາວ",
          "မြန်မာ",
          "ქართული",
          "한국어",
          "각",
          "👩‍👩‍👧‍👦",
          "🇫🇷",
          "🏽",
          "\u200d",
          "\u0301",
          "\u0600",
          "\ud800",
          "\udc00",
          "\u0000",
          "\u2028",
          "12",
          "٣",
          "३.5");
  private static final List<String> BETWEEN =
      List.of(" ", "  ", "", "", ", ", ". ", "。", "؟ ", "\n", "\r\n", "\u00a0", "\t", "— ");

  private final Random random;

  RandomTexts(long seed) {
    random = new Random(seed);
  }

  String text(int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append(one(WORDS)).append(one(BETWEEN));
    }
    return text.toString();
  }

  /** The text with some stretches replaced, or another one. */
  String like(String text) {
    if (random.nextInt(5) == 0) {
      return text(20);
    }
    StringBuilder other = new StringBuilder(text);
    for (int i = random.nextInt(4); i > 0; i--) {
      int from = random.nextInt(other.length() + 1);
      int to = Math.min(other.length(), from + random.nextInt(12));
      other.replace(from, to, text(3));
    }
    return other.toString();
  }

  String tag() {
    return one(List.of("en", "th", "zh-Hans", "ja", "km", "lo", "my", "ar", "am", "hi", "ur", ""));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
