package dev.evolscope.cli;

import dev.evolscope.api.AuditAnswer;
import dev.evolscope.coverage.BadClaimsException;
import dev.evolscope.coverage.ClaimText;
import dev.evolscope.quality.BadPolicyException;
import dev.evolscope.quality.Checks;
import dev.evolscope.quality.PolicyText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Says how what is loaded is spread, what checks flag in it, and whether a dataset's card and a
 * policy hold. Whatever has not been checked yet is checked first.
 */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description =
        "Print how conversations are spread and what checks flag; check claims and a policy: exit status 1 where one fails.")
final class AuditCommand implements Callable<Integer> {
  @Option(
      names = "--claims",
      paramLabel = "FILE",
      description = "what a dataset's card says, in YAML; see the README")
  private @Nullable Path claims;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "write the report of quality: a page of HTML, or JSON for a name that ends so; --q and --filter say of what")
  private @Nullable Path report;

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "how many conversations may be flagged, in YAML; see the README")
  private @Nullable Path policy;

  @Mixin private SelectionOption selection = new SelectionOption();
  @Mixin private HomeOption home = new HomeOption();
  @Mixin private JsonOption json = new JsonOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    selection.filters(); // a mistake in them is told before anything is opened
    if (report == null && selection.given()) {
      throw new ParameterException(
          spec.commandLine(), "--q and --filter are of the report: add --report FILE");
    }
    String yaml = claims == null ? null : claims(claims);
    String rules = policy == null ? null : policy(policy);
    AuditAnswer audit = audit(home.existing(), yaml, rules);
    PrintWriter out = spec.commandLine().getOut();
    out.println(json.wanted() ? JsonOption.of(audit) : AuditText.of(audit));
    out.flush();
    return status(audit);
  }

  /** 1 where claims or a policy do not hold. */
  static int status(AuditAnswer audit) {
    boolean claimsFail = audit.claims() != null && audit.claims().failed() > 0;
    boolean policyFails = audit.policy() != null && !audit.policy().holds();
    return claimsFail || policyFails ? 1 : 0;
  }

  /** Read before anything is opened, so that a mistake in the file is told at once. */
  private String claims(Path file) throws IOException {
    String yaml = text("--claims", file);
    try {
      ClaimText.read(yaml);
      return yaml;
    } catch (BadClaimsException e) {
      throw new ParameterException(
          spec.commandLine(), "--claims %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  private String policy(Path file) throws IOException {
    String yaml = text("--policy", file);
    try {
      new PolicyText(Checks.ofProgram()).read(yaml);
      return yaml;
    } catch (BadPolicyException e) {
      throw new ParameterException(
          spec.commandLine(), "--policy %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  private String text(String option, Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(
          spec.commandLine(), option + " " + file + ": there is no such file");
    }
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new ParameterException(
          spec.commandLine(), option + " " + file + ": the file is no UTF-8", e);
    }
  }

  private AuditAnswer audit(Path folder, @Nullable String claims, @Nullable String policy)
      throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    ProgressLine progress = new ProgressLine(err, "checks");
    Optional<HomeLock> lock = HomeLock.take(folder);
    if (lock.isEmpty()) {
      ServerClient server = ServerClient.of(folder);
      AuditAnswer audit = new ServedAudit(server, progress).of(claims, policy);
      if (report != null) {
        ReportFile file = new ReportFile(report);
        file.write(server.report(file.format(), selection.query(), selection.filters()));
      }
      return audit;
    }
    try (OpenHome open = OpenHome.of(folder, lock.get())) {
      AuditAnswer audit = new OwnAudit(open.home(), progress).of(claims, policy);
      if (report != null) {
        new ReportFile(report)
            .write(open.home().reports().of(selection.query(), selection.filters()));
      }
      return audit;
    }
  }
}
