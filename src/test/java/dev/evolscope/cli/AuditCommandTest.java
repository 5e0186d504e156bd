package dev.evolscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The audit command, on a home of its own and on one that is served. */
class AuditCommandTest {
  private static final String TRUE = "claims:\n- {what: conversations, says: 2, by: card}\n";
  private static final String FALSE = TRUE + "- {what: languages, says: 70}\n";

  @TempDir Path folder;

  private record Ended(int status, String out, String err) {}

  private Ended audit(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Main.commands("audit")
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(
                Stream.concat(Stream.of("audit", "--home", home().toString()), Stream.of(arguments))
                    .toArray(String[]::new));
    return new Ended(status, out.toString(), err.toString());
  }

  private Path home() {
    return folder.resolve("home");
  }

  private String file(String yaml) throws Exception {
    return Files.writeString(folder.resolve("claims.yaml"), yaml).toString();
  }

  @BeforeEach
  void load() throws Exception {
    try (TestHome home = new TestHome(home())) {
      home.load(TestHome.row("1", "red river"), TestHome.row("2", "green river"));
    }
  }

  @Test
  void withoutClaimsItTellsTheCoverageAndIsDone() {
    Ended ended = audit();
    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(ended.out()).contains("conversations", "language by task", "1 cells, 0 empty");
  }

  @Test
  void claimsThatHoldEndWithZeroAndOneThatFailsWithOne() throws Exception {
    Ended held = audit("--claims", file(TRUE));
    assertThat(held.status()).as(held.out() + held.err()).isZero();
    assertThat(held.out()).contains("1 of 1 claims hold", "holds", "(card)");
    Ended failed = audit("--claims", file(FALSE));
    assertThat(failed.status()).isOne();
    assertThat(failed.out())
        .contains("1 of 2 claims hold", "fails    languages: said 70, counted 1");
    assertThat(failed.err()).isEmpty();
  }

  @Test
  void skippedRowsExplainAClaimOfMoreRows() throws Exception {
    try (TestHome home = new TestHome(home())) {
      home.load(TestHome.row("1", "red river"), "{\"id\": \"2\"}");
    }
    String claims = file("claims:\n- {what: conversations, says: 2}\n");
    assertThat(audit("--claims", claims).out())
        .contains("said 2, counted 1", "1 row was skipped, exactly what is missing");
  }

  @Test
  void aServedHomeAnswersTheSameThroughItsServer() throws Exception {
    Ended own = audit("--claims", file(FALSE), "--json");
    List<String> options = List.of("--vaadin.productionMode=true");
    Ended served;
    Ended bare;
    try (RunningServer server = RunningServer.start(home(), ServeSettings.local(false, options))) {
      served = audit("--claims", file(FALSE), "--json");
      bare = audit("--json");
      assertThat(server.url()).isNotBlank();
    }
    assertThat(untimed(served)).isEqualTo(untimed(own));
    assertThat(own.status()).isOne();
    JsonNode json = new JsonMapper().readTree(own.out());
    assertThat(json.at("/claims/results/1/difference").asInt()).isEqualTo(-69);
    assertThat(bare.status()).isZero();
  }

  private static Ended untimed(Ended ended) {
    String out =
        ended
            .out()
            .replaceAll("\"seconds\" : [0-9.]+", "\"seconds\" : 0")
            .replaceAll("\"(done|total)\" : [0-9]+,", "\"$1\" : 0,"); // only the first has work
    return new Ended(ended.status(), out, ended.err());
  }

  @Test
  void mistakesAreNamedWithTheirLine() throws Exception {
    Ended broken = audit("--claims", file("claims:\n- what: rows\n"));
    assertThat(broken.status()).isEqualTo(2);
    assertThat(broken.err()).contains("claims.yaml", "line 2", "conversations");
    assertThat(audit("--claims", folder.resolve("none").toString()).status()).isEqualTo(2);
    assertThat(audit("--claim", "x").status()).isEqualTo(2);
  }

  @Test
  void theReportIsAPageOrJsonAndTheSameTwice() throws Exception {
    Path page = folder.resolve("report.html");
    Path json = folder.resolve("report.JSON");
    Ended ended = audit("--report", page.toString(), "--filter", "dataset=test", "--q", "river");
    assertThat(ended.status()).as(ended.err()).isZero();
    String first = Files.readString(page);
    assertThat(first).contains("2 conversations selected", "--q 'river'");
    audit("--report", page.toString(), "--filter", "dataset=test", "--q", "river");
    assertThat(Files.readString(page)).isEqualTo(first);
    audit("--report", json.toString(), "--q", "green");
    JsonNode report = new JsonMapper().readTree(Files.readString(json));
    assertThat(report.get("format").asString()).isEqualTo("evolscope-quality-report");
    assertThat(report.get("conversations").asLong()).isEqualTo(1);
    assertThat(report.get("complete").asBoolean()).isTrue();
    assertThat(report.at("/datasets/0/files/0/sha256").asString()).hasSize(64);
  }

  @Test
  void aSelectionWithoutAReportIsRefused() {
    Ended ended = audit("--filter", "stage=seed");
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("--report FILE");
    assertThat(audit("--report", "x.html", "--filter", "stage=old").status()).isEqualTo(2);
  }
}
