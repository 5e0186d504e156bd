package dev.evolscope.quality.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.quality.wording.Phrase;
import dev.evolscope.quality.wording.PhraseKind;
import dev.evolscope.quality.wording.Phrases;
import dev.evolscope.quality.wording.WrittenRow;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {
  private static final ReplyChecks CHECKS = new ReplyChecks();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'm sorry, but I can't help with that request.",
        "Sorry, I cannot provide this.",
        "I cannot assist with creating such content.",
        "很抱歉，作为一个人工智能语言模型，我无法回答这个问题。",
        "申し訳ありませんが、そのご質問にはお答えできません。",
        "죄송하지만 그 요청은 도와드릴 수 없습니다.",
        "أعتذر، ولكن بصفتي نموذجًا لغويًا لا يمكنني المساعدة في هذا الطلب.",
        "متأسفم، اما نمی‌توانم به این پرسش پاسخ بدهم.",
        "क्षमा करें, मैं इस अनुरोध में आपकी मदद नहीं कर सकता।",
        "ขออภัยครับ ผมไม่สามารถช่วยเรื่องนี้ได้",
        "Samahani, siwezi kukusaidia na ombi hili.",
        "Má bínú, mi ò lè ràn ọ́ lọ́wọ́ lórí èyí.",
        "ይቅርታ፣ በዚህ ልረዳዎት አልችልም።",
        "Es tut mir leid, aber dabei kann ich nicht helfen.",
        "Вибачте, але я не можу допомогти з цим.",
        "მაპატიეთ, მაგრამ ამაში ვერ დაგეხმარებით.",
        "Uxolo, angikwazi ukukusiza ngalokhu.",
        "Sajnálom, ebben nem tudok segíteni."
      })
  void aRefusalIsSeen(String reply) {
    assertThat(flagged(reply)).contains("reply-refusal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'm sorry to hear that your cat is missing. Put up notices near your house.",
        "Unfortunately the last bus leaves at nine.",
        "You cannot park there on Sundays; sorry if that is bad news.",
        "“I'm sorry,” she said, and closed the door.",
        "我不能想象更好的结局：他们都活下来了。",
        "Lo siento mucho por tu pérdida. Un abrazo grande.",
        "Es tut mir leid, dass der Schrank beschädigt ankam. Wir tauschen ihn aus.",
        "ไม่สามารถจอดรถตรงนี้ได้ในวันอาทิตย์",
        ""
      })
  void otherRepliesAreLeftAlone(String reply) {
    assertThat(flagged(reply)).doesNotContain("reply-refusal");
  }

  @Test
  void aReplyThatHelpsAtLengthAfterAllIsBelowTheThreshold() {
    String reply =
        "I'm sorry, but I can't see your screen. "
            + "Open the settings, choose the second page and look for the name. ".repeat(1)
            + "Then write it down, close the window and begin again from the first step. "
            + "If the name has changed, take the new one; if it has not, restart the machine. "
            + "Should it still fail, take the cable out, count to ten, and put it back in. "
            + "A colleague who knows the building can tell you which of the sockets works. "
            + "Keep the receipt, because the shop takes the cable back within thirty days. "
            + "Last, write to the support and add the number on the back of the box. "
            + "They answer within a day or two, and mostly send a new part without asking.";
    assertThat(flagged(reply)).doesNotContain("reply-refusal");
  }

  @Test
  void aRefusalDeepInAReplyIsPartOfAnAnswer() {
    String reply =
        "The clerk reads the letter twice, folds it, puts it back into its envelope, and says with"
            + " the voice of somebody who has said it a thousand times before to all who came in:"
            + " I'm sorry, but I can't help with that.";
    assertThat(flagged(reply)).doesNotContain("reply-refusal");
  }

  @ParameterizedTest
  @MethodSource("everyRefusal")
  void everyPhraseThatIsARefusalIsSeenByItself(Phrase refusal) {
    assertThat(flagged(refusal.written() + ".")).contains("reply-refusal");
  }

  static Stream<Phrase> everyRefusal() {
    return Phrases.all().stream().filter(phrase -> phrase.kind() == PhraseKind.REFUSAL);
  }

  private static List<String> flagged(String reply) {
    return WrittenRow.seed("English", "What should I do?", reply).flagged(CHECKS);
  }
}
