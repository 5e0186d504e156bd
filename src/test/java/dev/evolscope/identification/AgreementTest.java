package dev.evolscope.identification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgreementTest {

  @Test
  void dialectsOfArabicAreArabic() {
    for (String dialect : new String[] {"arz", "ary", "ars", "apc", "ar-EG", "arq"}) {
      assertThat(Agreement.same(dialect, "ar")).as(dialect).isTrue();
    }
  }

  @Test
  void regionsAndScriptsOfATagDoNotMatter() {
    assertThat(Agreement.same("pt-BR", "pt")).isTrue();
    assertThat(Agreement.same("zh-Hant", "zh-Hans")).isTrue();
    assertThat(Agreement.same("sr-Latn", "hr")).isTrue();
    assertThat(Agreement.same("fa-AF", "fa")).isTrue();
  }

  @Test
  void standardsOfOneLanguageAreOne() {
    assertThat(Agreement.same("nb", "nn")).isTrue();
    assertThat(Agreement.same("no", "nb")).isTrue();
    assertThat(Agreement.same("fil", "tl")).isTrue();
    assertThat(Agreement.same("ku", "ckb")).isTrue();
    assertThat(Agreement.same("ff", "fuv")).isTrue();
  }

  @Test
  void neighboursAreCloseButNotTheSame() {
    for (String[] pair :
        new String[][] {
          {"id", "ms"},
          {"xh", "zu"},
          {"jv", "su"},
          {"az", "tr"},
          {"hi", "mr"},
          {"ru", "uk"},
          {"st", "nso"},
          {"es", "pt"},
          {"da", "no"},
          {"ur", "lah"}
        }) {
      assertThat(Agreement.same(pair[0], pair[1])).as(pair[0] + " " + pair[1]).isFalse();
      assertThat(Agreement.close(pair[0], pair[1])).as(pair[0] + " " + pair[1]).isTrue();
      assertThat(Agreement.close(pair[1], pair[0])).as(pair[1] + " " + pair[0]).isTrue();
    }
  }

  @Test
  void othersAreNeither() {
    assertThat(Agreement.close("en", "sw")).isFalse();
    assertThat(Agreement.close("ru", "en")).isFalse();
    assertThat(Agreement.close("ja", "zh")).isFalse();
  }
}
