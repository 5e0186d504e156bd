package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.CheckText;
import dev.evolscope.quality.Measured;
import dev.evolscope.quality.Measurements;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a check looks for, how it decides, where that is from, and how often it was right. */
final class CheckWords extends Section {
  CheckWords(Check check) {
    addClassNames("panel", "check-words");
    CheckText words = Texts.checks();
    add(
        part("check.page.means", words.means(check.id())),
        part("check.page.how", words.how(check.id())),
        part("check.page.source", source(check)),
        measured(Measurements.ours().of(check.id())));
  }

  private static String source(Check check) {
    return check.source().isEmpty() ? Texts.text("check.page.ours") : check.source();
  }

  private static Component part(String heading, String text) {
    return Dom.tag(
        "div",
        "part",
        Dom.text("h2", "", Texts.text(heading)),
        Dom.with(Dom.text("p", "", text), "dir", "auto"));
  }

  private static Component measured(Optional<Measured> measured) {
    HtmlContainer part =
        Dom.tag("div", "part", Dom.text("h2", "", Texts.text("check.page.measured")));
    if (measured.isEmpty()) {
      part.add(Dom.text("p", "", Texts.text("quality.notMeasured")));
      return part;
    }
    Measured figures = measured.get();
    HtmlContainer list = Dom.tag("dl", "facts");
    figure(list, "precision", figures.precision(), figures.right(), figures.read());
    figure(list, "recall", figures.recall(), figures.found(), figures.planted());
    part.add(
        list,
        Dom.text("p", "muted", Texts.text("check.page.measuredOn", figures.date().toString())));
    return part;
  }

  private static void figure(
      HtmlContainer list, String name, @Nullable Double share, int part, int all) {
    list.add(Dom.text("dt", "", Texts.text("quality.column." + name)));
    list.add(
        share == null
            ? Dom.text("dd", "", Texts.text("quality.notMeasured"))
            : Dom.tag(
                "dd",
                "",
                Dom.text("bdi", "figure", Texts.decimal(share, 2)),
                Dom.text("span", "muted", " " + Texts.text("check.page." + name, part, all))));
  }
}
