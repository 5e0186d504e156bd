package dev.evolscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.Value;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {
  private static Value value(String json) {
    try {
      return JsonValues.parse(json);
    } catch (dev.evolscope.conversation.MalformedJsonException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  private static Shape of(String... values) {
    return Stream.of(values)
        .map(json -> Shape.of(value(json)))
        .reduce(new Shape.Nothing(), Shape::or)
        .settled();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          null            | "x"           | Text[]
          1               | null          | Whole[]
          1               | 2.5           | Real[]
          0.1             | 1e400         | Json[]
          0.10000000000000000001 | 1      | Json[]
          true            | false         | Flag[]
          true            | 1             | Json[]
          "x"             | 1             | Json[]
          null            | null          | Text[]
          []              | [1]           | Items[each=Whole[]]
          []              | []            | Items[each=Text[]]
          [1]             | ["x"]         | Items[each=Json[]]
          {}              | {}            | Json[]
          {"a":1}         | {"b":[{}]}    | Struct[fields={a=Whole[], b=Items[each=Json[]]}]
          [[[[[[1]]]]]]   | null          | Items[each=Items[each=Items[each=Items[each=Items[each=Json[]]]]]]
          """)
  void aColumnIsOfTheTypeThatItsValuesShare(String first, String second, String shape) {
    assertThat(of(first, second)).hasToString(shape);
    assertThat(of(second, first).holds(value(first))).isTrue();
    assertThat(of(second, first).holds(value(second))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "x"       | 1
          1         | 1.0
          1.5       | 9007199254740993
          1.5       | "1.5"
          true      | "true"
          [1]       | [1,"x"]
          [1]       | 1
          {"a":1}   | {"a":1,"b":2}
          {"a":1}   | {"a":"1"}
          """)
  void whatItWouldChangeOrLoseAColumnDoesNotHold(String seen, String later) {
    assertThat(of(seen).holds(value(later))).isFalse();
    assertThat(of(seen).holds(Value.Null.NULL)).isTrue();
  }

  @Test
  void aStructOfVeryManyFieldsIsAMap() {
    StringBuilder map = new StringBuilder("{\"k\":1");
    for (int i = 0; i < Shape.MOST_FIELDS; i++) {
      map.append(",\"k").append(i).append("\":1");
    }
    assertThat(of(map + "}")).isEqualTo(new Shape.Json());
  }
}
