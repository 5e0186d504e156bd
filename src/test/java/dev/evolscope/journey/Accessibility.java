package dev.evolscope.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds wrong with a page, by WCAG 2.2 AA and by good practice. */
final class Accessibility {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Accessibility() {}

  /**
   * The rules that are broken, each with its element.
   *
   * @param without rules that are left out
   */
  static List<String> faults(Page page, String... without) {
    AxeRunOptions options = new AxeRunOptions();
    // Of what is right one element a rule is told, not all of thousands
    options.setResultTypes(List.of("violations"));
    // "Legacy" asks the page itself; the other way opens a second page each time, for frames, which
    // we have not
    AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).options(options).withTags(RULES);
    if (without.length > 0) {
      axe.disableRules(List.of(without));
    }
    AxeResults results = axe.analyze();
    assertThat(results.getPasses()).as("rules that %s was held to", page.url()).isNotEmpty();
    return results.getViolations().stream()
        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " " + node.getHtml()))
        .toList();
  }
}
