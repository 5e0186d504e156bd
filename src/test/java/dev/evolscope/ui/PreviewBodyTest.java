package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Message;
import dev.evolscope.search.Mark;
import dev.evolscope.search.Snippet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreviewBodyTest {
  @Test
  void aShortMessageIsShownWhole() {
    List<Mark> marks = List.of(new Mark(0, 2));
    assertThat(PreviewBody.beginning(3, new Message("user", "ab c"), marks))
        .isEqualTo(new Snippet(3, "user", "ab c", marks));
  }

  @Test
  void ofALongOneTheBeginningWithItsMarksClipped() {
    List<Mark> marks = List.of(new Mark(1, 2), new Mark(3_990, 4_100), new Mark(4_200, 4_300));
    Snippet shown = PreviewBody.beginning(0, new Message("user", "x".repeat(5_000)), marks);
    assertThat(shown.text()).hasSize(4_001).endsWith("…");
    assertThat(shown.marks()).containsExactly(new Mark(1, 2), new Mark(3_990, 4_000));
  }

  @Test
  void noCharacterIsTorn() {
    String text = "x".repeat(3_999) + "😀".repeat(10);
    assertThat(PreviewBody.beginning(0, new Message("user", text), List.of()).text())
        .isEqualTo("x".repeat(3_999) + "…");
  }
}
