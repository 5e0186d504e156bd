package dev.evolscope.cli;

import static dev.evolscope.cli.ApiTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.ImportOptions;
import dev.evolscope.conversation.ImportState;
import dev.evolscope.conversation.Mapping;
import dev.evolscope.conversation.MappingText;
import dev.evolscope.conversation.Provenance;
import dev.evolscope.ingest.ImportStatus;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Mappings that are sent with a file. */
@ExtendWith(WithApi.class)
class ApiMappingTest {

  @Test
  void aMappingTravelsWithTheFileAndIsReported(Api api) throws Exception {
    String mapping = "layout: columns\ncolumns:\n  text: user\nconstants:\n  language: Hausa\n";
    Api.Answer started =
        api.upload("mapped.jsonl", "{\"text\":\"a\"}\n", "dataset", "mapped", "mapping", mapping);
    assertThat(started.status()).isEqualTo(202);
    long id = started.json().get("id").asLong();
    assertThat(api.imports().await(id).state()).isEqualTo(ImportState.PUBLISHED);
    assertThat(api.get("/api/v1/imports/" + id).json().get("mapping").asString())
        .startsWith("layout: columns\ncolumns:\n  text: user\n")
        .endsWith("constants:\n  language: Hausa\n");
    assertThat(api.delete("/api/v1/datasets/mapped").status()).isEqualTo(204);
  }

  @Test
  void theCommandSendsItsMappingToTheServer(Api api, @TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("sent.jsonl"), "{\"text\":\"a\"}\n");
    Mapping mapping =
        MappingText.read("layout: columns\ncolumns: {text: user}\nconstants: {language: Yorùbá}");
    ServerClient client = new ServerClient(new HomeLock.Holder(api.url(), ""));
    long id =
        client.startImport(
            new DatasetFile("sent", "sent.jsonl", file),
            new ImportOptions(false, mapping, new Provenance("CC0", "a source", null)));
    assertThat(api.imports().await(id).state()).isEqualTo(ImportState.PUBLISHED);
    assertThat(client.importStatus(id).mapping()).isEqualTo(MappingText.write(mapping));
    assertThat(api.delete("/api/v1/datasets/sent").status()).isEqualTo(204);
  }

  @Test
  void aMappingMayBeSentAsAFile(Api api) throws Exception {
    String end = "\r\n--x\r\nContent-Disposition: form-data; name=";
    String body =
        "--x\r\nContent-Disposition: form-data; name=\"mapping\"; filename=\"m.yaml\"\r\n"
            + "Content-Type: application/x-yaml\r\n\r\nlayout: turns\ncolumns: talk\n"
            + end
            + "\"dataset\"\r\n\r\nasfile"
            + end
            + "\"file\"; filename=\"a.jsonl\"\r\n\r\n{\"talk\":[\"a\"]}\r\n--x--\r\n";
    Api.Answer started =
        api.send(
            api.request("/api/v1/imports")
                .header("X-Evolscope", "1")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body)));
    assertThat(started.status()).as(started.body()).isEqualTo(202);
    ImportStatus ended = api.imports().await(started.json().get("id").asLong());
    assertThat(ended.mapping()).startsWith("layout: turns\ncolumns:\n- talk\n");
    assertThat(api.delete("/api/v1/datasets/asfile").status()).isEqualTo(204);
  }

  @Test
  void aBadMappingIsAProblemThatQuotesItsLine(Api api) throws Exception {
    assertProblem(
        api.upload("a.jsonl", Api.row(1, "a"), "mapping", "layout: table"),
        400,
        "\"mapping\"",
        "line 1");
  }
}
