package dev.evolscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.evolscope.quality.Checks;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Checks over HTTP. */
class ApiQualityTest {
  private static final String QUALITY = "/api/v1/quality";
  private static final String BAD = QUALITY + "/checks/text-bad";

  private static Api api;

  @BeforeAll
  static void start() throws Exception {
    api =
        Api.start(
            new Checks(
                List.of(new WordChecks("bad", 1), new WordChecks("odd", 1)),
                List.of(new SamePrompts())));
    api.imported(
        "flaws.jsonl",
        "flaws",
        String.join(
            "\n",
            Api.row(1, "alpha bad90"),
            Api.row(2, "beta bad60 <b>bad70</b>"),
            Api.row(3, "gamma bad30"),
            Api.row(4, "delta")));
    await().until(() -> json(QUALITY + "/progress").get("ended").asBoolean());
  }

  @AfterAll
  static void end() throws Exception {
    api.close();
  }

  private static JsonNode json(String path) throws Exception {
    Api.Answer answer = api.get(path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static Api.Answer put(String path, String body) throws Exception {
    return api.send(
        api.request(path)
            .header("X-Evolscope", "1")
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body)));
  }

  @Test
  void everyCheckIsThereWithItsCountInTheSelection() throws Exception {
    JsonNode all = json(QUALITY + "?dataset=flaws");
    assertThat(all.get("conversations").asLong()).isEqualTo(4);
    assertThat(all.get("flagged").asLong()).isEqualTo(2);
    assertThat(all.get("severities").toString())
        .isEqualTo("{\"error\":0,\"warning\":2,\"hint\":0}");
    assertThat(all.at("/checks/0").toString())
        .isEqualTo(
            "{\"id\":\"text-bad\",\"title\":\"The word bad\",\"severity\":\"warning\",\"on\":true,"
                + "\"threshold\":0.5,\"flagged\":2,\"share\":0.5}");
    assertThat(all.get("checks")).hasSize(3);
    assertThat(all.at("/progress/state").asString()).isEqualTo("done");
    assertThat(all.at("/progress/pending").asBoolean()).isFalse();
    assertThat(all.get("by").isNull()).isTrue();

    JsonNode some = json(QUALITY + "?dataset=flaws&q=beta&finding=text-bad&by=task");
    assertThat(some.get("conversations").asLong()).isEqualTo(1);
    assertThat(some.get("by").toString())
        .isEqualTo(
            "{\"facet\":\"task\",\"values\":[\"qa\"],\"totals\":[1],\"checks\":["
                + "{\"id\":\"text-bad\",\"flagged\":1,\"counts\":[1]},"
                + "{\"id\":\"text-odd\",\"flagged\":0,\"counts\":[0]},"
                + "{\"id\":\"copy-prompt\",\"flagged\":0,\"counts\":[0]}]}");
  }

  @Test
  void aConversationTellsItsFindingsWithTheirPlaces() throws Exception {
    String id = json("/api/v1/search?q=beta&size=1").at("/hits/0/id").asString();
    JsonNode findings = json("/api/v1/conversations/" + id).get("findings");
    assertThat(findings).hasSize(2);
    assertThat(findings.get(0).toString())
        .isEqualTo(
            "{\"check\":\"text-bad\",\"title\":\"The word bad\",\"severity\":\"warning\",\"score\":0.6,"
                + "\"message\":0,\"from\":5,\"to\":10,\"details\":[\"bad60\"],\"evidence\":\"bad60\","
                + "\"flagged\":true}");
  }

  @Test
  void findingsAreAFacetAndAFilterOfEveryCall() throws Exception {
    JsonNode found = json("/api/v1/search?dataset=flaws&finding=text-bad");
    assertThat(found.get("total").asLong()).isEqualTo(2);
    assertThat(found.at("/facets/finding").toString())
        .isEqualTo(
            "[{\"value\":\"(none)\",\"count\":2,\"selected\":false,\"excluded\":false},"
                + "{\"value\":\"text-bad\",\"count\":2,\"selected\":true,\"excluded\":false}]");
    assertThat(
            json("/api/v1/statistics?dataset=flaws&finding=!text-bad")
                .get("conversations")
                .asLong())
        .isEqualTo(2);
    assertThat(json("/api/v1/coverage?dataset=flaws&finding=text-bad").get("total").asLong())
        .isEqualTo(2);
    assertThat(api.get("/api/v1/export?dataset=flaws&finding=(none)").body().lines()).hasSize(2);
  }

  @Test
  void aCheckIsSetAndItsCountsFollow() throws Exception {
    JsonNode before = json(BAD + "?dataset=flaws&at=0.3&at=0.9");
    assertThat(before.get("least").asDouble()).isEqualTo(.2);
    assertThat(before.get("result").toString())
        .isEqualTo(
            "{\"conversations\":4,\"flagged\":2,\"share\":0.5,\"noticed\":3,\"at\":["
                + "{\"threshold\":0.3,\"flagged\":3},{\"threshold\":0.9,\"flagged\":1}]}");
    assertThat(json(BAD).at("/result/at")).hasSize(21);

    assertThat(put(BAD, "{\"threshold\":0.3}").json().get("threshold").asDouble()).isEqualTo(.3);
    assertThat(json("/api/v1/search?dataset=flaws&finding=text-bad").get("total").asLong())
        .isEqualTo(3);
    JsonNode off = put(BAD, "{\"on\":false}").json();
    assertThat(off.get("threshold").asDouble()).as("left out, so it stays").isEqualTo(.3);
    assertThat(json(QUALITY + "?dataset=flaws").get("flagged").asLong()).isZero();
    JsonNode back = put(BAD, "{\"on\":null,\"threshold\":null}").json();
    assertThat(back.get("on").asBoolean()).isTrue();
    assertThat(back.get("threshold").asDouble()).isEqualTo(.5);
    assertThat(back.get("result").isNull()).isTrue();
    assertThat(json(QUALITY + "/checks")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"threshold\":0.1} | 400 | 0.1 is no threshold of text-bad; allowed: a number from 0.2",
        "{\"threshold\":2} | 400 | 2.0 is no threshold",
        "{\"threshold\":\"high\"} | 400 | give a number",
        "{\"on\":1} | 400 | true, false or null",
        "{\"off\":true} | 400 | allowed: threshold, on",
      })
  void aSettingThatCannotBeIsRefused(String body, int status, String detail) throws Exception {
    Api.Answer answer = put(BAD, body);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.detail()).contains(detail);
  }

  @Test
  void whatIsUnknownIsNamed() throws Exception {
    Api.Answer unknown = api.get(QUALITY + "/checks/text-worse");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.detail()).contains("text-worse", "text-bad, text-odd, copy-prompt");
    assertThat(put(QUALITY + "/checks/text-worse", "{}").status()).isEqualTo(404);
    assertThat(api.get(QUALITY + "?colour=red").detail()).contains("colour");
    assertThat(api.get(QUALITY + "?by=colour").detail()).contains("colour");
    assertThat(api.get(BAD + "?at=low").detail()).contains("\"low\" is not a number from 0 to 1");
  }

  @Test
  void onlyWhoSaysSoWrites() throws Exception {
    Api.Answer bare =
        api.send(
            api.request(BAD)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"on\":false}")));
    assertThat(bare.status()).isEqualTo(403);
    assertThat(json(BAD).get("on").asBoolean()).isTrue();
    assertThat(api.send(api.request(QUALITY + "/pause").POST(BodyPublishers.noBody())).status())
        .isEqualTo(403);
  }

  @Test
  void aPolicyIsHeldAgainstWhatIsLoaded() throws Exception {
    Api.Answer answer =
        api.send(
            api.request(QUALITY + "/policy")
                .header("X-Evolscope", "1")
                .POST(
                    BodyPublishers.ofString(
                        "where: {dataset: flaws}\nchecks: {text-bad: 1, text-odd: 0%}\n")));
    JsonNode policy = answer.json();
    assertThat(policy.get("holds").asBoolean()).as(answer.body()).isFalse();
    assertThat(policy.get("broken").asInt()).isEqualTo(1);
    assertThat(policy.at("/rules/0/flagged").asLong()).isEqualTo(2);
    assertThat(policy.at("/rules/0/filters/dataset/0").asString()).isEqualTo("flaws");
    assertThat(policy.at("/rules/1/holds").asBoolean()).isTrue();
    Api.Answer none =
        api.send(
            api.request(QUALITY + "/policy")
                .header("X-Evolscope", "1")
                .POST(BodyPublishers.ofString("checks: {text-worse: 1}\n")));
    assertThat(none.status()).isEqualTo(400);
    assertThat(none.detail()).contains("line 1", "text-worse");
  }

  @Test
  void itIsDescribed() throws Exception {
    JsonNode document = json("/api/v1/openapi.json");
    OpenApiRules.check(document);
    assertThat(document.at("/paths/~1api~1v1~1quality/get/parameters").toString())
        .contains("\"finding\"", "\"by\"", "\"q\"");
    assertThat(document.at("/paths/~1api~1v1~1quality~1checks~1{id}/put/summary").asString())
        .isNotBlank();
  }
}
