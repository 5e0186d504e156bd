package dev.evolscope.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextKeyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"a b\" | \"a b\"",
        "\"  a \t\r\n b  \" | \"a b\"",
        "\"\u00a0a\u2003\u3000b\u0085\" | \"a b\"",
        "\"A\" | \"A\"",
        "\"e\u0301\" | \"é\"",
        "\"می\u200cخواهم\" | \"می\u200cخواهم\"",
        "\"a\u200bb\" | \"a\u200bb\"",
        "\" \u2028\" | \"\"",
        "\"\" | \"\"",
        "\"𝄞 x\" | \"𝄞 x\""
      })
  void isNfcWithSpacesInsteadOfWhiteSpaceAndNoneAtTheEnds(String text, String key) {
    assertThat(TextKey.of(text)).isEqualTo(key);
  }

  @Test
  void ofATextThatIsItsKeyIsTheText() {
    String text = "one two";
    assertThat(TextKey.of(text)).isSameAs(text);
  }
}
