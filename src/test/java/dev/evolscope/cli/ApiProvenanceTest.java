package dev.evolscope.cli;

import static dev.evolscope.cli.ApiTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Licence, source and citation, over HTTP. */
@ExtendWith(WithApi.class)
class ApiProvenanceTest {

  @Test
  void provenanceComesWithAnImportAndCanBeMended(Api api) throws Exception {
    Api.Answer started =
        api.upload(
            "from.jsonl",
            Api.row(1, "a"),
            "dataset",
            "from/x",
            "licence",
            " CC BY 4.0 ",
            "source",
            "");
    api.imports().await(started.json().get("id").asLong());
    assertProvenance(api, "CC BY 4.0", null, null);

    Api.Answer again =
        api.upload("from.jsonl", Api.row(1, "b"), "dataset", "from/x", "citation", "us");
    api.imports().await(again.json().get("id").asLong());
    assertProvenance(api, "CC BY 4.0", null, "us");

    Api.Answer mended = patch(api, "{\"licence\":null,\"source\":\"a <b>\"}");
    assertThat(mended.status()).isEqualTo(200);
    assertProvenance(api, null, "a <b>", "us");

    assertProblem(patch(api, "{\"license\":\"x\"}"), 400, "license");
    assertProblem(patch(api, "{\"licence\":7}"), 400, "licence");
    assertProblem(patch(api, "{\"source\":\"" + "x".repeat(10_001) + "\"}"), 400, "10,001");
    assertProblem(patch(api, "no JSON"), 400, "");
    assertProvenance(api, null, "a <b>", "us");
    assertThat(api.delete("/api/v1/datasets/from%2Fx").status()).isEqualTo(204);
    assertThat(patch(api, "{}").status()).isEqualTo(404);
  }

  private static Api.Answer patch(Api api, String body) throws Exception {
    return api.send(
        api.request("/api/v1/datasets/from%2Fx")
            .header("X-Evolscope", "1")
            .header("Content-Type", "application/json")
            .method("PATCH", BodyPublishers.ofString(body)));
  }

  private static void assertProvenance(
      Api api, @Nullable String licence, @Nullable String source, @Nullable String citation)
      throws Exception {
    JsonNode dataset =
        api.get("/api/v1/datasets")
            .json()
            .valueStream()
            .filter(d -> d.get("name").asString().equals("from/x"))
            .findFirst()
            .orElseThrow();
    assertThat(dataset.get("licence").asString(null)).isEqualTo(licence);
    assertThat(dataset.get("source").asString(null)).isEqualTo(source);
    assertThat(dataset.get("citation").asString(null)).isEqualTo(citation);
  }
}
