package dev.evolscope.cli;

import static dev.evolscope.cli.TestHome.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.api.AuditAnswer;
import dev.evolscope.api.PolicyAnswer;
import dev.evolscope.quality.Checks;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an audit says of checks and policies, on a home of its own and on one that is served. */
class AuditQualityTest {
  private static final String BROKEN =
      "name: Release\nchecks: {text-bad: {max: 30%, where: {task: general}}}\nseverities: {error: 0}\n";

  @TempDir Path folder;

  private Path home() {
    return folder.resolve("home");
  }

  private static Checks checks() {
    return new Checks(List.of(new WordChecks("bad", 1)), List.of(new SamePrompts()));
  }

  private static ProgressLine silent() {
    return new ProgressLine(new PrintWriter(new StringWriter()), "checks");
  }

  @BeforeEach
  void load() throws IOException {
    try (TestHome home = new TestHome(home(), checks())) {
      home.load(row("1", "alpha bad90"), row("2", "beta boom"), row("3", "gamma"));
    }
  }

  private AuditAnswer own(String policy) throws IOException {
    try (TestHome home = new TestHome(home(), checks())) {
      return new OwnAudit(home.home(), silent()).of(null, policy);
    }
  }

  @Test
  void whatWasNotCheckedIsCheckedAndToldWithThePolicy() throws IOException {
    AuditAnswer audit = own(BROKEN);

    assertThat(AuditCommand.status(audit)).isEqualTo(1);
    assertThat(AuditText.of(audit).lines())
        .contains(
            "1 of 3 conversations are flagged",
            "text-bad                                1  33.333 %  warning",
            "1 times a check failed on a row; the log names them",
            "Release: 1 of 2 rules hold",
            "broken   text-bad: 1 of 3 flagged, at most 30%, where task=general",
            "holds    error: 0 of 3 flagged, at most 0");
  }

  @Test
  void aPolicyThatHoldsEndsWithZero() throws IOException {
    assertThat(AuditCommand.status(own("checks: {text-bad: 34%}"))).isZero();
    AuditAnswer strict = own("checks: {text-bad: {max: 0, threshold: 0.95}}");
    assertThat(AuditCommand.status(strict)).isZero();
    assertThat(AuditText.of(strict)).contains("holds    text-bad from 0.95: 0 of 3 flagged");
  }

  @Test
  void aPolicyCannotHoldWhileRowsAreUnchecked() throws IOException {
    try (TestHome home = new TestHome(home(), checks())) {
      home.home().quality().job().pause();
      AuditAnswer audit = new OwnAudit(home.home(), silent()).of(null, "checks: {text-bad: 3}");
      assertThat(AuditCommand.status(audit)).isEqualTo(1);
      assertThat(AuditText.of(audit))
          .contains("The checks are paused at 0 of 0 rows", "broken   not everything was checked");
    }
  }

  @Test
  void aServedHomeAnswersTheSame() throws IOException {
    AuditAnswer served;
    List<String> options = List.of("--vaadin.productionMode=true");
    try (RunningServer server =
        RunningServer.start(home(), ServeSettings.local(false, options), checks())) {
      assertThat(server.url()).isNotBlank();
      served = new ServedAudit(ServerClient.of(home()), silent()).of(null, BROKEN);
    }
    AuditAnswer own = own(BROKEN);
    assertThat(served.quality().checks()).isEqualTo(own.quality().checks());
    assertThat(rules(served)).isEqualTo(rules(own));
    assertThat(AuditCommand.status(served)).isEqualTo(1);
  }

  private static List<PolicyAnswer.RuleFact> rules(AuditAnswer audit) {
    return Objects.requireNonNull(audit.policy()).rules();
  }

  @Test
  void aFileThatIsNoPolicyEndsWithTwoAndItsLine() throws IOException {
    StringWriter err = new StringWriter();
    Path file = Files.writeString(folder.resolve("rules.yaml"), "checks:\n  text-unheard: 0\n");
    int status = audit(err, "--policy", file.toString());
    assertThat(status).isEqualTo(2);
    assertThat(err.toString()).contains("rules.yaml", "line 2", "text-unheard");
    assertThat(audit(err, "--policy", folder.resolve("none").toString())).isEqualTo(2);
    Path latin = Files.write(folder.resolve("latin.yaml"), new byte[] {'#', (byte) 0xe9});
    assertThat(audit(err, "--policy", latin.toString())).isEqualTo(2);
    Path fine = Files.writeString(folder.resolve("fine.yaml"), "severities: {error: 100%}\n");
    assertThat(audit(err, "--policy", fine.toString())).as(err.toString()).isZero();
  }

  private int audit(StringWriter err, String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "audit";
    arguments[1] = "--home";
    arguments[2] = home().toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    return Main.commands("audit")
        .setOut(new PrintWriter(new StringWriter()))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }
}
