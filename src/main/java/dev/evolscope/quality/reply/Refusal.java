package dev.evolscope.quality.reply;

import dev.evolscope.conversation.Beginning;
import dev.evolscope.conversation.Finding;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.Severity;
import dev.evolscope.quality.Threshold;
import dev.evolscope.quality.wording.FoldedText;
import dev.evolscope.quality.wording.PhraseKind;
import dev.evolscope.quality.wording.PhraseMatch;
import dev.evolscope.quality.wording.Phrases;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A reply that begins by refusing: with a phrase that is a refusal by itself, or with an apology or
 * a disclaimer that "I cannot" follows closely. A reply that goes on at length mostly helps after
 * all, so its score is lower.
 */
final class Refusal implements ReplyRule {
  private static final Check CHECK =
      new Check(
          "reply-refusal",
          "Refusal",
          Severity.WARNING,
          1,
          new Threshold(.8, .5),
          true,
          "Elimination of apologies in Evol-Instruct (Xu et al. 2023, arXiv:2304.12244), here in 70"
              + " languages");

  /** UTF-16 units of a reply in which a refusal is looked for. */
  private static final int BEGINNING = 400;

  /** Folded characters before a refusal, and between an apology and "I cannot". */
  private static final int NEAR = 160;

  private static final int CLOSE = 90;

  /** UTF-16 units up to which a reply is one refusal and nothing else. */
  private static final int SHORT = 600;

  /** The same of one that begins with a disclaimer. */
  private static final int VERY_SHORT = 250;

  @Override
  public Check check() {
    return CHECK;
  }

  @Override
  public void inspect(Reply reply, Consumer<Finding> findings) {
    FoldedText text = FoldedText.beginning(reply.text(), BEGINNING);
    PhraseMatch refusal = refusal(reply.text(), text);
    if (refusal != null) {
      int from = text.place(refusal.from());
      int to = text.end(refusal.to());
      double score = score(refusal, reply.text().length());
      findings.accept(
          new Finding(
              CHECK.id(),
              score,
              reply.span(from, to),
              List.of(
                  Beginning.of(reply.text().substring(from), 100), refusal.phrase().language())));
    }
  }

  private static double score(PhraseMatch refusal, int length) {
    if (length > SHORT) {
      return .6;
    }
    // "As an AI I cannot feel …, but if I were a tree" refuses nothing
    return refusal.kind() == PhraseKind.DISCLAIMER && length > VERY_SHORT ? .7 : .95;
  }

  /** The match of what refuses, of the kind that it begins with. */
  private static @Nullable PhraseMatch refusal(String original, FoldedText text) {
    PhraseMatch opening = null;
    for (PhraseMatch match :
        Phrases.in(
            original,
            text,
            PhraseKind.REFUSAL,
            PhraseKind.APOLOGY,
            PhraseKind.DISCLAIMER,
            PhraseKind.INABILITY)) {
      if (match.from() > NEAR) {
        return null;
      }
      switch (match.kind()) {
        case REFUSAL -> {
          return match;
        }
        case INABILITY -> {
          if (opening != null && match.from() - opening.to() <= CLOSE) {
            return new PhraseMatch(opening.phrase(), opening.from(), match.to());
          }
        }
        case APOLOGY -> opening = match;
        default -> opening = opening == null ? match : opening;
      }
    }
    return null;
  }
}
