package dev.evolscope.cli;

import dev.evolscope.api.AuditAnswer;
import dev.evolscope.coverage.BadClaimsException;
import dev.evolscope.coverage.ClaimText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Says how what is loaded is spread, and whether what a dataset's card says holds. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description =
        "Print how conversations are spread, and check claims: exit status 1 where one fails.")
final class AuditCommand implements Callable<Integer> {
  @Option(
      names = "--claims",
      paramLabel = "FILE",
      description = "what a dataset's card says, in YAML; see the README")
  private @Nullable Path claims;

  @Mixin private HomeOption home = new HomeOption();
  @Mixin private JsonOption json = new JsonOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    String yaml = claims == null ? null : yaml(claims);
    AuditAnswer audit = audit(home.existing(), yaml);
    PrintWriter out = spec.commandLine().getOut();
    out.println(json.wanted() ? JsonOption.of(audit) : AuditText.of(audit));
    out.flush();
    return audit.claims() != null && audit.claims().failed() > 0 ? 1 : 0;
  }

  /** Read before anything is opened, so that a mistake in the file is told at once. */
  private String yaml(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(
          spec.commandLine(), "--claims " + file + ": there is no such file");
    }
    String yaml = Files.readString(file);
    try {
      ClaimText.read(yaml);
      return yaml;
    } catch (BadClaimsException e) {
      throw new ParameterException(
          spec.commandLine(), "--claims %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static AuditAnswer audit(Path folder, @Nullable String yaml) throws IOException {
    Optional<HomeLock> lock = HomeLock.take(folder);
    if (lock.isEmpty()) {
      ServerClient server = ServerClient.of(folder);
      String answer =
          yaml == null ? server.get("/api/v1/audit") : server.post("/api/v1/audit", yaml);
      return new JsonMapper().readValue(answer, AuditAnswer.class);
    }
    try (OpenHome open = OpenHome.of(folder, lock.get())) {
      return AuditAnswer.of(
          open.home().audits().of(List.of(), yaml == null ? null : ClaimText.read(yaml)));
    }
  }
}
