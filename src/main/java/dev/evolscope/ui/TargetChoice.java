package dev.evolscope.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.evolscope.access.WriteAccess;
import dev.evolscope.access.WriteAccess.Verdict;
import dev.evolscope.conversation.KeptTarget;
import dev.evolscope.coverage.CellTableText;
import dev.evolscope.coverage.Targets;
import java.util.List;

/** Which target gaps are measured against: rules and kept ones as links, and a form to keep one. */
final class TargetChoice extends Div {
  private static final List<String> RULES = List.of("even", "50", "shares:high=40,mid=35,low=25");

  private final transient CoverageUrl url;
  private final transient Targets targets;

  TargetChoice(CoverageUrl url, Targets targets, WriteAccess access) {
    this.url = url;
    this.targets = targets;
    addClassName("target-choice");
    add(menu());
    if (Writing.of(access) == Verdict.ALLOWED) {
      add(new KeepForm("target", "", url.target(), this::keep));
      forget();
    }
  }

  private LinkMenu menu() {
    String chosen =
        url.target().isEmpty() ? Texts.text("coverage.target.none") : word(url.target());
    LinkMenu menu = new LinkMenu(Texts.text("coverage.target"), chosen);
    menu.with(
        Texts.text("coverage.target.none"),
        url.with(CoverageUrl.TARGET, ""),
        url.target().isEmpty());
    RULES.forEach(rule -> add(menu, rule));
    targets.kept().forEach(target -> add(menu, target.name()));
    return menu;
  }

  private void add(LinkMenu menu, String target) {
    menu.with(word(target), url.with(CoverageUrl.TARGET, target), target.equals(url.target()));
  }

  private static String word(String target) {
    if (target.equals("even")) {
      return Texts.text("coverage.target.even");
    }
    if (target.matches("\\d{1,10}")) {
      return Texts.text("coverage.target.each", Long.parseLong(target));
    }
    return target.startsWith("shares:")
        ? Texts.text("coverage.target.shares", target.substring("shares:".length()))
        : target;
  }

  /** A short text of one line is a rule, all else a table. */
  private void keep(String name, String text) {
    KeptTarget kept =
        text.strip().contains("\n") || text.strip().startsWith("[")
            ? targets.keepTable(name, CellTableText.read(text))
            : targets.keepRule(name, text.strip());
    var table = kept.table();
    CoverageUrl fitting = table == null ? url : url.withAxes(table.rows(), table.columns());
    fitting.go(CoverageUrl.TARGET, name);
  }

  private void forget() {
    boolean kept = targets.kept().stream().anyMatch(target -> target.name().equals(url.target()));
    if (kept) {
      NativeButton button =
          new NativeButton(
              Texts.text("keep.forget", url.target()),
              event -> {
                targets.remove(url.target());
                url.go(CoverageUrl.TARGET, "");
              });
      button.setClassName("btn quiet s");
      add(button);
    }
  }
}
