package dev.evolscope.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConversationIdTest {

  @Test
  void canonicalJsonSortsFieldsAndKeepsTextsAsTheyAre() {
    var fields = new LinkedHashMap<String, Value>();
    fields.put(
        "b", new Value.Items(List.of(new Value.Whole(1), Value.Null.NULL, new Value.Flag(true))));
    fields.put("a\u20ac", new Value.Text("\"سلام\"\n\u000f\\/"));
    fields.put("a", new Value.Decimal(new BigDecimal("1E30")));
    assertThat(CanonicalJson.of(new Value.Fields(fields)))
        .isEqualTo("{\"a\":1e+30,\"a\u20ac\":\"\\\"سلام\\\"\\n\\u000f\\\\/\",\"b\":[1,null,true]}");
  }
}
