package dev.evolscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The export command, on a home of its own and on one that is served. */
class ExportCommandTest {
  @TempDir Path folder;

  private record Ended(int status, String out, String err) {}

  private Ended export(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Main.commands("export")
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(
                Stream.concat(
                        Stream.of("export", "--home", home().toString()), Stream.of(arguments))
                    .toArray(String[]::new));
    return new Ended(status, out.toString(), err.toString());
  }

  private Path home() {
    return folder.resolve("home");
  }

  @BeforeEach
  void load() throws Exception {
    try (TestHome home = new TestHome(home())) {
      home.load(TestHome.row("1", "red river"), TestHome.row("2", "a & b + {c} %7B 河"));
      home.loadPart("!odd", "x.jsonl", TestHome.row("3", "red lamp"));
    }
  }

  @Test
  void whatIsSelectedStandsInTheFile() throws Exception {
    Path file = folder.resolve("out.jsonl");
    Ended ended = export("--out", file.toString(), "--q", "red", "--filter", "dataset=!\\!odd");
    assertThat(ended)
        .isEqualTo(
            new Ended(0, "%s: 1 conversations, %d bytes%n".formatted(file, Files.size(file)), ""));
    assertThat(file).hasContent(TestHome.row("1", "red river") + "\n");
  }

  @Test
  void aServedHomeGivesTheSameThroughItsServer() throws Exception {
    List<String> options =
        List.of("--q", "\"a b\" OR lamp", "--filter", "dataset=test", "--filter", "dataset=\\!odd");
    Path own = folder.resolve("own.csv");
    Path served = folder.resolve("served.csv");
    assertThat(export(to(own, options)).status()).isZero();
    ServeSettings settings = ServeSettings.local(false, List.of("--vaadin.productionMode=true"));
    try (RunningServer server = RunningServer.start(home(), settings)) {
      assertThat(export(to(served, options)).status()).as(server.url()).isZero();
    }
    assertThat(served).hasSameBinaryContentAs(own);
    assertThat(Files.readString(own))
        .contains("a & b + {c} %7B 河", "red lamp")
        .doesNotContain("river");
  }

  private static String[] to(Path file, List<String> options) {
    return Stream.concat(Stream.of("--format", "csv", "--out", file.toString()), options.stream())
        .toArray(String[]::new);
  }

  @Test
  void toStandardOutputGoesTheDataAloneAndTheAnswerBesideIt() throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    Ended ended;
    try {
      System.setOut(new PrintStream(data, true, StandardCharsets.UTF_8));
      ended = export("--json", "--q", "lamp");
    } finally {
      System.setOut(before);
    }
    assertThat(data.toString(StandardCharsets.UTF_8))
        .isEqualTo(TestHome.row("3", "red lamp") + "\n");
    assertThat(ended.out()).isEmpty();
    assertThat(new JsonMapper().readTree(ended.err()).get("conversations").asInt()).isOne();
  }

  @Test
  void mistakesAreNamedAndLeaveNoFile() throws Exception {
    Path file = folder.resolve("out.jsonl");
    for (String[] wrong :
        new String[][] {
          {"--format", "xml"},
          {"--filter", "colour=red"},
          {"--filter", "language"},
          {"--filter", "stage=later"},
          {"--sort", "turns"}
        }) {
      Ended ended =
          export(
              Stream.concat(Stream.of("--out", file.toString()), Stream.of(wrong))
                  .toArray(String[]::new));
      assertThat(ended.status()).as(String.join(" ", wrong)).isEqualTo(2);
      assertThat(ended.err())
          .contains(wrong[1].replaceFirst(".*=", "").replaceFirst("red", "colour"));
    }
    assertThat(export("--out", folder.resolve("none/x.jsonl").toString()).status()).isOne();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(home());
    }
  }

  @Test
  void anExportThatFailsLeavesWhatWasThere() throws Exception {
    Path file = Files.writeString(folder.resolve("out.jsonl"), "before");
    String url = "jdbc:h2:file:" + home().resolve("data/evolscope") + ";WRITE_DELAY=0";
    try (var database = java.sql.DriverManager.getConnection(url, "evolscope", "");
        var statement = database.createStatement()) {
      statement.execute("DELETE FROM row_content WHERE number = 2");
    }
    assertThat(export("--out", file.toString()).status()).isOne();
    assertThat(file).hasContent("before");
    assertThat(folder.resolve("out.jsonl.part")).doesNotExist();
  }
}
