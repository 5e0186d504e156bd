package dev.evolscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Calls that read, over HTTP. */
@ExtendWith(WithApi.class)
class ApiTest {
  private static final String SMALL = "/api/v1/search?dataset=small";

  @Test
  void aSearchAnswersWithHitsFacetsAndMarks(Api api) throws Exception {
    JsonNode answer = api.get(SMALL + "&q=%22number+7%22").json();
    assertThat(answer.at("/total").asLong()).isEqualTo(1);
    assertThat(answer.at("/tookMillis").asDouble()).isPositive();
    assertThat(answer.at("/hits/0/language").asString()).isEqualTo("English");
    assertThat(answer.at("/hits/0/languageTag").asString()).isEqualTo("en");
    assertThat(answer.at("/hits/0/sourceId").asString()).isEqualTo("7");
    assertThat(answer.at("/hits/0/stage").asString()).isEqualTo("seed");
    assertThat(answer.at("/hits/0/snippets/0/text").asString()).isEqualTo("river number 7");
    assertThat(answer.at("/hits/0/snippets/0/marks").toString()).isEqualTo("[[6,14]]");
    assertThat(answer.at("/facets/turns/0").toString())
        .isEqualTo("{\"value\":\"1\",\"count\":1,\"selected\":false,\"excluded\":false}");
    assertThat(answer.path("facets").propertyNames())
        .containsExactly(
            "language",
            "task",
            "stage",
            "taskEvol",
            "turnEvol",
            "turns",
            "dataset",
            "resource",
            "script",
            "finding");
    assertThat(answer.get("next").isNull()).isTrue();
    assertThat(answer.get("notices").isEmpty()).isTrue();
  }

  @Test
  void aMisspeltWordIsSuggestedOtherwise(Api api) throws Exception {
    assertThat(api.get(SMALL + "&q=rivver").json().get("suggestions").toString())
        .isEqualTo("[{\"query\":\"river\",\"total\":30}]");
    assertThat(api.get(SMALL + "&q=river").json().get("suggestions").isEmpty()).isTrue();
  }

  @Test
  void similarConversationsAreFoundUnderTheSameFilters(Api api) throws Exception {
    String id = api.get(SMALL + "&q=%22number+7%22").json().at("/hits/0/id").asString();
    String call = "/api/v1/conversations/" + id + "/similar";
    JsonNode hits = api.get(call + "?dataset=small&size=4").json().get("hits");
    assertThat(hits.size()).isEqualTo(4);
    hits.forEach(
        hit -> {
          assertThat(hit.get("id").asString()).isNotEqualTo(id);
          assertThat(hit.get("dataset").asString()).isEqualTo("small");
        });
    assertThat(api.get(call + "?dataset=nothing").json().get("hits").isEmpty()).isTrue();
    assertProblem(api.get(call + "?size=101"), 400, "\"size\"", "0 to 100");
    assertProblem(api.get(call + "?sort=turns"), 400, "\"sort\"", "unknown");
    assertProblem(
        api.get("/api/v1/conversations/00000000000000000000/similar"), 404, "no conversation");
  }

  @Test
  void aConversationIsGivenAsTextToPaste(Api api) throws Exception {
    String id = api.get(SMALL + "&q=%22number+7%22").json().at("/hits/0/id").asString();
    String call = "/api/v1/conversations/" + id;
    Api.Answer markdown = api.get(call + "/markdown");
    assertThat(markdown.status()).isEqualTo(200);
    assertThat(markdown.type()).isEqualTo("text/markdown;charset=UTF-8");
    assertThat(markdown.body()).contains("/c/" + id, "## Turn 1", "**User**", "river number 7");
    Api.Answer citation = api.get(call + "/citation");
    assertThat(citation.type()).isEqualTo("text/plain;charset=UTF-8");
    assertThat(citation.body()).startsWith("small, ").contains(id, "/c/" + id, "read on 20");
    for (String form : List.of("/markdown", "/citation")) {
      assertProblem(api.get(call + form + "?x=1"), 400, "\"x\"", "unknown");
      assertProblem(
          api.get("/api/v1/conversations/00000000000000000000" + form), 404, "no conversation");
    }
  }

  @Test
  void pagesFollowTheirCursorsToTheEnd(Api api) throws Exception {
    List<String> seen = new ArrayList<>();
    String after = "";
    while (true) {
      JsonNode page = api.get(SMALL + "&q=river&sort=source&size=7" + after).json();
      page.get("hits").forEach(hit -> seen.add(hit.get("sourceId").asString()));
      if (page.get("next").isNull()) {
        break;
      }
      after = "&after=" + page.get("next").asString();
    }
    assertThat(seen).hasSize(30).startsWith("0", "1", "2").doesNotHaveDuplicates();
  }

  @Test
  void aCursorKeepsItsViewWhenMoreIsPublished(Api api) throws Exception {
    String call = "/api/v1/search?dataset=small&dataset=later&q=river&size=20&sort=source";
    JsonNode first = api.get(call).json();
    api.imported("later.jsonl", "later", Api.row(1, "river later"));
    JsonNode second = api.get(call + "&after=" + first.get("next").asString()).json();
    assertThat(second.get("total")).isEqualTo(first.get("total"));
    assertThat(second.get("hits").size()).isEqualTo(10);
    assertThat(api.get(call).json().get("total").asLong())
        .isEqualTo(first.get("total").asLong() + 1);
  }

  @Test
  void aCursorOfAnotherQueryIsRefused(Api api) throws Exception {
    String next = api.get(SMALL + "&size=3").json().get("next").asString();
    for (String other : List.of("&size=3&q=river", "&sort=turns", "&task=qa")) {
      assertProblem(api.get(SMALL + other + "&after=" + next), 400, "\"after\"", "another query");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          search?sise=3          | "sise"     | unknown parameter; this call takes after, dataset
          search?q=a&q=b         | "q"        | once
          search?size=1&size=2   | "size"     | once
          search?size=101        | "size"     | 0 to 100
          search?size=-1         | "size"     | 0 to 100
          search?size=x          | "size"     | "x"
          search?size=           | "size"     | 0 to 100
          search?sort=best       | "sort"     | relevance, turns, length, source
          search?sort=           | "sort"     | relevance
          search?stage=grown     | "stage"    | seed, evolved, multi-turn, plain
          search?stage=!grown    | "stage"    | seed, evolved
          search?resource=rich   | "resource" | high, mid, low, unknown
          search?turns=many      | "turns"    | a range such as 2..5
          search?turnEvolMatch=x | "turnEvolMatch" | any or all
          search?taskMatch=all   | "taskMatch" | unknown
          search?turns=5..2      | "turns"    | a range such as 2..5
          search?turns=1234567890123 | "turns" | a number
          search?after=nonsense  | "after"    | cursor
          search?after=          | "after"    | cursor
          search?after=%C3%A9    | "after"    | cursor
          statistics?size=1      | "size"     | unknown parameter
          statistics?turns=x     | "turns"    | a number
          statistics?q=a&q=b     | "q"        | once
          datasets?q=a           | "q"        | unknown parameter
          imports?all=true       | "all"      | unknown parameter
          imports/1?x=1          | "x"        | unknown parameter
          imports/1/skipped?x=1  | "x"        | unknown parameter
          conversations/0000000000000000000?x=1 | "x" | unknown parameter
          imports/one            | id         | one
          """)
  void aBadParameterIsNamedWithWhatIsAllowed(String call, String name, String allowed, Api api)
      throws Exception {
    assertProblem(api.get("/api/v1/" + call), 400, name, allowed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/",
        "/api/v1",
        "/api/v1/nothing",
        "/api/v2/search",
        "/api/v1/search/",
        "/api/v1/conversations",
        "/api/v1/conversations/0000000000000000000",
        "/api/v1/conversations/00000000000000000000",
        "/api/v1/conversations/%3Cb%3E",
        "/api/v1/conversations/a%2Fb",
        "/api/v1/imports/999999",
        "/api/v1/imports/999999/skipped",
        "/api/v1/%0d%0aSet-Cookie:x"
      })
  void whatIsNotThereIsAProblemInJson(String path, Api api) throws Exception {
    assertProblem(api.get(path), 404);
  }

  @Test
  void anUnknownMethodIsAProblemInJson(Api api) throws Exception {
    assertProblem(api.post("/api/v1/search"), 404, "POST");
    assertProblem(api.delete("/api/v1/datasets"), 404, "DELETE");
  }

  @Test
  void anOddFilterAnswers(Api api) throws Exception {
    for (String odd :
        List.of(
            "task=",
            "task=!",
            "language=",
            "dataset=%00",
            "script=%F0%9F%9C%9A",
            "finding=x",
            "task=" + "x".repeat(3000),
            "turnEvol=%1F",
            "q=%00%22(((",
            "q=-%3F",
            "turns=2..")) {
      Api.Answer answer = api.get("/api/v1/search?" + odd);
      assertThat(answer.status()).as("%s: %s", odd, answer.body()).isEqualTo(200);
      assertThat(api.get("/api/v1/statistics?" + odd).status()).as(odd).isEqualTo(200);
    }
  }

  @Test
  void aConversationIsGivenWithItsRow(Api api) throws Exception {
    String id = api.get(SMALL + "&q=%22number+3%22").json().at("/hits/0/id").asString();
    JsonNode row = api.get("/api/v1/conversations/" + id).json();
    assertThat(row.get("url").asString()).isEqualTo("/c/" + id);
    assertThat(row.at("/messages/0/role").asString()).isEqualTo("user");
    assertThat(row.at("/messages/0/content").asString()).isEqualTo("river number 3");
    assertThat(row.at("/row/id").asInt()).isEqualTo(3);
    assertThat(row.at("/language/tag").asString()).isEqualTo("en");
    assertThat(row.at("/language/direction").asString()).isEqualTo("ltr");
    assertThat(row.at("/current").asBoolean()).isTrue();
    assertThat(row.get("findings").isEmpty()).isTrue();
    assertThat(row.get("lineage").propertyNames())
        .startsWith("status", "parent", "seed", "candidates", "children", "siblings");
  }

  @Test
  void hostileTextComesBackAsJsonText(Api api) throws Exception {
    Api.Answer found = api.get(SMALL + "&q=alert");
    assertThat(found.type()).startsWith("application/json");
    String id = found.json().at("/hits/0/id").asString();
    assertThat(found.json().at("/hits/0/snippets/0/text").asString()).isEqualTo(Api.HOSTILE);
    Api.Answer row = api.get("/api/v1/conversations/" + id);
    assertThat(row.type()).startsWith("application/json");
    assertThat(row.json().at("/messages/0/content").asString()).isEqualTo(Api.HOSTILE);
  }

  @Test
  void statisticsAreThoseOfTheFilteredRows(Api api) throws Exception {
    JsonNode figures = api.get("/api/v1/statistics?dataset=small&q=river").json();
    assertThat(figures.get("conversations").asLong()).isEqualTo(30);
    assertThat(figures.get("messages").asLong()).isEqualTo(60);
    assertThat(figures.get("languages").asLong()).isEqualTo(1);
    assertThat(figures.at("/stages/seed").asLong()).isEqualTo(30);
    assertThat(figures.at("/turns/p95").asLong()).isEqualTo(1);
    assertThat(figures.at("/promptLength/p50").asLong()).isEqualTo(15);
    assertThat(figures.at("/replyLength/max").asLong()).isEqualTo(3);
  }

  @Test
  void datasetsShowTheirFilesByNameOnly(Api api) throws Exception {
    Api.Answer answer = api.get("/api/v1/datasets");
    JsonNode small =
        StreamSupport.stream(answer.json().spliterator(), false)
            .filter(d -> d.get("name").asString().equals("small"))
            .findFirst()
            .orElseThrow();
    assertThat(small.get("rows").asLong()).isEqualTo(31);
    assertThat(small.get("languages").asLong()).isEqualTo(1);
    assertThat(small.at("/parts/0/file").asString()).isEqualTo("small.jsonl");
    assertThat(small.at("/parts/0/checksum").asString()).matches("[0-9a-f]{64}");
    assertThat(answer.body()).doesNotContain("/data/").doesNotContain("upload-");
  }

  @Test
  void theDescriptionListsEveryCallAndHolds(Api api) throws Exception {
    JsonNode description = api.get("/api/v1/openapi.json").json();
    assertThat(description.get("openapi").asString()).startsWith("3.");
    assertThat(description.get("paths").propertyNames())
        .containsExactlyInAnyOrder(
            "/api/v1/search",
            "/api/v1/conversations/{id}",
            "/api/v1/conversations/{id}/similar",
            "/api/v1/conversations/{id}/markdown",
            "/api/v1/conversations/{id}/citation",
            "/api/v1/compare",
            "/api/v1/families/{id}",
            "/api/v1/lineage",
            "/api/v1/statistics",
            "/api/v1/coverage",
            "/api/v1/coverage/csv",
            "/api/v1/coverage/plan",
            "/api/v1/targets",
            "/api/v1/targets/{name}",
            "/api/v1/claims",
            "/api/v1/claims/{name}",
            "/api/v1/audit",
            "/api/v1/statistics/csv",
            "/api/v1/statistics/compared",
            "/api/v1/statistics/text",
            "/api/v1/datasets",
            "/api/v1/datasets/{name}",
            "/api/v1/datasets/{name}/quality",
            "/api/v1/quality",
            "/api/v1/quality/checks",
            "/api/v1/quality/checks/{id}",
            "/api/v1/quality/pause",
            "/api/v1/quality/policy",
            "/api/v1/quality/progress",
            "/api/v1/quality/report",
            "/api/v1/quality/resume",
            "/api/v1/datasets/{name}/versions",
            "/api/v1/datasets/{name}/changes",
            "/api/v1/imports",
            "/api/v1/imports/{id}",
            "/api/v1/imports/{id}/skipped",
            "/api/v1/imports/{id}/resume",
            "/api/v1/export",
            "/api/v1/export/manifest",
            "/api/v1/backup",
            "/api/v1/reindex");
    OpenApiRules.check(description);
    assertThat(description.at("/paths/~1api~1v1~1imports/post/requestBody/content").propertyNames())
        .containsExactly("multipart/form-data");
  }

  @Test
  void healthTellsLivenessAndReadiness(Api api) throws Exception {
    for (String probe : List.of("", "/liveness", "/readiness")) {
      Api.Answer health = api.get("/actuator/health" + probe);
      assertThat(health.status()).as(probe).isEqualTo(200);
      assertThat(health.json().get("status").asString()).isEqualTo("UP");
    }
  }

  static void assertProblem(Api.Answer answer, int status, String... parts) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.type()).startsWith("application/problem+json");
    assertThat(answer.json().get("status").asInt()).isEqualTo(status);
    assertThat(answer.json().get("title").asString()).isNotBlank();
    assertThat(answer.json().has("properties")).isFalse();
    for (String part : parts) {
      assertThat(answer.detail()).contains(part);
    }
  }
}
