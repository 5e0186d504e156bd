package dev.evolscope.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConversationIdTest {

  /** A row of the committed vectors, which another program computed; the file says how. */
  record Vector(
      String dataset,
      String part,
      @Nullable String sourceId,
      int occurrence,
      Value.Fields row,
      String id) {}

  static Stream<Vector> vectors() throws Exception {
    try (InputStream file =
        Objects.requireNonNull(
            ConversationIdTest.class.getResourceAsStream("conversation-ids.json"))) {
      Value.Fields root = (Value.Fields) JsonValues.parse(file.readAllBytes());
      return ((Value.Items) root.get("vectors"))
          .values().stream().map(v -> vector((Value.Fields) v));
    }
  }

  private static Vector vector(Value.Fields fields) {
    return new Vector(
        text(fields, "dataset"),
        text(fields, "part"),
        fields.get("sourceId") instanceof Value.Text(String id) ? id : null,
        (int) ((Value.Whole) fields.get("occurrence")).value(),
        (Value.Fields) fields.get("row"),
        text(fields, "id"));
  }

  private static String text(Value.Fields fields, String name) {
    return ((Value.Text) fields.get(name)).value();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void theIdIsThatOfTheCommittedVector(Vector v) {
    assertThat(ConversationId.of(v.dataset, v.part, v.sourceId, v.occurrence, v.row).text())
        .isEqualTo(v.id);
  }

  @Test
  void thereAreEnoughVectorsAndAllDiffer() throws Exception {
    assertThat(vectors().map(Vector::id)).hasSizeGreaterThanOrEqualTo(12).doesNotHaveDuplicates();
  }

  @Test
  void anIdSurvivesTheStore() throws Exception {
    for (Vector v : vectors().toList()) {
      Value.Fields stored = RowContent.decompress(RowContent.compress(v.row));
      assertThat(ConversationId.of(v.dataset, v.part, v.sourceId, v.occurrence, stored).text())
          .isEqualTo(v.id);
    }
  }

  @Test
  void everyPieceOfTheKeyCounts() {
    Value.Fields row = new Value.Fields(new LinkedHashMap<>());
    assertThat(
            Stream.of(
                ConversationId.of("d", "p", null, 0, row),
                ConversationId.of("dp", "", null, 0, row),
                ConversationId.of("d", "p", "", 0, row),
                ConversationId.of("d", "p", "null", 0, row),
                ConversationId.of("d", "p", null, 1, row)))
        .doesNotHaveDuplicates();
  }

  @Test
  void caseSpaceAndLookAlikesAreForgivenWhenAPersonTypesAnId() {
    assertThat(ConversationId.parse(" Y4YX8HTVHFWW73FBY5PN "))
        .contains(new ConversationId("y4yx8htvhfww73fby5pn"));
    assertThat(ConversationId.parse("OILoil00000000000000"))
        .contains(new ConversationId("01101100000000000000"));
    for (String none : List.of("", "y4yx", "u4yx8htvhfww73fby5pn", "y4yx8htvhfww73fby5pné")) {
      assertThat(ConversationId.parse(none)).as(none).isEmpty();
    }
    assertThatThrownBy(() -> new ConversationId("Y4YX8HTVHFWW73FBY5PN"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anIdIsAlsoTwoNumbers() {
    for (String text :
        List.of("y4yx8htvhfww73fby5pn", "00000000000000000000", "zzzzzzzzzzzzzzzzzzzz")) {
      ConversationId id = new ConversationId(text);
      assertThat(ConversationId.of(id.high(), id.low())).isEqualTo(id);
    }
    assertThatThrownBy(() -> ConversationId.of(-1, 0)).hasMessageContaining("no conversation id");
    assertThatThrownBy(() -> ConversationId.of(0, 1L << 40)).hasMessageContaining("10000000000");
  }

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
