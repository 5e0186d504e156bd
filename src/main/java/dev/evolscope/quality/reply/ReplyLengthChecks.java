package dev.evolscope.quality.reply;

import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Finding.Span;
import dev.evolscope.conversation.Graphemes;
import dev.evolscope.conversation.Language;
import dev.evolscope.conversation.Message;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.CollectionChecks;
import dev.evolscope.quality.Severity;
import dev.evolscope.quality.Subject;
import dev.evolscope.quality.Threshold;
import java.util.List;

/**
 * Replies far shorter or longer than others of their language and task. A first reply is compared
 * with first replies, later ones with later ones. Where a language has fewer than thirty of a task,
 * those of the task in all languages are taken; fewer than thirty of these tell nothing, and
 * nothing is flagged, and neither is it in a row that names no task.
 */
public final class ReplyLengthChecks implements CollectionChecks {
  private static final Check CHECK =
      new Check(
          "reply-length",
          "Far too short or long",
          Severity.HINT,
          1,
          new Threshold(.66, .5),
          false,
          "Modified z-score of Iglewicz and Hoaglin 1993, How to Detect and Handle Outliers, of the"
              + " logarithm of the length in graphemes");

  @Override
  public List<Check> checks() {
    return List.of(CHECK);
  }

  @Override
  public Pass begin() {
    return new LengthPass();
  }

  private static final class LengthPass implements Pass {
    private final ReplyLengths lengths = new ReplyLengths();

    @Override
    public void add(Subject subject) {
      Language language = subject.conversation().language();
      String task = subject.conversation().task();
      if (task == null) {
        return;
      }
      String name = language == null ? "" : language.name();
      boolean later = false;
      List<Message> messages = subject.conversation().messages();
      for (int i = 0; i < messages.size(); i++) {
        Message message = messages.get(i);
        if (message.role().equals(Message.ASSISTANT) && hasLetters(message.content())) {
          String kind = later ? " later" : " first";
          int graphemes = Graphemes.count(message.content().strip());
          lengths.add(
              subject.number(), i, message.content().length(), graphemes, name, task + kind);
          later = true;
        }
      }
    }

    /** An answer in figures alone is as long as its figures. */
    private static boolean hasLetters(String text) {
      return text.codePoints().anyMatch(Character::isLetter);
    }

    @Override
    public void finish(Findings findings) {
      lengths.judge(
          CHECK.threshold().least(),
          (reply, score, usual) ->
              findings.add(
                  reply.number(),
                  new Finding(
                      CHECK.id(),
                      score,
                      new Span(reply.message(), 0, reply.units()),
                      List.of(
                          Integer.toString(reply.graphemes()), Long.toString(Math.round(usual))))));
    }
  }
}
