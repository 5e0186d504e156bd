package dev.evolscope.quality;

import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Message;
import dev.evolscope.quality.text.ControlCharacters;
import dev.evolscope.quality.text.Damage;
import dev.evolscope.quality.text.Detector;
import dev.evolscope.quality.text.DirectionMarks;
import dev.evolscope.quality.text.EscapeLeftovers;
import dev.evolscope.quality.text.MarkupLeftovers;
import dev.evolscope.quality.text.MixedScripts;
import dev.evolscope.quality.text.Mojibake;
import dev.evolscope.quality.text.Passage;
import dev.evolscope.quality.text.ReplacementCharacters;
import dev.evolscope.quality.text.Topics;
import dev.evolscope.quality.text.UnclosedFence;
import dev.evolscope.quality.text.ZeroWidth;
import java.util.List;
import java.util.function.Consumer;

/**
 * Text that was damaged on its way: wrongly decoded, cut within a character, littered with what
 * programs leave behind. At most one finding for each check and message, at the first place.
 */
public final class TextChecks implements ConversationChecks {
  private record Kind(Check check, Detector detector) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              new Check(
                  "text-mojibake",
                  "Garbled letters",
                  Severity.ERROR,
                  1,
                  new Threshold(.8, .35),
                  true,
                  "Idea: ftfy, R. Speer 2019, doi:10.5281/zenodo.2591652"),
              new Mojibake()),
          new Kind(
              new Check(
                  "text-replacement-character",
                  "Lost characters",
                  Severity.ERROR,
                  1,
                  new Threshold(1, .5),
                  true,
                  "The Unicode Standard, 23.8, Replacement Character"),
              new ReplacementCharacters()),
          new Kind(
              new Check(
                  "text-control-character",
                  "Control characters",
                  Severity.WARNING,
                  1,
                  Threshold.CERTAIN,
                  true,
                  "The Unicode Standard, 23.1 and 23.7"),
              new ControlCharacters()),
          new Kind(
              new Check(
                  "text-markup",
                  "Left-overs of HTML",
                  Severity.WARNING,
                  1,
                  new Threshold(.8, .8),
                  true,
                  ""),
              new MarkupLeftovers()),
          new Kind(
              new Check(
                  "text-escapes",
                  "Left-over escapes",
                  Severity.WARNING,
                  1,
                  new Threshold(.8, .8),
                  true,
                  ""),
              new EscapeLeftovers()),
          new Kind(
              new Check(
                  "text-direction-marks",
                  "Unpaired direction marks",
                  Severity.WARNING,
                  1,
                  new Threshold(.8, .8),
                  true,
                  "Unicode Standard Annex 9; overrides: Boucher and Anderson 2021, arXiv:2111.00169"),
              new DirectionMarks()),
          new Kind(
              new Check(
                  "text-zero-width",
                  "Stray invisible characters",
                  Severity.WARNING,
                  1,
                  new Threshold(.8, .5),
                  true,
                  "The Unicode Standard, 23.2 and 23.8"),
              new ZeroWidth()),
          new Kind(
              new Check(
                  "text-unclosed-fence",
                  "Code block never closed",
                  Severity.WARNING,
                  1,
                  new Threshold(1, .6),
                  true,
                  "CommonMark 0.31.2, 4.5 Fenced code blocks"),
              new UnclosedFence()),
          new Kind(
              new Check(
                  "text-mixed-scripts",
                  "Look-alike letters of another alphabet",
                  Severity.HINT,
                  1,
                  Threshold.CERTAIN,
                  true,
                  "Unicode Technical Standard 39, 4 Confusable Detection"),
              new MixedScripts()));

  private static final List<Check> CHECKS = KINDS.stream().map(Kind::check).toList();

  @Override
  public List<Check> checks() {
    return CHECKS;
  }

  @Override
  public void inspect(Subject subject, Consumer<Finding> findings) {
    List<Message> messages = subject.conversation().messages();
    Topics topics = new Topics(messages);
    for (int i = 0; i < messages.size(); i++) {
      Passage passage = new Passage(messages.get(i).content(), topics);
      for (Kind kind : KINDS) {
        Damage damage = kind.detector().in(passage);
        if (damage != null && damage.score() >= kind.check().threshold().least()) {
          findings.accept(finding(kind.check(), i, damage));
        }
      }
    }
  }

  private static Finding finding(Check check, int message, Damage damage) {
    return new Finding(
        check.id(),
        damage.score(),
        new Finding.Span(message, damage.from(), damage.to()),
        damage.details());
  }
}
