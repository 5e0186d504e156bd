package dev.evolscope.quality.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.quality.wording.WrittenRow;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "and then it rains again, ",
        "香りの立ち方がはっきり違い、",
        "รดน้ำตอนเช้าวันละครั้ง ",
        "ثم يهطل المطر مرة أخرى، ",
        "और फिर बारिश होती है, ",
        "ከዚያም ዝናብ ይዘንባል፣ ",
        "그리고 다시 비가 옵니다, ",
        "kupumzika njiani husaidia. ",
        "🌧️ rain "
      })
  void aStretchThatFollowsItselfIsALoop(String stretch) {
    assertThat(flagged("First the sun shines. " + stretch.repeat(9) + "Done at last.")).isTrue();
    assertThat(flagged(stretch.repeat(30))).isTrue();
  }

  @Test
  void twoSentencesInTurnAreALoop() {
    String pair = "Eat more fruit and vegetables every day. Sleep for eight hours every night. ";
    assertThat(flagged(pair.repeat(5))).isTrue();
  }

  @Test
  void linesThatComeBackUnderNewNumbersAreALoop() {
    String lines =
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> i + ". Drink enough water during the day\n")
            .collect(Collectors.joining());
    assertThat(flagged("Tips for health:\n" + lines)).isTrue();
  }

  @Test
  void anOrdinaryTextIsNone() {
    assertThat(
            flagged(
                "The tide rises twice a day. The Moon pulls the water on the near side, and the far"
                    + " side is left behind. Twice a month Sun and Moon pull together."))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "----------------------------------------",
        "hahahahahahahahahaha, that was good",
        "ฮ่าๆๆๆๆๆๆๆๆ 5555555555555",
        "哈哈哈哈哈哈哈哈哈哈哈哈，真好笑",
        "| a | b |\n| --- | --- |\n| 0 | 0 |\n| 0 | 0 |\n| 0 | 0 |\n| 0 | 0 |\n| 0 | 0 |\n| 0 | 0 |",
        "1/3 = 0.3333333333333333333333333333333333333333333333",
        "No, no, no!",
        "```\n<li>Item</li>\n<li>Item</li>\n<li>Item</li>\n<li>Item</li>\n<li>Item</li>\n<li>Item</li>\n```",
        "[\n{\"kind of thing\": \"Organisation\"},\n{\"kind of thing\": \"Organisation\"},\n{\"kind of thing\": \"Organisation\"}\n]",
        "Row, row, row your boat, gently down the stream. Merrily, merrily, merrily, merrily."
      })
  void rulesLaughterTablesCodeAndRefrainsAreNone(String reply) {
    assertThat(flagged(reply)).isFalse();
  }

  @Test
  void twiceIsNotALoop() {
    String sentence = "Stir the soup slowly until the flour no longer shows at the edges. ";
    assertThat(flagged(sentence.repeat(2) + "Then serve it.")).isFalse();
  }

  @Test
  void aLongHostileMessageIsReadInTime() {
    Random random = new Random(7);
    String letters =
        random
            .ints(4_000_000, 0, 2)
            .mapToObj(bit -> bit == 0 ? "a" : "b")
            .collect(Collectors.joining());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          flagged(letters);
          flagged("ab ".repeat(1_300_000));
          flagged("```".repeat(1_300_000));
          flagged(".\n".repeat(2_000_000));
        });
  }

  private static boolean flagged(String reply) {
    return WrittenRow.seed("English", "Tell me.", reply)
        .flagged(new ReplyChecks())
        .contains("reply-repetition");
  }
}
