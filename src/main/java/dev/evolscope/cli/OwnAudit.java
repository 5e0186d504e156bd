package dev.evolscope.cli;

import dev.evolscope.api.AuditAnswer;
import dev.evolscope.api.PolicyAnswer;
import dev.evolscope.conversation.Filters;
import dev.evolscope.coverage.ClaimText;
import dev.evolscope.quality.QualityProgress;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An audit of a home that this process has. */
record OwnAudit(Home home, ProgressLine progress) {

  /** Checks what is not checked yet, then tells all. */
  AuditAnswer of(@Nullable String claims, @Nullable String policy) throws IOException {
    home.checkFromNowOn();
    QualityProgress checks = home.quality().progress();
    while (!checks.ended()) {
      ImportTarget.pause();
      checks = home.quality().progress();
      progress.show(checks.share(), checks.done());
    }
    progress.end();
    AuditAnswer audit =
        AuditAnswer.of(
            home.audits().of(List.of(), claims == null ? null : ClaimText.read(claims)),
            home.quality().overview("", Filters.NONE));
    return policy == null ? audit : audit.with(PolicyAnswer.of(home.policies().check(policy)));
  }
}
