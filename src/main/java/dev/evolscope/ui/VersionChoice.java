package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import dev.evolscope.conversation.DatasetVersion;
import dev.evolscope.conversation.VersionSpan;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Chooses which two versions are compared; the browser sends it as the page's own address. */
@Tag("form")
final class VersionChoice extends HtmlContainer {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** A folder of thousands of files makes a version of each. */
  private static final int MOST = 500;

  VersionChoice(VersionsUrl url, List<DatasetVersion> all, VersionSpan span) {
    addClassNames("panel", "version-choice");
    getElement().setAttribute("action", VersionsUrl.PATH);
    getElement().setAttribute("method", "get");
    HtmlContainer name = Dom.tag("input", "");
    name.getElement().setAttribute("type", "hidden");
    name.getElement().setAttribute("name", VersionsUrl.DATASET);
    name.getElement().setAttribute("value", url.dataset());
    NativeButton submit = new NativeButton(Texts.text("versions.compare"));
    submit.addClassNames("btn", "primary");
    submit.getElement().setAttribute("type", "submit");
    add(
        name,
        select(VersionsUrl.FROM, all, span.from()),
        select(VersionsUrl.TO, all, span.to()),
        submit);
  }

  private static Component select(String name, List<DatasetVersion> all, DatasetVersion chosen) {
    HtmlContainer select = Dom.tag("select", "");
    select.setId("version-" + name);
    select.getElement().setAttribute("name", name);
    all.reversed().stream()
        .filter(version -> version.equals(chosen))
        .forEach(version -> select.add(option(version, true)));
    all.reversed().stream()
        .filter(version -> !version.equals(chosen))
        .limit(MOST)
        .forEach(version -> select.add(option(version, false)));
    select.add(option(DatasetVersion.NOTHING, chosen.equals(DatasetVersion.NOTHING)));
    var label = Dom.text("label", "", Texts.text("versions." + name));
    label.getElement().setAttribute("for", "version-" + name);
    return Dom.tag("div", "named", label, Dom.tag("div", "field", select));
  }

  private static Component option(DatasetVersion version, boolean chosen) {
    HtmlContainer option = Dom.text("option", "", words(version));
    option.getElement().setAttribute("value", Long.toString(version.act()));
    option.getElement().setAttribute("selected", chosen);
    return option;
  }

  static String words(DatasetVersion version) {
    if (version.act() == 0) {
      return Texts.text("versions.nothing");
    }
    String time = TIME.format(version.at());
    String number = Long.toString(version.act());
    return version.removal()
        ? Texts.text("versions.removal", number, time)
        : Texts.text("versions.import", number, time, version.part(), version.rows());
  }
}
