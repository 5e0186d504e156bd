package dev.evolscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Lineage and families, over HTTP. */
@ExtendWith(WithApi.class)
class ApiLineageTest {
  private static final String TWIN = LineageImportTest.seed("t", "Whose is it?", "Hers.");
  private static final String OTHER = LineageImportTest.seed("u", "Whose is it?", "His.");
  private static final String DOUBT = LineageImportTest.evolved("d", "Whose is it?", "Whose now?");
  private static final String LOST = LineageImportTest.evolved("l", "Gone?", "Long gone?");

  @BeforeEach
  void load(Api api) throws Exception {
    String rows =
        String.join(
            "\n",
            LineageImportTest.SEED,
            LineageImportTest.EVOLVED,
            LineageImportTest.MULTI,
            TWIN,
            OTHER,
            DOUBT,
            LOST);
    api.imported("family.jsonl", "family", rows);
  }

  private static String id(Api api, String sourceId) throws Exception {
    for (JsonNode hit : api.get("/api/v1/search?dataset=family").json().get("hits")) {
      if (hit.get("sourceId").asString().equals(sourceId)) {
        return hit.get("id").asString();
      }
    }
    throw new AssertionError(sourceId);
  }

  private static JsonNode lineage(Api api, String sourceId) throws Exception {
    return api.get("/api/v1/conversations/" + id(api, sourceId)).json().get("lineage");
  }

  @Test
  void aConversationTellsItsLineage(Api api) throws Exception {
    JsonNode evolved = lineage(api, "e");
    assertThat(evolved.propertyNames())
        .contains("status", "parent", "seed", "candidates", "children", "siblings");
    assertThat(evolved.get("status").asString()).isEqualTo("linked");
    assertThat(evolved.get("parent").asString()).isEqualTo(id(api, "s"));
    assertThat(evolved.get("seed").asString()).isEqualTo(id(api, "s"));
    assertThat(evolved.get("children").toString()).isEqualTo("[\"" + id(api, "m") + "\"]");
    assertThat(evolved.get("siblings").isEmpty()).isTrue();
    JsonNode seed = lineage(api, "s");
    assertThat(seed.get("status").isNull()).isTrue();
    assertThat(seed.get("parent").isNull()).isTrue();
    assertThat(seed.get("childCount").asLong()).isEqualTo(1);
    JsonNode doubt = lineage(api, "d");
    assertThat(doubt.get("status").asString()).isEqualTo("ambiguous");
    assertThat(doubt.get("parent").isNull()).isTrue();
    assertThat(doubt.get("candidates").size()).isEqualTo(2);
    JsonNode lost = lineage(api, "l");
    assertThat(lost.get("status").asString()).isEqualTo("orphan");
    assertThat(lost.at("/sought/0/text").asString()).isEqualTo("Gone?");
    assertThat(lost.at("/sought/0/stage").asString()).isEqualTo("seed");
  }

  @Test
  void aFamilyIsTheWholeTreeWhoeverAsks(Api api) throws Exception {
    for (String asking : new String[] {"s", "e", "m"}) {
      JsonNode family = api.get("/api/v1/families/" + id(api, asking)).json();
      assertThat(family.get("id").asString()).isEqualTo(id(api, asking));
      assertThat(family.get("total").asLong()).isEqualTo(3);
      assertThat(family.get("shown").asLong()).isEqualTo(3);
      assertThat(family.at("/root/sourceId").asString()).isEqualTo("s");
      assertThat(family.at("/root/language/tag").asString()).isEqualTo("en");
      assertThat(family.at("/root/children/0/evol").toString())
          .isEqualTo("[{\"stage\":\"evolved\",\"type\":\"DEEPENING\",\"prompt\":\"Go deeper.\"}]");
      JsonNode multi = family.at("/root/children/0/children/0");
      assertThat(multi.get("turns").asInt()).isEqualTo(2);
      assertThat(multi.get("text").asString()).isEqualTo("Since when?");
      assertThat(multi.get("url").asString()).isEqualTo("/c/" + id(api, "m"));
    }
  }

  @Test
  void anAmbiguousRowStandsBesideTheTree(Api api) throws Exception {
    JsonNode seed = api.get("/api/v1/families/" + id(api, "t")).json();
    assertThat(seed.at("/root/children").isEmpty()).isTrue();
    assertThat(seed.at("/doubtful/0/sourceId").asString()).isEqualTo("d");
    assertThat(seed.get("doubtfulCount").asLong()).isEqualTo(1);
    JsonNode own = api.get("/api/v1/families/" + id(api, "d")).json();
    assertThat(own.at("/root/status").asString()).isEqualTo("ambiguous");
    assertThat(own.get("candidateCount").asLong()).isEqualTo(2);
    assertThat(own.at("/candidates/1/sourceId").asString()).isEqualTo("u");
  }

  @Test
  void unknownIdsAndParametersAreRefused(Api api) throws Exception {
    assertThat(api.get("/api/v1/families/00000000000000000000").status()).isEqualTo(404);
    Api.Answer odd = api.get("/api/v1/families/no-id");
    assertThat(odd.status()).isEqualTo(404);
    assertThat(odd.detail()).contains("\"no-id\"");
    assertThat(api.get("/api/v1/families/" + id(api, "s") + "?x=1").status()).isEqualTo(400);
    assertThat(api.get("/api/v1/lineage").detail()).contains("\"dataset\"");
    assertThat(api.get("/api/v1/lineage?dataset=none").status()).isEqualTo(404);
    assertThat(api.get("/api/v1/lineage?dataset=family&status=pending").status()).isEqualTo(400);
    assertThat(api.get("/api/v1/lineage?dataset=family&status=orphan&after=x").status())
        .isEqualTo(400);
  }

  @Test
  void theRowsBehindEachCountAreListedPageByPage(Api api) throws Exception {
    String call = "/api/v1/lineage?dataset=family";
    assertThat(api.get(call).json().get("counts").toString())
        .isEqualTo("{\"linked\":2,\"ambiguous\":1,\"orphan\":1}");
    JsonNode orphans = api.get(call + "&status=orphan").json();
    assertThat(orphans.at("/conversations/0/conversation/sourceId").asString()).isEqualTo("l");
    assertThat(orphans.at("/conversations/0/sought/0/text").asString()).isEqualTo("Gone?");
    JsonNode ambiguous = api.get(call + "&status=ambiguous").json();
    assertThat(ambiguous.at("/conversations/0/candidateCount").asLong()).isEqualTo(2);
    JsonNode first = api.get(call + "&status=linked&size=1").json();
    assertThat(first.at("/conversations/0/conversation/sourceId").asString()).isEqualTo("e");
    String next = "&status=linked&size=1&after=" + first.get("next").asString();
    JsonNode second = api.get(call + next).json();
    assertThat(second.at("/conversations/0/conversation/sourceId").asString()).isEqualTo("m");
  }
}
