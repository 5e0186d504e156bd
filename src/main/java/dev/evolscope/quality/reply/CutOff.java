package dev.evolscope.quality.reply;

import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Language;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.Severity;
import dev.evolscope.quality.Threshold;
import java.util.List;
import java.util.function.Consumer;

/**
 * A last reply that ends within a sentence. Only text that shows it counts: a comma or half a word
 * at the end, a word that no sentence ends with, or a last sentence without its mark where all
 * others have theirs. Lists, tables, code, headings, labels and short answers end as they like.
 */
final class CutOff implements ReplyRule {
  private static final Check CHECK =
      new Check(
          "reply-cut-off",
          "Cut off in mid-sentence",
          Severity.ERROR,
          1,
          new Threshold(.7, .5),
          true,
          "Sentence_Terminal of Unicode Standard Annex 44, with rules for each script");

  /** UTF-16 units of the quoted end. */
  private static final int QUOTED = 60;

  @Override
  public Check check() {
    return CHECK;
  }

  /** Whether the end is copied from the prompt: an answer out of a text stops where it likes. */
  private static boolean isQuoted(String text, Reply reply) {
    String prompt = reply.prompt();
    return prompt != null && prompt.contains(text.substring(Math.max(0, text.length() - QUOTED)));
  }

  @Override
  public void inspect(Reply reply, Consumer<Finding> findings) {
    String text = reply.text().stripTrailing();
    if (!reply.isLast() || text.isEmpty() || Prose.endsInCode(text) || isQuoted(text, reply)) {
      return;
    }
    Language language = reply.conversation().language();
    TextEnd end = TextEnd.of(text, language == null ? null : language.tag());
    if (end.score() >= CHECK.threshold().least()) {
      int from = Math.max(0, text.length() - QUOTED);
      if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
        from++;
      }
      findings.accept(
          new Finding(
              CHECK.id(),
              end.score(),
              reply.span(from, text.length()),
              List.of(text.substring(from).strip())));
    }
  }
}
