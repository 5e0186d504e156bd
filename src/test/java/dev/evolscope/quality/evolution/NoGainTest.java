package dev.evolscope.quality.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.quality.wording.WrittenRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoGainTest {
  private static final String ID = "evolution-no-gain";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Why are there two high tides a day on most coasts?|Why are there two high tides each day on most coasts?",
        "Ich habe eine CSV-Datei mit Ausgaben und möchte sie auswerten.|Ich besitze eine CSV-Datei mit Ausgaben und will sie auswerten.",
        "天气预报说明天旧金山最高气温是华氏 68 度，换算成摄氏度是多少？|天气预报说，旧金山明天的最高气温为华氏 68 度，请问换算成摄氏度是多少？",
        "ควรรดน้ำและให้ปุ๋ยอย่างไรจึงจะออกดอกอีก|ต้องรดน้ำและให้ปุ๋ยอย่างไรถึงจะออกดอกอีก",
        "كيف أعد القهوة العربية بالهيل لعشرة ضيوف؟|كيف أعد القهوة العربية بالهيل لعشرة ضيوف؟"
      })
  void theParentInOtherWordsGainsNothing(String seed, String evolved) {
    assertThat(flagged("REASONING", seed, evolved)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Why are there two high tides a day?|Why are there two high tides a day, and how does their height change within a month? Name 3 causes.",
        "天气预报说明天最高气温是多少？|天气预报说明天最高气温是多少？请用表格列出三座城市，并说明换算的方法。",
        "ควรรดน้ำอย่างไร|ควรรดน้ำอย่างไร ถ้าแขวนไว้กลางแดด และไม่อยู่บ้านสิบวัน",
        "Why are there two high tides a day?|A sailing school wants to cross a sandbar. When can it?"
      })
  void aNewDemandIsAGain(String seed, String evolved) {
    assertThat(flagged("REASONING", seed, evolved)).isFalse();
  }

  @Test
  void anotherDialectIsTheGainOfItsType() {
    assertThat(flagged("DIALECT", "Why are there two tides?", "Why are there twa tides?"))
        .isFalse();
  }

  @Test
  void theRowsOwnSeedStandsInForAnUnknownParent() {
    String prompt = "Why are there two high tides a day on most coasts?";
    WrittenRow row =
        WrittenRow.seed("English", prompt, "The Moon.")
            .evolved("REASONING", prompt, "The Moon pulls.")
            .orphaned();
    assertThat(row.flagged(new EvolutionChecks())).contains(ID);
  }

  @Test
  void aMultiTurnRowLeavesItsFirstPromptToItsParent() {
    String prompt = "Why are there two high tides a day on most coasts?";
    WrittenRow row =
        WrittenRow.seed("English", prompt, "The Moon.")
            .evolved("REASONING", prompt, "The Moon pulls.")
            .continued("CLARIFICATION", "On which side?", "On both.");
    assertThat(row.flagged(new EvolutionChecks())).isEmpty();
  }

  private static boolean flagged(String type, String seed, String evolved) {
    return WrittenRow.seed("English", seed, "So.")
        .evolved(type, evolved, "Thus.")
        .flagged(new EvolutionChecks())
        .contains(ID);
  }
}
