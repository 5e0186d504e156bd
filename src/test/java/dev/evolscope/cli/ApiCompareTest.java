package dev.evolscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.cli.Api.Answer;
import dev.evolscope.ingest.ImportStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Side by side, and versions of a dataset, over HTTP. */
@ExtendWith(WithApi.class)
class ApiCompareTest {
  private static String id(Api api, int row) throws Exception {
    return api.get("/api/v1/search?dataset=small&q=%22number+" + row + "%22")
        .json()
        .at("/hits/0/id")
        .asString();
  }

  private static String compare(String left, String right) {
    return "/api/v1/compare?left=" + left + "&right=" + right;
  }

  @Test
  void twoConversationsAreComparedWordByWord(Api api) throws Exception {
    String left = id(api, 7);
    String right = id(api, 8);
    JsonNode answer = api.get(compare(left, right)).json();
    assertThat(answer.at("/columns/0/id").asString()).isEqualTo(left);
    assertThat(answer.at("/columns/1/url").asString()).isEqualTo("/c/" + right);
    assertThat(answer.at("/equal").asBoolean()).isFalse();
    assertThat(answer.at("/steps/0/question").toString())
        .isEqualTo(
            "{\"kept\":2,\"removed\":1,\"added\":1,\"leftLength\":14,\"rightLength\":14,\"ratio\":1.0}");
    assertThat(answer.at("/steps/0/all/kept").asInt()).isEqualTo(3);
    assertThat(answer.at("/rows/0/0/pieces").toString())
        .isEqualTo(
            "[{\"text\":\"river number \",\"added\":false,\"removed\":false},{\"text\":\"7\",\"added\":false,\"removed\":true}]");
    assertThat(answer.at("/rows/0/1/pieces/1/added").asBoolean()).isTrue();
  }

  @Test
  void threeConversationsStandInThreeColumns(Api api) throws Exception {
    String call = compare(id(api, 7), id(api, 8)) + "&third=" + id(api, 7);
    JsonNode answer = api.get(call).json();
    assertThat(answer.get("columns")).hasSize(3);
    assertThat(answer.get("steps")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "left=0123456789abcdefghjk, 400, right",
    "left=x&right=y, 404, x",
    "left=0123456789abcdefghjk&right=0123456789abcdefghjk, 404, 0123456789abcdefghjk",
    "left=a&left=b&right=c, 400, left",
    "colour=red, 400, colour"
  })
  void whatCannotBeComparedIsToldApart(String query, int status, String told, Api api)
      throws Exception {
    Answer answer = api.get("/api/v1/compare?" + query);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.detail()).contains(told);
  }

  @Test
  void theVersionsOfADatasetAreListedAndCompared(Api api) throws Exception {
    ImportStatus one = api.imported("v.jsonl", "v e/r", Api.row(1, "a") + "\n" + Api.row(2, "b"));
    ImportStatus two = api.imported("v.jsonl", "v e/r", Api.row(2, "B") + "\n" + Api.row(3, "c"));
    String dataset = "/api/v1/datasets/v%20e%2Fr";
    JsonNode versions = api.get(dataset + "/versions").json();
    assertThat(versions.at("/0/version").asLong()).isEqualTo(one.id());
    assertThat(versions.at("/1/rows").asLong()).isEqualTo(2);
    assertThat(versions.at("/1/part").asString()).isEqualTo("v.jsonl");

    String call = dataset + "/changes?from=" + one.id() + "&to=" + two.id();
    JsonNode changes = api.get(call + "&kind=changed").json();
    assertThat(changes.get("total").toString())
        .isEqualTo("{\"added\":1,\"removed\":1,\"changed\":1}");
    assertThat(changes.at("/facets/language/0").toString())
        .isEqualTo("{\"value\":\"English\",\"added\":1,\"removed\":1,\"changed\":1}");
    JsonNode row = changes.at("/rows/0");
    assertThat(row.get("url").asString())
        .isEqualTo(
            "/compare?left="
                + row.get("before").asString()
                + "&right="
                + row.get("after").asString());
    assertThat(api.get(compare(row.get("before").asString(), row.get("after").asString())).status())
        .isEqualTo(200);
    assertThat(api.get(dataset + "/changes").json().get("from").asLong()).isEqualTo(one.id());
  }

  @ParameterizedTest
  @CsvSource({
    "none/versions, 404, none",
    "none/changes, 404, none",
    "small/changes?from=77777, 400, 77777",
    "small/changes?kind=new, 400, new",
    "small/changes?after=x, 400, x",
    "small/changes?size=0, 400, size",
    "small/changes?stage=new, 400, new",
    "small/changes?turns=3, 400, turns"
  })
  void whatADatasetNeverWasIsToldApart(String call, int status, String told, Api api)
      throws Exception {
    Answer answer = api.get("/api/v1/datasets/" + call);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.detail()).contains(told);
  }
}
