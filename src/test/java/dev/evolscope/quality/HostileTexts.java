package dev.evolscope.quality;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts that nobody writes, for what must never fail. */
final class HostileTexts {
  /** Pieces that checks look for, whole and broken. */
  private static final List<String> PIECES =
      List.of(
          "```",
          "`",
          "~~~ x",
          "\n",
          "\r\n",
          "<",
          ">",
          "<br",
          "</p>",
          "&amp;",
          "&#x;",
          "&#",
          ";",
          "\\",
          "\\n",
          "\\u00",
          "\\u00e9",
          "\\x",
          "\uFFFD",
          "\uD83D",
          "\uDE00",
          "\u0000",
          "\uFFFF",
          "\u202E",
          "\u2066",
          "\u2069",
          "\u202C",
          "\u200B",
          "\u200D",
          "\uFEFF",
          "Ã",
          "©",
          "Ð",
          "â€™",
          "ðŸ˜€",
          "Р",
          "і",
          "вЂ",
          "@",
          "a@b.co",
          "@@",
          "+",
          "+4",
          "4111 1111 ",
          "1111",
          "0",
          "١٢٣٤",
          "(",
          ")",
          "-",
          ".",
          "..",
          "8.8.8.8",
          "::",
          "2001:",
          "DE89",
          "AKIA",
          "eyJ",
          "-----BEGIN ",
          "PRIVATE KEY-----",
          "a",
          "Z",
          "é",
          "ग",
          "字",
          "ไ",
          "😀",
          " ",
          "\u00A0",
          "9",
          "123456789",
          "123.456.789-0",
          "|",
          "'");

  private HostileTexts() {}

  /** Random ones of these pieces, the same each time. */
  static Stream<String> random(int count) {
    Random random = new Random(7);
    return Stream.generate(
            () -> {
              StringBuilder text = new StringBuilder();
              for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
              }
              return text.toString();
            })
        .limit(count);
  }

  /** Each piece again and again, up to a length that would show what is not linear. */
  static Stream<String> endless(int length) {
    return PIECES.stream().map(piece -> piece.repeat(length / piece.length()));
  }
}
