package dev.evolscope.cli;

import static dev.evolscope.cli.ApiTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.ImportState;
import dev.evolscope.ingest.ImportStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Calls that write, over HTTP. */
@ExtendWith(WithApi.class)
class ApiImportTest {

  @Test
  void aSentFileIsImportedAndReported(Api api) throws Exception {
    Api.Answer started =
        api.upload(
            "up.jsonl", Api.row(1, "a") + "\n{broken\n", "dataset", " up ", "append", "false");
    assertThat(started.status()).isEqualTo(202);
    long id = started.json().get("id").asLong();
    assertThat(started.headers().firstValue("Location")).contains("/api/v1/imports/" + id);
    api.imports().await(id);
    JsonNode status = api.get("/api/v1/imports/" + id).json();
    assertThat(status.get("state").asString()).isEqualToIgnoringCase("published");
    assertThat(status.get("dataset").asString()).isEqualTo("up");
    assertThat(status.get("part").asString()).isEqualTo("up.jsonl");
    assertThat(status.get("progress").asDouble()).isEqualTo(1);
    assertThat(status.at("/report/read").asLong()).isEqualTo(2);
    assertThat(status.at("/report/added").asLong()).isEqualTo(1);
    assertThat(status.at("/report/skipped").asLong()).isEqualTo(1);
    assertThat(api.get("/api/v1/imports").json().get(0).get("id").asLong())
        .isGreaterThanOrEqualTo(id);
  }

  @Test
  void skippedRowsAreDownloadedAsJsonLines(Api api) throws Exception {
    ImportStatus ended =
        api.imported("skips.jsonl", "skips", Api.row(1, "a") + "\n{broken\n{\"conversation\":3}\n");
    Api.Answer skipped = api.get("/api/v1/imports/" + ended.id() + "/skipped");
    assertThat(skipped.status()).isEqualTo(200);
    assertThat(skipped.type()).startsWith("application/x-ndjson");
    assertThat(skipped.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment");
    assertThat(skipped.body().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"position\":"));
  }

  @Test
  void aFileThatIsNoDatasetFailsWithOneMessage(Api api) throws Exception {
    for (String content : new String[] {"GIF89a\u0001\u0002", "", "hello\nworld\n", "<html>"}) {
      ImportStatus failed = api.imported("picture.gif", "picture", content);
      assertThat(failed.state()).as(content).isEqualTo(ImportState.FAILED);
      assertThat(failed.message()).startsWith("picture.gif").contains("Parquet, JSON lines");
      assertThat(failed.message()).doesNotContain("Exception").hasLineCount(1);
    }
    assertThat(api.get("/api/v1/datasets").body()).doesNotContain("picture");
  }

  @Test
  void aSentFileNameIsNoPath(Api api) throws Exception {
    for (String name :
        new String[] {
          "../../etc/passwd\n", "..\\\\..\\\\boot.jsonl", "..", "", "/", "a\u0000b.jsonl"
        }) {
      Api.Answer answer = api.upload(name, Api.row(1, "harmless"));
      if (answer.status() == 400) {
        assertProblem(answer, 400);
        continue;
      }
      ImportStatus ended = api.imports().await(answer.json().get("id").asLong());
      assertThat(ended.part())
          .as(name)
          .doesNotContain("/", "\\", "..")
          .doesNotContainPattern("\\p{Cntrl}");
      assertThat(api.delete("/api/v1/datasets/" + Api.encoded(ended.dataset())).status())
          .isEqualTo(204);
    }
    assertThat(Files.exists(Path.of("/etc/passwd.data"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0007b", "a\nb", "a\u0085b", "a\u2028b", "LONG"})
  void aDatasetNameThatNoLineCouldShowIsRefused(String name, Api api) throws Exception {
    String sent = name.equals("LONG") ? "x".repeat(501) : name;
    assertProblem(api.upload("a.jsonl", Api.row(1, "a"), "dataset", sent), 400, "\"dataset\"");
  }

  @Test
  void aDatasetNameMayBeLongAndForeign(Api api) throws Exception {
    for (String name :
        new String[] {"ü".repeat(500), "owner/name", "数据 & <b>", "100%", "..", "!x"}) {
      assertThat(api.imported("a.jsonl", name, Api.row(1, "a")).dataset()).isEqualTo(name);
      assertThat(api.delete("/api/v1/datasets/" + Api.encoded(name)).status())
          .as(name)
          .isEqualTo(204);
      assertProblem(api.delete("/api/v1/datasets/" + Api.encoded(name)), 404, "no dataset");
    }
  }

  @Test
  void aBadFormIsAProblemThatNamesTheField(Api api) throws Exception {
    String row = Api.row(1, "a");
    assertProblem(api.upload("a.jsonl", row, "append", "maybe"), 400, "\"append\"", "true");
    assertProblem(api.upload("a.jsonl", row, "dateset", "x"), 400, "\"dateset\"", "unknown");
    assertProblem(api.upload("a.jsonl", row, "dataset", "x", "dataset", "y"), 400, "once");
    assertProblem(api.post("/api/v1/imports"), 400, "file");
    assertProblem(api.send(api.multipart("/api/v1/imports", "no multipart at all")), 400, "file");
    assertProblem(api.post("/api/v1/reindex?x=1"), 400, "\"x\"");
    assertProblem(api.post("/api/v1/imports/1/resume?x=1"), 400, "\"x\"");
    assertProblem(api.delete("/api/v1/imports/1?x=1"), 400, "\"x\"");
  }

  @Test
  void aFileBeyondTheLimitIsRefused(Api api) throws Exception {
    assertProblem(api.upload("a.jsonl", "x".repeat(1_100_000)), 413, "larger");
  }

  @Test
  void aRemovedDatasetIsGoneFromSearchAndItsIdsAnswer(Api api) throws Exception {
    api.imported("gone.jsonl", "gone", Api.row(1, "soon gone"));
    String id = api.get("/api/v1/search?dataset=gone").json().at("/hits/0/id").asString();
    assertThat(api.delete("/api/v1/datasets/gone").status()).isEqualTo(204);
    assertThat(api.get("/api/v1/search?dataset=gone").json().get("total").asLong()).isZero();
    JsonNode row = api.get("/api/v1/conversations/" + id).json();
    assertThat(row.get("current").asBoolean()).isFalse();
    assertThat(row.get("supersededBy").isNull()).isTrue();
  }

  @Test
  void aChangedRowNamesItsSuccessor(Api api) throws Exception {
    api.imported("v.jsonl", "versions", Api.row(1, "before"));
    String before = api.get("/api/v1/search?dataset=versions").json().at("/hits/0/id").asString();
    api.imported("v.jsonl", "versions", Api.row(1, "after"));
    String after = api.get("/api/v1/search?dataset=versions").json().at("/hits/0/id").asString();
    assertThat(after).isNotEqualTo(before);
    assertThat(api.get("/api/v1/conversations/" + before).json().get("supersededBy").asString())
        .isEqualTo(after);
  }

  @Test
  void aQueuedImportIsCancelled(Api api) throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch held = new CountDownLatch(1);
    CompletableFuture<Void> before =
        CompletableFuture.runAsync(
            () -> {
              try {
                api.imports().reindex(progress -> hold(started, held));
              } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    started.await();
    long id = api.upload("c.jsonl", Api.row(1, "c")).json().get("id").asLong();
    try {
      assertThat(api.delete("/api/v1/imports/" + id).status()).isEqualTo(204);
    } finally {
      held.countDown();
    }
    before.join();
    api.imports().await(id);
    assertThat(api.get("/api/v1/imports/" + id).json().get("state").asString())
        .isEqualToIgnoringCase("cancelled");
    assertThat(api.delete("/api/v1/imports/" + id).status()).isEqualTo(204);
    assertProblem(api.delete("/api/v1/imports/999999"), 404);
  }

  private static void hold(CountDownLatch started, CountDownLatch held) {
    started.countDown();
    try {
      held.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void anInterruptedImportIsResumedOrDropped(Api api) throws Exception {
    assertThat(api.get("/api/v1/imports/1").json().get("state").asString())
        .isEqualToIgnoringCase("interrupted");
    assertThat(api.post("/api/v1/imports/1/resume").status()).isEqualTo(202);
    api.imports().await(1);
    assertThat(api.get("/api/v1/search?dataset=halted").json().get("total").asLong()).isEqualTo(1);
    assertProblem(api.post("/api/v1/imports/1/resume"), 404, "no interrupted import 1");
    assertThat(api.delete("/api/v1/imports/2").status()).isEqualTo(204);
    assertThat(api.get("/api/v1/imports/2").json().get("state").asString())
        .isEqualToIgnoringCase("cancelled");
  }

  @Test
  void theIndexIsRebuiltOnDemand(Api api) throws Exception {
    String call = "/api/v1/statistics?dataset=small";
    String before = api.get(call).body();
    assertThat(api.post("/api/v1/reindex").status()).isEqualTo(202);
    api.imports().await(1);
    assertThat(api.get(call).body()).isEqualTo(before);
  }
}
