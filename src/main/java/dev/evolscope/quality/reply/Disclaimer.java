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

/**
 * "As an AI language model" near the beginning of a reply to somebody who had not spoken of such
 * machines.
 */
final class Disclaimer implements ReplyRule {
  private static final Check CHECK =
      new Check(
          "reply-ai-disclaimer",
          "“As an AI language model”",
          Severity.WARNING,
          1,
          Threshold.CERTAIN,
          true,
          "");

  /** UTF-16 units of a reply in which a disclaimer is looked for. */
  private static final int BEGINNING = 400;

  /** UTF-16 units of each earlier message that are read for its subject. */
  private static final int SUBJECT = 4_000;

  @Override
  public Check check() {
    return CHECK;
  }

  @Override
  public void inspect(Reply reply, Consumer<Finding> findings) {
    FoldedText text = FoldedText.beginning(reply.text(), BEGINNING);
    List<PhraseMatch> matches = Phrases.in(reply.text(), text, PhraseKind.DISCLAIMER);
    if (matches.isEmpty() || reply.earlier().anyMatch(Disclaimer::speaksOfMachines)) {
      return;
    }
    int from = text.place(matches.getFirst().from());
    int to = text.end(matches.getFirst().to());
    findings.accept(
        new Finding(
            CHECK.id(),
            1,
            reply.span(from, to),
            List.of(
                Beginning.of(reply.text().substring(from), 100),
                matches.getFirst().phrase().language())));
  }

  private static boolean speaksOfMachines(String message) {
    FoldedText text = FoldedText.beginning(message, SUBJECT);
    return !Phrases.in(message, text, PhraseKind.MACHINE).isEmpty();
  }
}
