package dev.evolscope.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SkipReasonTest {
  @Test
  void aReasonIsFoundBackFromItsText() {
    String text = SkipReason.UNEVEN.of(1_200, 3);
    assertThat(text).isEqualTo("1,200 roles but 3 contents");
    assertThat(SkipReason.read(text))
        .contains(new SkipReason.Told(SkipReason.UNEVEN, List.of("1,200", "3")));
  }

  @Test
  void theCloserOfTwoReasonsIsFound() {
    assertThat(SkipReason.read(SkipReason.NO_ROLE.of("a number", "7")).orElseThrow().reason())
        .isEqualTo(SkipReason.NO_ROLE);
    assertThat(SkipReason.read(SkipReason.TOO_MANY_MESSAGES.of(10_000)).orElseThrow().reason())
        .isEqualTo(SkipReason.TOO_MANY_MESSAGES);
    assertThat(SkipReason.read(SkipReason.THREAD_TOO_DEEP.of(10_000)).orElseThrow().reason())
        .isEqualTo(SkipReason.THREAD_TOO_DEEP);
  }

  @Test
  void anotherTextIsNoReason() {
    assertThat(SkipReason.read("not a reason")).isEmpty();
    assertThat(SkipReason.read("missing…")).isEmpty();
  }

  @Test
  void argumentsThatDoNotFitAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> SkipReason.MISSING.of("x"));
  }
}
