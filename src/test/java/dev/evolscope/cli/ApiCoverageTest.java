package dev.evolscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Coverage, targets, claims and the audit over HTTP. */
@ExtendWith(WithApi.class)
class ApiCoverageTest {
  private static final String CALL = "/api/v1/coverage?dataset=covered";

  /** Urdu twice multi-turn with two types, once a seed; French a seed of a task like a formula. */
  private static final String ROWS =
      """
      {"id":1,"conversation":[{"role":"user","content":"a"}],"language":"Urdu","task":"qa","multiturn_evol_type":["PRONOUNS","REFOCUS_QUERIES"]}
      {"id":2,"conversation":[{"role":"user","content":"b"}],"language":"Urdu","task":"qa","multiturn_evol_type":["PRONOUNS"]}
      {"id":3,"conversation":[{"role":"user","content":"c"}],"language":"Urdu","task":"nli","multiturn_evol_type":null}
      {"id":4,"conversation":[{"role":"user","content":"d"}],"language":"French","task":"=1+1","multiturn_evol_type":null}
      """;

  private static Api covered(Api api) throws Exception {
    api.imported("covered.jsonl", "covered", ROWS);
    return api;
  }

  private static Api.Answer put(Api api, String path, String body) throws Exception {
    return api.send(
        api.request(path).header("X-Evolscope", "1").PUT(BodyPublishers.ofString(body)));
  }

  private static JsonNode json(Api api, String path) throws Exception {
    Api.Answer answer = api.get(path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  @Test
  void everyCellStandsThereAlsoTheEmptyOnes(Api api) throws Exception {
    JsonNode answer = json(covered(api), CALL);
    assertThat(answer.get("rows").toString()).isEqualTo("[\"French\",\"Urdu\"]");
    assertThat(answer.get("columns").toString()).isEqualTo("[\"=1+1\",\"nli\",\"qa\"]");
    assertThat(answer.get("counts").toString()).isEqualTo("[[1,0,0],[0,1,2]]");
    assertThat(answer.get("rowTotals").toString()).isEqualTo("[1,3]");
    assertThat(answer.get("total").asLong()).isEqualTo(4);
    assertThat(answer.get("cellSum").asLong()).isEqualTo(4);
    assertThat(answer.get("target").isNull()).isTrue();
    assertThat(answer.get("gaps")).isEmpty();
  }

  @Test
  void aConversationOfTwoTypesCountsUnderBothAndOnceInTheTotal(Api api) throws Exception {
    JsonNode answer = json(covered(api), CALL + "&rows=turnEvol&columns=stage&target=even");
    assertThat(answer.get("rows").toString())
        .isEqualTo("[\"PRONOUNS\",\"REFOCUS_QUERIES\",\"(none)\"]");
    assertThat(answer.get("total").asLong()).isEqualTo(4);
    assertThat(answer.get("cellSum").asLong()).isEqualTo(5);
    assertThat(answer.at("/targets/0/0").asLong()).isEqualTo(1); // 4 in 6 cells, rounded up
    assertThat(answer.get("target").asString()).isEqualTo("even");
  }

  /** Filters on other dimensions leave the axes whole, one on an axis's own shortens it. */
  @Test
  void filtersOnTheOtherDimensionsLeaveTheAxesWhole(Api api) throws Exception {
    JsonNode narrowed = json(covered(api), CALL + "&stage=seed&q=d");
    assertThat(narrowed.get("counts").toString()).isEqualTo("[[1,0,0],[0,0,0]]");
    JsonNode shorter = json(api, CALL + "&language=ur&task=!qa&target=2");
    assertThat(shorter.get("rows").toString()).isEqualTo("[\"Urdu\"]");
    assertThat(shorter.get("columns").toString()).isEqualTo("[\"=1+1\",\"nli\"]");
    assertThat(shorter.get("gaps").toString())
        .isEqualTo(
            "[{\"row\":\"Urdu\",\"column\":\"=1+1\",\"count\":0,\"target\":2,\"missing\":2},"
                + "{\"row\":\"Urdu\",\"column\":\"nli\",\"count\":1,\"target\":2,\"missing\":1}]");
  }

  @Test
  void evennessAndGiniAreThoseOfTheTotalsAndCells(Api api) throws Exception {
    JsonNode answer = json(covered(api), CALL);
    double expected = -(0.25 * Math.log(0.25) + 0.75 * Math.log(0.75)) / Math.log(2);
    assertThat(answer.at("/evenness/rows").asDouble()).isCloseTo(expected, offset());
    assertThat(answer.at("/gini/rows").asDouble()).isCloseTo(0.25, offset());
    JsonNode alone = json(api, CALL + "&language=French&q=none");
    assertThat(alone.at("/evenness/rows").isNull()).isTrue();
    assertThat(alone.at("/evenness/cells").isNull()).isTrue();
  }

  private static org.assertj.core.data.Offset<Double> offset() {
    return org.assertj.core.data.Offset.offset(1e-12);
  }

  @ParameterizedTest
  @CsvSource({
    "rows,dataset",
    "rows,colour",
    "columns,language",
    "target,nothing-kept",
    "target,0",
    "target,shares:high",
    "stage,late",
    "size,3"
  })
  void whatItDoesNotTakeIsRefusedByName(String name, String value, Api api) throws Exception {
    Api.Answer answer = api.get(CALL + "&" + name + "=" + Api.encoded(value));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("parameter").asString()).isEqualTo(name);
  }

  @Test
  void theTableIsGuardedAgainstFormulas(Api api) throws Exception {
    Api.Answer answer = covered(api).get("/api/v1/coverage/csv?dataset=covered");
    assertThat(answer.type()).isEqualTo("text/csv;charset=UTF-8");
    assertThat(answer.body())
        .isEqualTo(
            "language,'=1+1,nli,qa,all\r\nFrench,1,0,0,1\r\nUrdu,0,1,2,3\r\nall,1,1,2,4\r\n");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .contains("coverage-language-by-task.csv");
  }

  @Test
  void aTargetIsKeptListedUsedAndForgotten(Api api) throws Exception {
    covered(api);
    String one = "/api/v1/targets/" + Api.encoded("خطة-1");
    String table = "language,task,count\nUrdu,qa,5\nSindhi,poetry,3\n";
    assertThat(put(api, one, table).status()).isEqualTo(200);
    assertThat(json(api, "/api/v1/targets").toString()).contains("\"rows\":\"language\"");
    assertThat(json(api, one).at("/cells/1/row").asString()).isEqualTo("Sindhi");
    JsonNode answer =
        json(api, CALL + "&rows=task&columns=language&target=" + Api.encoded("خطة-1"));
    assertThat(answer.get("columns").toString()).isEqualTo("[\"French\",\"Sindhi\",\"Urdu\"]");
    assertThat(answer.at("/gaps/0/row").asString()).isEqualTo("poetry");
    assertThat(answer.at("/gaps/0/missing").asLong()).isEqualTo(3);
    assertThat(answer.get("missing").asLong()).isEqualTo(6);
    assertThat(api.get(CALL + "&columns=stage&target=" + Api.encoded("خطة-1")).detail())
        .contains("rows=language&columns=task");
    assertThat(api.delete(one).status()).isEqualTo(204);
    assertThat(api.delete(one).status()).isEqualTo(404);
    assertThat(api.get(one).status()).isEqualTo(404);
  }

  @Test
  void aRuleIsKeptUnderANameAndReplaced(Api api) throws Exception {
    covered(api);
    assertThat(put(api, "/api/v1/targets/mine?rule=even", "").status()).isEqualTo(200);
    assertThat(put(api, "/api/v1/targets/mine?rule=7", "").json().get("rule").asString())
        .isEqualTo("7");
    assertThat(json(api, CALL + "&target=mine").at("/targets/0/0").asLong()).isEqualTo(7);
    api.delete("/api/v1/targets/mine");
  }

  @ParameterizedTest
  @CsvSource({"even,''", "9lives,''", "a%20b,''", "fine,?rule=none", "fine,?other=1", "fine,''"})
  void whatIsNoTargetIsNotKept(String name, String query, Api api) throws Exception {
    String rule = query.isEmpty() && !name.equals("fine") ? "?rule=even" : query;
    assertThat(put(api, "/api/v1/targets/" + name + rule, "").status()).isEqualTo(400);
    assertThat(json(api, "/api/v1/targets").toString()).doesNotContain(name);
  }

  @Test
  void writesNeedTheHeader(Api api) throws Exception {
    for (String path : List.of("/api/v1/targets/x?rule=even", "/api/v1/claims/x")) {
      assertThat(api.send(api.request(path).PUT(BodyPublishers.ofString("claims:"))).status())
          .isEqualTo(403);
      assertThat(api.send(api.request(path).DELETE()).status()).isEqualTo(403);
    }
  }

  @Test
  void aPlanNamesWhatToGenerate(Api api) throws Exception {
    covered(api);
    JsonNode plan = json(api, "/api/v1/coverage/plan?dataset=covered&target=2&stage=seed");
    assertThat(plan.get("format").asString()).isEqualTo("evolscope-generation-plan");
    assertThat(plan.get("version").asInt()).isEqualTo(1);
    assertThat(plan.get("conversations").asLong()).isEqualTo(10);
    assertThat(plan.get("items")).hasSize(6);
    JsonNode first = plan.at("/items/0");
    assertThat(first.get("language").asString()).isEqualTo("French");
    assertThat(first.get("languageTag").asString()).isEqualTo("fr");
    assertThat(first.get("stage").asString()).isEqualTo("seed");
    assertThat(first.get("count").asLong()).isEqualTo(2);
    assertThat(plan.at("/from/filters/dataset/0").asString()).isEqualTo("covered");
    assertThat(api.get("/api/v1/coverage/plan").json().get("parameter").asString())
        .isEqualTo("target");
  }

  @Test
  void claimsAreKeptCheckedAndForgotten(Api api) throws Exception {
    covered(api);
    String yaml =
        "name: Covered\ndataset: covered\nclaims:\n- {what: conversations, says: 4}\n- {what: tasks, says: 2}\n";
    assertThat(put(api, "/api/v1/claims/covered", yaml).status()).isEqualTo(204);
    assertThat(api.get("/api/v1/claims/covered").body()).isEqualTo(yaml);
    List<String> names = new ArrayList<>();
    json(api, "/api/v1/claims").forEach(name -> names.add(name.asString()));
    assertThat(names).contains("covered", "m2lingual");
    JsonNode claims = json(api, "/api/v1/audit?claims=covered").get("claims");
    assertThat(claims.get("passed").asInt()).isOne();
    assertThat(claims.get("failed").asInt()).isOne();
    assertThat(claims.at("/results/1/verdict").asString()).isEqualTo("fails");
    assertThat(claims.at("/results/1/difference").asInt()).isOne();
    assertThat(api.delete("/api/v1/claims/covered").status()).isEqualTo(204);
    assertThat(api.get("/api/v1/audit?claims=covered").status()).isEqualTo(400);
    assertThat(put(api, "/api/v1/claims/m2lingual", yaml).status()).isEqualTo(400);
    assertThat(put(api, "/api/v1/claims/x", "claims: 5").json().get("parameter").asString())
        .isEqualTo("claims");
  }

  @Test
  void anAuditWithoutClaimsTellsTheCoverage(Api api) throws Exception {
    JsonNode audit = json(covered(api), "/api/v1/audit?dataset=covered");
    assertThat(audit.get("conversations").asLong()).isEqualTo(4);
    assertThat(audit.get("claims").isNull()).isTrue();
    assertThat(audit.at("/coverage/0/cells").asInt()).isEqualTo(6);
    assertThat(audit.at("/coverage/0/empty").asInt()).isEqualTo(3);
  }

  @Test
  void theDescriptionListsDimensionsAndTargets(Api api) throws Exception {
    JsonNode call = api.get("/api/v1/openapi.json").json().at("/paths/~1api~1v1~1coverage/get");
    List<String> names = new ArrayList<>();
    call.get("parameters").forEach(p -> names.add(p.get("name").asString()));
    assertThat(names).contains("rows", "columns", "target", "q", "language", "dataset");
  }
}
