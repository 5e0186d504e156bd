package dev.evolscope.quality.language;

import dev.evolscope.conversation.Finding;
import dev.evolscope.identification.Agreement;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.Severity;
import dev.evolscope.quality.Threshold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A label that no message bears out: all that can be told are in one other language. One message in
 * the labelled language, or one sentence of it, is enough to leave the label alone, since
 * translations, code and quotations are in other languages by right.
 */
final class LabelCheck {
  static final Check CHECK =
      new Check(
          "language-label",
          "Another language than labelled",
          Severity.ERROR,
          1,
          new Threshold(0.97, 0.95),
          true,
          "");

  /** Letters in all messages that differ, without which a label is left alone. */
  private static final int LEAST_LETTERS = 100;

  private LabelCheck() {}

  /**
   * @param label the dataset's own name
   * @param tag what it stands for
   */
  static @Nullable Finding inspect(String label, String tag, List<Heard> messages) {
    List<Heard> differing =
        messages.stream().filter(heard -> heard.verdict(tag) == Verdict.DIFFERS).toList();
    if (differing.isEmpty() || messages.stream().anyMatch(heard -> bearsOut(heard, tag))) {
      return null;
    }
    String found = differing.getFirst().found().tag();
    boolean isOne =
        differing.stream().allMatch(heard -> Agreement.same(heard.found().tag(), found));
    int letters = differing.stream().mapToInt(heard -> heard.found().letters()).sum();
    boolean asked = messages.stream().noneMatch(Heard::isPrompt) || hasPrompt(messages, found);
    if (!isOne || letters < LEAST_LETTERS || !asked) {
      return null;
    }
    double confidence =
        differing.stream().mapToDouble(heard -> heard.found().confidence()).min().orElse(0);
    Heard first = differing.getFirst();
    return new Finding(
        CHECK.id(),
        confidence,
        null,
        List.of(
            LanguageName.label(label),
            LanguageName.of(found),
            LanguageName.percent(confidence),
            LanguageName.quote(first.message().content())));
  }

  private static boolean bearsOut(Heard heard, String tag) {
    Verdict verdict = heard.verdict(tag);
    return verdict == Verdict.AGREES || verdict == Verdict.MIXED;
  }

  /** Whether a prompt is, as far as can be told, in the found language too. */
  private static boolean hasPrompt(List<Heard> messages, String found) {
    return messages.stream()
        .filter(Heard::isPrompt)
        .anyMatch(heard -> Agreement.same(heard.found().tag(), found));
  }
}
