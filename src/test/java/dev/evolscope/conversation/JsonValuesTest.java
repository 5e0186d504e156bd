package dev.evolscope.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValuesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "-9223372036854775808",
        "9223372036854775808",
        "123456789012345678901234567890",
        "0.1000",
        "1E+400",
        "5E0",
        "-0",
        "\"\\u0000 \\\" \\\\ \\n سلام 😀\"",
        "[[],{},[null]]",
        "{\"z\":1,\"a\":{\"\":2}}"
      })
  void whatIsWrittenReadsAsAnEqualValue(String json) throws Exception {
    Value value = JsonValues.parse(json);
    assertThat(JsonValues.parse(JsonValues.bytes(value))).isEqualTo(value);
    assertThat(JsonValues.parse(JsonValues.text(value))).isEqualTo(value);
  }

  @Test
  void fieldsKeepTheirOrderAndNumbersTheirDigits() throws Exception {
    String json = "{\"b\":0.10,\"a\":123456789012345678901234567890}";
    assertThat(JsonValues.text(JsonValues.parse(json))).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a':[0,{'b':1,'b':2}]} | a[1].b: duplicate field",
        "{'a':['\\ud800']}       | a[0]: lone surrogate \\ud800",
        "{'\\udc00':1}           | \\udc00: lone surrogate \\udc00",
        "1 2                     | more than one JSON value: a second begins at character 3",
      })
  void whatCannotBeKeptIsNamedWithItsPlace(String json, String message) {
    assertThatThrownBy(() -> JsonValues.parse(json.replace('\'', '"')))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessage(message);
  }

  @Test
  void brokenSyntaxIsNamedWithItsCharacter() {
    assertThatThrownBy(() -> JsonValues.parse("{\"a\":[1,}"))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageStartingWith("a[1]: not JSON at character 9: Unexpected character ('}'");
  }

  @Test
  void anEmptyTextIsNoJson() {
    assertThatThrownBy(() -> JsonValues.parse(" ")).hasMessage("no JSON: the text is empty");
  }

  @Test
  void nestingEndsAtItsLimit() throws Exception {
    int depth = JsonValues.MAX_DEPTH;
    Value deepest = JsonValues.parse("[".repeat(depth) + "]".repeat(depth));
    assertThat(JsonValues.parse(JsonValues.bytes(deepest))).isEqualTo(deepest);
    assertThatThrownBy(() -> JsonValues.parse("[".repeat(depth + 1) + "]".repeat(depth + 1)))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageEndingWith("nested more than 200 deep");
  }

  @Test
  void aLoneSurrogateIsNotWritten() {
    assertThatThrownBy(() -> JsonValues.bytes(new Value.Text("a\ud83dz")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lone surrogate \\ud83d at character 2");
  }
}
