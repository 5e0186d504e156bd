package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Value;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTextTest {

  @Test
  void listsOfStructsAreIndented() {
    var fields = new LinkedHashMap<String, Value>();
    fields.put("role", new Value.Text("user"));
    fields.put("content", Value.Null.NULL);
    var struct = new Value.Fields(fields);
    assertThat(ValueText.of(new Value.Items(List.of(struct, struct))))
        .isEqualTo("- role: user\n  content: null\n- role: user\n  content: null");
  }

  @Test
  void emptyValuesShow() {
    assertThat(ValueText.of(new Value.Items(List.of()))).isEqualTo("[]");
    assertThat(ValueText.of(new Value.Text(""))).isEqualTo("\"\"");
  }
}
