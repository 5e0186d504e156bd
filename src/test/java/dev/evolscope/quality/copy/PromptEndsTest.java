package dev.evolscope.quality.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptEndsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The river rises at 3.5 km. Where does the river rise?|Where does the river rise?",
        "لم يتخلى فريق بانثرز. كم نقطة سجل الفريق الخصم؟|كم نقطة سجل الفريق الخصم؟",
        "نदी बहती है। नदी कहाँ से निकलती है और कहाँ जाती है?|नदी कहाँ से निकलती है और कहाँ जाती है?",
        "黑豹队的防守只丢了三百分。谁曾是超级碗比赛中的四分卫？|谁曾是超级碗比赛中的四分卫？",
        "All of it in one line|All of it in one line"
      })
  void theEndIsTheLastSentence(String text, String ending) {
    assertThat(PromptEnds.ending(text)).isEqualTo(ending);
  }

  @Test
  void theEndIsTheLastLineWhereSentencesHaveNoMarks() {
    assertThat(PromptEnds.ending("เพย์ตัน แมนนิง กลายเป็นควอเตอร์แบ็ก\n\nเขาอายุเท่าไหร่ในตอนนั้น"))
        .isEqualTo("เขาอายุเท่าไหร่ในตอนนั้น");
  }

  @Test
  void aShortLastLineTakesTheOneBeforeWithIt() {
    assertThat(PromptEnds.ending("A passage.\nWhere does the river rise?\nAnswer:"))
        .isEqualTo("Where does the river rise?\nAnswer:");
  }

  @Test
  void theBeginningIsTheFirstSentenceOrLine() {
    assertThat(PromptEnds.opening("Where does the river rise? It rises in the hills."))
        .isEqualTo("Where does the river rise? ");
    assertThat(PromptEnds.opening("Task: qa\nWhere does the river rise\nA passage"))
        .isEqualTo("Task: qa\nWhere does the river rise\n");
  }

  @Test
  void anyTextHasEnds() {
    for (String text : new String[] {"", " ", "?", "\n\n", "\ud800", "。".repeat(100_000)}) {
      assertThat(PromptEnds.opening(text)).isEqualTo(text);
      assertThat(PromptEnds.ending(text)).isEqualTo(text);
    }
  }
}
