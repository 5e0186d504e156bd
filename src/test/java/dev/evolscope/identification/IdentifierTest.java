package dev.evolscope.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class IdentifierTest {
  private static final Identifier IDENTIFIER = Identifier.standard();

  @ParameterizedTest
  @CsvFileSource(resources = "sentences.tsv", delimiter = '\t', numLinesToSkip = 1)
  void sentencesAreFoundInTheirLanguages(String tag, String sentence) {
    Identified found = IDENTIFIER.identify(sentence);
    assertThat(Agreement.same(found.tag(), tag)).as(tag + ": " + found).isTrue();
  }

  @Test
  void shortTextIsNeverCertainWhereItsScriptIsShared() {
    for (String text : List.of("Bonjour", "Guten Tag", "спасибо", "نعم", "हाँ", "OK", "The end")) {
      assertThat(IDENTIFIER.identify(text).certain()).as(text).isFalse();
    }
  }

  @Test
  void aScriptOfItsOwnDecidesEarlier() {
    assertThat(IDENTIFIER.identify("สวัสดีครับ วันนี้").certain()).isTrue();
    assertThat(IDENTIFIER.identify("გამარჯობა, როგორ ხარ").certain()).isTrue();
  }

  @Test
  void textWithoutLettersIsUndetermined() {
    for (String text :
        List.of("", "   ", "12 + 3 = 15", "🙂🙂", "```\nint x;\n```", "https://example.org")) {
      assertThat(IDENTIFIER.identify(text)).as(text).isEqualTo(Identified.NOTHING);
    }
  }

  @Test
  void codeAndAddressesDoNotMakeATextEnglish() {
    Identified found =
        IDENTIFIER.identify(
            """
            Här är funktionen som du bad om, den läser filen rad för rad:
            ```python
            def read_lines(path):
                with open(path) as handle:
                    return [line.strip() for line in handle if line]
            ```
            Se även https://docs.example.org/library/functions/open.html för mer.
            """);
    assertThat(found.tag()).isEqualTo("sv");
  }

  @Test
  void unfencedCodeAndDataAreNeverCertain() {
    for (String text :
        List.of(
            "def read(path):\n  with open(path) as file:\n    words = file.read().split()\n  return words[:5]",
            "[ { \"country\": \"Denmark\", \"language\": \"Danish\" }, { \"country\": \"Norway\","
                + " \"language\": \"Norwegian\" } ]")) {
      assertThat(IDENTIFIER.identify(text).certain()).as(text).isFalse();
    }
  }

  @Test
  void chineseAndJapaneseAreToldApartByKana() {
    assertThat(IDENTIFIER.identify("今天天气很好，我们一起去公园散步吧。").tag()).isEqualTo("zh");
    assertThat(IDENTIFIER.identify("今日は天気がいいので、一緒に公園を散歩しましょう。").tag()).isEqualTo("ja");
  }

  @Test
  void everyKnownLanguageSaysSo() {
    assertThat(Stream.of("wo", "xh", "zu", "ha", "ig", "st", "ny", "sn", "ff", "arz", "zh-Hant"))
        .allMatch(IDENTIFIER::knows);
    assertThat(IDENTIFIER.knows("tlh")).isFalse();
  }

  @Test
  void noTextMakesItFail() {
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      String text =
          random
              .ints(random.nextInt(400), 0, i % 2 == 0 ? 0x250 : 0x10000)
              .mapToObj(c -> String.valueOf((char) c))
              .collect(Collectors.joining());
      assertThatCode(() -> IDENTIFIER.identify(text)).as(text).doesNotThrowAnyException();
    }
  }

  @Test
  void hugeTextsAreReadInPart() {
    for (String piece : List.of("<a", "`", "$", "```", "a@", "\uD83D", "و", "word ", "<a ")) {
      String text = piece.repeat(1_000_000);
      assertThatCode(() -> IDENTIFIER.identify(text)).as(piece).doesNotThrowAnyException();
    }
  }
}
