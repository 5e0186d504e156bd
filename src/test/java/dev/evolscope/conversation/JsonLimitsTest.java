package dev.evolscope.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLimitsTest {
  @Test
  void whatIsWithinTheLimitsCanBeReadAgain() throws Exception {
    Value deep = nested(200);
    Value long1000 = digits(1_000);

    assertThat(JsonLimits.violated(deep)).isNull();
    assertThat(JsonLimits.violated(long1000)).isNull();
    assertThat(JsonValues.parse(JsonValues.bytes(deep))).isEqualTo(deep);
    assertThat(JsonValues.parse(JsonValues.bytes(long1000))).isEqualTo(long1000);
  }

  @Test
  void whatIsBeyondTheLimitsIsNamed() {
    assertThat(JsonLimits.violated(nested(201))).isEqualTo("nested more than 200 deep");
    assertThat(JsonLimits.violated(new Value.Items(List.of(digits(1_001)))))
        .isEqualTo("a number of more than 1,000 digits");
  }

  @Test
  void aTextOfVeryManyValuesIsRefused() throws Exception {
    String million = "[" + "1,".repeat(999_998) + "1]";
    assertThat(JsonValues.parse(million)).isInstanceOf(Value.Items.class);
    assertThatThrownBy(() -> JsonValues.parse(million.replaceFirst("1", "1,1")))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessage("holds more than 1,000,000 values");
  }

  @Test
  void aNumberOfTooManyDigitsIsNamedWithItsPlace() {
    assertThatThrownBy(() -> JsonValues.parse("{\"a\":[" + "9".repeat(1_001) + "]}"))
        .hasMessage("a[0]: a number of more than 1,000 digits");
  }

  @Test
  void aPlaceStaysShortWhateverTheNames() {
    String name = "n".repeat(100_000);
    assertThatThrownBy(() -> JsonValues.parse("{\"" + name + "\":1,\"" + name + "\":2}"))
        .hasMessageMatching("n{99}…: duplicate field");
  }

  private static Value nested(int depth) {
    Value value = new Value.Items(List.of());
    for (int i = 1; i < depth; i++) {
      value = new Value.Items(List.of(value));
    }
    return value;
  }

  private static Value digits(int count) {
    return Value.ofNumber(new BigDecimal(BigInteger.TEN.pow(count - 1)));
  }
}
