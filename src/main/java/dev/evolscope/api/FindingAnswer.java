package dev.evolscope.api;

import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Finding.Span;
import dev.evolscope.quality.Evidence;
import dev.evolscope.quality.Noticed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check noticed in a conversation.
 *
 * @param message counted from 0; null where it concerns all of the conversation
 * @param from first UTF-16 unit of the message's content; null likewise
 * @param to behind the last one; null likewise
 * @param evidence in English
 * @param flagged whether it counts: the check is on, and the score reaches its threshold
 */
record FindingAnswer(
    String check,
    String title,
    String severity,
    double score,
    @Nullable Integer message,
    @Nullable Integer from,
    @Nullable Integer to,
    List<String> details,
    String evidence,
    boolean flagged) {

  static FindingAnswer of(Noticed noticed) {
    Finding finding = noticed.finding();
    Span span = finding.span();
    return new FindingAnswer(
        finding.check(),
        noticed.check().check().title(),
        noticed.check().check().severity().code(),
        finding.score(),
        span == null ? null : span.message(),
        span == null ? null : span.from(),
        span == null ? null : span.to(),
        finding.details(),
        Evidence.english(finding),
        noticed.flagged());
  }
}
