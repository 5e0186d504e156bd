package dev.evolscope.quality.reply;

import dev.evolscope.conversation.Beginning;
import dev.evolscope.conversation.Finding;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.Severity;
import dev.evolscope.quality.Threshold;
import dev.evolscope.quality.wording.Grams;
import java.util.List;
import java.util.function.Consumer;

/**
 * A reply that is the prompt again. A text that was to be corrected or rephrased is no echo: its
 * prompt says so, and the reply does not.
 */
final class Echo implements ReplyRule {
  private static final Check CHECK =
      new Check(
          "reply-echo",
          "Echo of the prompt",
          Severity.ERROR,
          1,
          new Threshold(.99, .95),
          true,
          "Dice 1945, doi:10.2307/1932409, on runs of three characters (two in Chinese and"
              + " Japanese)");

  /** UTF-16 units below which a prompt may well be answered in kind, as a greeting is. */
  private static final int SHORT = 20;

  /** By how much the two may differ in length. */
  private static final double UNEVEN = .1;

  @Override
  public Check check() {
    return CHECK;
  }

  @Override
  public void inspect(Reply reply, Consumer<Finding> findings) {
    String prompt = reply.prompt();
    if (prompt == null || !mayEcho(prompt.strip().length(), reply.text().strip().length())) {
      return;
    }
    double score = Grams.compare(prompt, reply.text()).dice();
    if (score >= CHECK.threshold().least()) {
      findings.accept(
          new Finding(
              CHECK.id(),
              score,
              reply.span(),
              List.of(Long.toString(Math.round(score * 100)), Beginning.of(reply.text(), 100))));
    }
  }

  private static boolean mayEcho(int prompt, int reply) {
    return prompt >= SHORT && Math.abs(prompt - reply) <= UNEVEN * Math.max(prompt, reply);
  }
}
