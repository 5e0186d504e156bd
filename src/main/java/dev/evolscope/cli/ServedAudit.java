package dev.evolscope.cli;

import dev.evolscope.api.AuditAnswer;
import dev.evolscope.api.PolicyAnswer;
import dev.evolscope.api.QualityAnswer.ProgressFact;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An audit of a home that a server has. */
record ServedAudit(ServerClient server, ProgressLine progress) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Waits until the server has checked everything, then tells all. */
  AuditAnswer of(@Nullable String claims, @Nullable String policy) throws IOException {
    ProgressFact checks = checks();
    while (!checks.ended()) {
      ImportTarget.pause();
      checks = checks();
      progress.show(
          checks.total() == 0 ? 0 : (double) checks.done() / checks.total(), checks.done());
    }
    progress.end();
    String answer =
        claims == null ? server.get("/api/v1/audit") : server.post("/api/v1/audit", claims);
    AuditAnswer audit = JSON.readValue(answer, AuditAnswer.class);
    return policy == null
        ? audit
        : audit.with(
            JSON.readValue(server.post("/api/v1/quality/policy", policy), PolicyAnswer.class));
  }

  private ProgressFact checks() {
    return JSON.readValue(server.get("/api/v1/quality/progress"), ProgressFact.class);
  }
}
