package dev.evolscope.quality.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|0",
        "?!|0",
        "Write a poem|1",
        "Write a poem.|1",
        "Write a poem, in French, about rain.|3",
        "Write 3 lines of 5 words.|3",
        "Explain “tide”.|2",
        "写一首诗，关于雨，用三行。|3",
        "「潮」を説明してください。|2",
        "اكتب قصيدة، عن المطر، بلا قافية؟|3",
        "รดน้ำอย่างไร ให้ปุ๋ยอย่างไร|2",
        "ግጥም ጻፍ፤ ስለ ዝናብ።|2",
        "一二三|1"
      })
  void clausesNumbersAndQuotationsCount(String text, int demands) {
    assertThat(Demands.count(text)).isEqualTo(demands);
  }
}
