package dev.evolscope.quality.reply;

import dev.evolscope.conversation.Beginning;
import dev.evolscope.conversation.Finding;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.Severity;
import dev.evolscope.quality.Threshold;
import java.util.List;
import java.util.function.Consumer;

/**
 * A reply that runs in circles: a stretch that follows itself again and again, or lines and
 * sentences that come back so often that they make up much of the reply.
 */
final class Repetition implements ReplyRule {
  private static final Check CHECK =
      new Check(
          "reply-repetition",
          "Repetition loop",
          Severity.ERROR,
          1,
          new Threshold(.5, .3),
          true,
          "");

  /** UTF-16 units that are read: a loop of more is one that shows before. */
  private static final int READ = 200_000;

  @Override
  public Check check() {
    return CHECK;
  }

  @Override
  public void inspect(Reply reply, Consumer<Finding> findings) {
    String text = reply.text().substring(0, Math.min(reply.text().length(), READ));
    Loop loop = worse(Loops.worst(text), RepeatedUnits.worst(text));
    if (loop.score() >= CHECK.threshold().least()) {
      int from = whole(text, loop.from());
      int to = whole(text, loop.to());
      String stretch = text.substring(from, whole(text, loop.from() + loop.period()));
      findings.accept(
          new Finding(
              CHECK.id(),
              loop.score(),
              reply.span(from, to),
              List.of(Beginning.of(stretch, 100), Integer.toString(loop.times()))));
    }
  }

  /** The place, or the one before it where it would halve a character. */
  private static int whole(String text, int place) {
    return place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place))
        ? place - 1
        : place;
  }

  private static Loop worse(Loop one, Loop other) {
    return one.score() >= other.score() ? one : other;
  }
}
