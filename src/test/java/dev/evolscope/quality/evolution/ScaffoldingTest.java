package dev.evolscope.quality.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.quality.wording.Phrase;
import dev.evolscope.quality.wording.PhraseKind;
import dev.evolscope.quality.wording.Phrases;
import dev.evolscope.quality.wording.WrittenRow;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaffoldingTest {
  private static final String ID = "evolution-scaffolding";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#Rewritten Prompt#:\nWhy do tides differ, and who gains by it?",
        "#Rewritten Prompt# Why do tides differ?",
        "Why do tides differ?\n#The Given Prompt#",
        "**New Prompt:**\n\nWhy do tides differ?",
        "Here is the rewritten prompt:\nWhy do tides differ?",
        "فيما يلي التعليمة المعاد صياغتها:\n\nلماذا يختلف المد؟",
        "改写后的提示：\n为什么潮水不同？",
        "改写后的指令：为什么潮水不同？",
        "書き換えたプロンプト：\nなぜ潮は違うのですか。",
        "다시 작성된 프롬프트:\n조수는 왜 다른가요?",
        "คำสั่งที่เขียนใหม่:\nทำไมน้ำขึ้นไม่เท่ากัน",
        "Nueva instrucción: ¿Por qué cambian las mareas?",
        "Agizo lililoandikwa upya:\nKwa nini maji hupwa?",
        "Write by CONFLICTING_GOALS: why do tides differ?",
        "पुनर्लिखित प्रश्न:\nज्वार अलग क्यों होते हैं?"
      })
  void whatLeakedIsSeen(String prompt) {
    assertThat(flagged(prompt)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Why do tides differ, and who gains by it?",
        "Write a story for the given prompt, of 200 words: a storm at sea.",
        "How do I write a new prompt for a drawing program? Name three rules.",
        "What is a new instruction in a processor good for?",
        "Name two ways to set MAX_VALUE in a file.",
        "新しい指示を部下に伝えるメールを書いてください。条件は三つです：短く、丁寧に、明るく。",
        "Schreibe eine neue Anweisung für den Putzplan. Sie soll: kurz sein, freundlich sein."
      })
  void promptsThatMeanTheseWordsAreLeftAlone(String prompt) {
    assertThat(flagged(prompt)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("everyPhrase")
  void everyPhraseIsSeenAsAHeading(Phrase phrase) {
    assertThat(flagged("#" + phrase.written() + "#\nA question?")).isTrue();
    assertThat(flagged(phrase.written() + ":\nA question?")).isTrue();
  }

  static Stream<Phrase> everyPhrase() {
    return Phrases.all().stream().filter(phrase -> phrase.kind() == PhraseKind.SCAFFOLD);
  }

  @Test
  void followUpsAreReadToo() {
    assertThat(
            WrittenRow.seed("English", "Why?", "So.")
                .continued("CLARIFICATION", "New prompt: And how?", "Thus.")
                .flagged(new EvolutionChecks()))
        .contains(ID);
  }

  @Test
  void seedsAreNotEvolved() {
    assertThat(
            WrittenRow.seed("English", "#Rewritten Prompt#: Why?", "So.")
                .flagged(new EvolutionChecks()))
        .isEmpty();
  }

  private static boolean flagged(String prompt) {
    return WrittenRow.seed("English", "Why are there tides?", "The Moon.")
        .evolved("DEEPENING", prompt, "Sun and Moon.")
        .flagged(new EvolutionChecks())
        .contains(ID);
  }
}
