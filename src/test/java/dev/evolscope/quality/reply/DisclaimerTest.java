package dev.evolscope.quality.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.quality.wording.WrittenRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclaimerTest {
  private static final String ID = "reply-ai-disclaimer";
  private static final ReplyChecks CHECKS = new ReplyChecks();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As an AI language model, I do not have a favourite tea, but many like oolong.",
        "作为一个AI语言模型，我没有个人喜好，不过很多人喜欢乌龙茶。",
        "AI言語モデルとして、私には好みがありませんが、緑茶が人気です。",
        "저는 AI이기 때문에 차를 마시지 않지만 녹차가 인기입니다.",
        "En tant qu'IA, je n'ai pas de préférence, mais le thé vert plaît.",
        "Als KI habe ich keine Vorlieben, doch grüner Tee ist beliebt.",
        "به‌عنوان یک مدل زبانی سلیقه‌ای ندارم، اما چای سبز محبوب است.",
        "एक एआई भाषा मॉडल के रूप में मेरी कोई पसंद नहीं है।",
        "ในฐานะที่เป็นโมเดลภาษา ฉันไม่มีความชอบส่วนตัว",
        "Gẹ́gẹ́ bí AI, n kì í mu tíì.",
        "Kama modeli ya lugha sina kinywaji nikipendacho."
      })
  void aDisclaimerIsSeen(String reply) {
    assertThat(WrittenRow.seed("English", "Which tea is best?", reply).flagged(CHECKS))
        .contains(ID);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As an airline passenger you may take one bag.",
        "Come ai tempi della nonna, si beve caldo.",
        "Là một ai đó đã uống trà.",
        "Green tea is liked by many."
      })
  void otherRepliesAreLeftAlone(String reply) {
    assertThat(WrittenRow.seed("English", "Which tea is best?", reply).flagged(CHECKS))
        .doesNotContain(ID);
  }

  @Test
  void whoAsksForTheMachineIsToldOfIt() {
    assertThat(
            WrittenRow.seed(
                    "English",
                    "Are you an AI?",
                    "Yes. As an AI language model I answer by what I was trained on.")
                .flagged(CHECKS))
        .doesNotContain(ID);
  }
}
