package dev.evolscope.ui;

import com.vaadin.flow.component.html.Span;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.CheckState;
import dev.evolscope.quality.Quality;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which checks flag a found conversation: the worst in words, how many there are besides. */
final class FindingChips extends Span {
  private static final int NAMED = 2;

  /**
   * Chips.
   *
   * @param ids of checks; such as are not known any more are left out
   */
  FindingChips(List<String> ids, Quality quality) {
    addClassName("findings");
    List<Check> worst =
        ids.stream()
            .map(quality::check)
            .flatMap(Optional::stream)
            .map(CheckState::check)
            .sorted(Comparator.comparing(Check::severity))
            .toList();
    worst.stream().limit(NAMED).forEach(this::add);
    if (worst.size() > NAMED) {
      add(Dom.text("span", "muted", Texts.text("finding.more", worst.size() - NAMED)));
    }
  }

  private void add(Check check) {
    Span chip = new Span();
    chip.addClassNames("sev", check.severity().code());
    chip.add(
        Dom.glyph(check.severity().code()),
        Dom.text("span", "visually-hidden", SeverityMark.word(check.severity())),
        Dom.text("span", "", Texts.checks().title(check.id())));
    add(chip);
  }
}
