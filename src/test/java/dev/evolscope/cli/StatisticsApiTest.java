package dev.evolscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Statistics as scripts ask for them. */
@ExtendWith(WithApi.class)
class StatisticsApiTest {
  private static final String SMALL = "/api/v1/statistics?dataset=small";

  @Test
  void groupsAddUpToTheWhole(Api api) throws Exception {
    JsonNode figures = api.get(SMALL + "&by=stage").json();
    long conversations =
        figures.get("groups").valueStream().mapToLong(g -> g.get("conversations").asLong()).sum();
    assertThat(conversations).isEqualTo(figures.get("conversations").asLong()).isPositive();
    assertThat(api.get(SMALL).json().get("groups")).isEmpty();
  }

  @Test
  void everyPercentileIsThere(Api api) throws Exception {
    for (String figure : new String[] {"turns", "promptLength", "replyLength"}) {
      assertThat(api.get(SMALL).json().get(figure).propertyNames())
          .containsExactly(
              "count", "mean", "p5", "p25", "p50", "p75", "p95", "p99", "max", "histogram");
    }
  }

  @Test
  void theTextOfFewRowsIsReadWhole(Api api) throws Exception {
    JsonNode text = api.get("/api/v1/statistics/text?dataset=small&by=language").json();
    assertThat(text.get("sampled")).isEqualTo(text.get("conversations"));
    assertThat(text.get("tokenizer").asString()).isEqualTo("o200k_base");
    assertThat(text.get("library").asString()).startsWith("JTokkit");
    assertThat(text.get("tokensPerGrapheme").asDouble()).isBetween(0.05, 2.0);
    assertThat(text.at("/promptTokens/count").asLong()).isPositive();
    assertThat(text.get("groups")).isNotEmpty();
  }

  @Test
  void whatIsNotThereHasNoRatio(Api api) throws Exception {
    JsonNode text = api.get("/api/v1/statistics/text?dataset=none").json();
    assertThat(text.get("sampled").asLong()).isZero();
    assertThat(text.get("tokensPerGrapheme").isNull()).isTrue();
    assertThat(text.get("variety").isNull()).isTrue();
  }

  @Test
  void tablesAreCsvWithEveryValue(Api api) throws Exception {
    Api.Answer table = api.get("/api/v1/statistics/csv?dataset=small&table=stage");
    assertThat(table.type()).startsWith("text/csv");
    assertThat(table.body())
        .startsWith("stage,conversations,messages,turns_count,")
        .contains("\r\nseed,");
    assertThat(api.get("/api/v1/statistics/csv?dataset=small&table=turnsEach").body())
        .startsWith("from,to,count\r\n1,1,");
    assertThat(api.get("/api/v1/statistics/csv?dataset=small&table=text&by=stage").body())
        .startsWith("stage,sampled,tokensPerGrapheme,variety\r\nseed,");
  }

  @Test
  void bothSelectionsAreInOneFile(Api api) throws Exception {
    String both = "?dataset=small&q=river&with=dataset%3Dsmall%26stage%3Dseed";
    Api.Answer table = api.get("/api/v1/statistics/csv" + both + "&table=stage");
    assertThat(table.body())
        .startsWith("selection,stage,conversations,")
        .contains("\r\nq=river&dataset=small,seed,")
        .contains("\r\nstage=seed&dataset=small,seed,");
    JsonNode selections = api.get("/api/v1/statistics/compared" + both).json().get("selections");
    assertThat(selections).hasSize(2);
    assertThat(selections.get(1).get("selection").asString()).isEqualTo("stage=seed&dataset=small");
    assertThat(selections.get(1).get("statistics"))
        .isEqualTo(api.get(SMALL + "&stage=seed").json());
  }

  @Test
  void aSecondSelectionThatIsNoneIsRefused(Api api) throws Exception {
    Api.Answer unknown = api.get("/api/v1/statistics/compared?with=colour%3Dred");
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.body()).contains("colour");
    assertThat(api.get("/api/v1/statistics/compared?with=q%3D%25zz").status()).isEqualTo(400);
    assertThat(api.get("/api/v1/statistics/compared").status()).isEqualTo(400);
  }

  @Test
  void aTableOrFacetThatIsNotThereIsRefusedWithWhatIs(Api api) throws Exception {
    Api.Answer table = api.get("/api/v1/statistics/csv?table=lengths");
    assertThat(table.status()).isEqualTo(400);
    assertThat(table.body()).contains("lengths", "promptLength");
    Api.Answer by = api.get(SMALL + "&by=colour");
    assertThat(by.status()).isEqualTo(400);
    assertThat(by.body()).contains("colour", "taskEvol");
  }

  @Test
  void theCommandPrintsWhatTheApiAnswers(Api api) throws Exception {
    JsonNode answer = api.get("/api/v1/statistics").json();
    assertThat(new JsonMapper().readTree(api.command("stats", "--json"))).isEqualTo(answer);
  }
}
