package dev.evolscope.ui;

import static dev.evolscope.TestConversations.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PreviewTextTest {
  @Test
  void theFirstQuestionTellsWhatALinkLeadsTo() {
    assertThat(
            PreviewText.of(
                conversation()
                    .says("system", "be kind")
                    .user(" How\n\tfar? ")
                    .assistant("x")
                    .build()))
        .isEqualTo("How far?");
  }

  @Test
  void withoutAQuestionTheFirstTextDoes() {
    assertThat(PreviewText.of(conversation().user(" ").assistant("I begin").build()))
        .isEqualTo("I begin");
    assertThat(PreviewText.of(conversation().user("").build())).isEmpty();
  }

  @Test
  void aLongOneIsCutBetweenWords() {
    String cut = PreviewText.of(conversation().user("quokka ".repeat(10_000)).build());
    assertThat(cut).hasSizeLessThanOrEqualTo(201).endsWith("quokka…");
    String thai = PreviewText.of(conversation().in("Thai").user("สวัสดี".repeat(100)).build());
    assertThat(thai).hasSizeLessThanOrEqualTo(201).endsWith("สวัสดี…");
  }
}
