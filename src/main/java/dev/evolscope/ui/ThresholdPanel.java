package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.access.WriteAccess;
import dev.evolscope.access.WriteAccess.Verdict;
import dev.evolscope.quality.CheckReport;
import dev.evolscope.quality.CheckState;
import dev.evolscope.quality.Quality;
import dev.evolscope.quality.Threshold;
import java.util.Locale;

/**
 * From which score on the check flags. Another one can be tried: how many conversations of the
 * selection it would flag is told at once, and changes nothing until it is kept.
 */
final class ThresholdPanel extends Section {
  /** Bars of the curve, from the least score that is kept to 1. */
  private static final int STEPS = 10;

  private static final int DIGITS = 2;
  private static final String VALUE = "element.value";

  private final transient CheckReport report;
  private final transient Quality quality;
  private final HtmlContainer told = Dom.tag("output", "told");
  private final HtmlContainer curve = Dom.tag("ol", "curve");
  private double tried;

  ThresholdPanel(CheckReport report, Quality quality, WriteAccess access) {
    this.report = report;
    this.quality = quality;
    this.tried = report.check().threshold();
    addClassNames("panel", "threshold");
    add(Dom.text("h2", "", Texts.text("threshold.heading")));
    boolean movable = threshold().least() < 1;
    if (movable) {
      add(slider(), told, curve);
      tell();
    } else {
      add(Dom.text("p", "", Texts.text("threshold.certain")));
    }
    if (Writing.of(access) == Verdict.ALLOWED) {
      add(buttons(movable));
    } else if (movable) {
      add(Dom.text("p", "muted", Texts.text("threshold.readOnly")));
    }
  }

  private Threshold threshold() {
    return report.check().check().threshold();
  }

  private Component slider() {
    HtmlContainer slider = Dom.tag("input", "");
    slider.setId("threshold");
    Dom.with(slider, "type", "range");
    Dom.with(slider, "min", plain(threshold().least()));
    Dom.with(slider, "max", "1");
    Dom.with(slider, "step", "0.01");
    Dom.with(slider, "value", plain(tried));
    slider
        .getElement()
        .addEventListener(
            "input",
            event -> {
              tried = Double.parseDouble(event.getEventData().get(VALUE).asString());
              tell();
            })
        .addEventData(VALUE)
        .debounce(50);
    HtmlContainer label = Dom.text("label", "", Texts.text("threshold.label"));
    Dom.with(label, "for", "threshold");
    return Dom.tag("div", "slide", label, slider);
  }

  private static String plain(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  private void tell() {
    told.removeAll();
    told.add(
        Dom.text(
            "b",
            "",
            Texts.text("threshold.would", Texts.decimal(tried, DIGITS), report.flaggedAt(tried))),
        Dom.text(
            "span",
            "muted",
            Texts.text(
                "threshold.now",
                Texts.decimal(report.check().threshold(), DIGITS),
                report.flaggedAt(report.check().threshold()))));
    curve.removeAll();
    long most = Math.max(1, report.flaggedAt(threshold().least()));
    for (int step = 0; step <= STEPS; step++) {
      double at = threshold().least() + (1 - threshold().least()) * step / STEPS;
      long count = report.flaggedAt(at);
      HtmlContainer bar = Dom.tag("i", "");
      bar.getStyle().set("--w", 100 * count / most + "%");
      curve.add(
          Dom.tag(
              "li",
              at >= tried ? "in" : "",
              Dom.text("bdi", "num", Texts.decimal(at, DIGITS)),
              Dom.tag("span", "bar", bar),
              Dom.text("span", "num", Texts.number(count))));
    }
  }

  private Component buttons(boolean movable) {
    CheckState now = report.check();
    HtmlContainer line = Dom.tag("p", "buttons");
    if (movable) {
      line.add(button("threshold.keep", "btn primary s", () -> set(tried, now.on())));
    }
    line.add(
        button(
            now.on() ? "threshold.off" : "threshold.on",
            "btn s",
            () -> set(now.threshold(), !now.on())));
    if (now.moved()) {
      line.add(button("threshold.reset", "btn quiet s", this::reset));
    }
    return line;
  }

  private void set(double threshold, boolean on) {
    quality.set(report.check().id(), threshold, on);
    UI.getCurrent().refreshCurrentRoute(false);
  }

  private void reset() {
    set(threshold().value(), report.check().check().on());
  }

  private static NativeButton button(String key, String classes, Runnable action) {
    NativeButton button = new NativeButton(Texts.text(key), click -> action.run());
    button.setClassName(classes);
    return button;
  }
}
