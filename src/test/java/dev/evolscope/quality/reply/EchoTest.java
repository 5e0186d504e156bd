package dev.evolscope.quality.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.quality.wording.WrittenRow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EchoTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How do I water an orchid that hangs in the sun all day?",
        "味噌汁のだしは、昆布と煮干しではどのように取り方が違いますか。",
        "กล้วยไม้ที่แขวนกลางแดดทั้งวันควรรดน้ำอย่างไร",
        "كيف أسقي زهرة معلقة في الشمس طوال النهار؟"
      })
  void thePromptAgainIsAnEcho(String prompt) {
    assertThat(flagged(prompt, prompt)).isTrue();
    assertThat(flagged(prompt, "  " + prompt + "\n")).isTrue();
  }

  @Test
  void aGreetingMayBeReturned() {
    assertThat(flagged("Good morning!", "Good morning!")).isFalse();
  }

  @Test
  void whatWasToBeCorrectedIsNoEcho() {
    assertThat(
            flagged(
                "Mend the spelling: The wether is nice today and the birds are singing.",
                "The weather is nice today and the birds are singing."))
        .isFalse();
    assertThat(
            flagged(
                "The capital of France is ___, and the capital of Italy is ___.",
                "The capital of France is Paris, and the capital of Italy is Rome."))
        .isFalse();
  }

  @Test
  void anEchoToAnEarlierPromptIsNotLookedFor() {
    String prompt = "How do I water an orchid that hangs in the sun?";
    List<String> flagged =
        WrittenRow.seed("English", prompt, "Twice a week.", "And in winter, please?", prompt)
            .flagged(new ReplyChecks());
    assertThat(flagged).doesNotContain("reply-echo");
  }

  private static boolean flagged(String prompt, String reply) {
    return WrittenRow.seed("English", prompt, reply)
        .flagged(new ReplyChecks())
        .contains("reply-echo");
  }
}
