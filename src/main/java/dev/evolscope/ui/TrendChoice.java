package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import dev.evolscope.conversation.DatasetVersion;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses of which dataset which two versions are compared; the browser sends it as the page's own
 * address, the rest of which goes along.
 */
@Tag("form")
final class TrendChoice extends HtmlContainer {
  private static final Set<String> ASKED = Set.of(QualityUrl.TREND, QualityUrl.FROM, QualityUrl.TO);

  /** A folder of thousands of files makes a version of each; these are the newest. */
  private static final int MOST = 500;

  /**
   * A form.
   *
   * @param dataset the one whose versions these are; empty for none chosen
   */
  TrendChoice(QualityUrl url, List<String> names, String dataset, List<DatasetVersion> versions) {
    getElement().setAttribute("action", QualityUrl.PAGE);
    getElement().setAttribute("method", "get");
    url.url()
        .queryParameters()
        .getParameters()
        .forEach(
            (name, values) -> {
              if (!ASKED.contains(name)) {
                values.forEach(value -> add(hidden(name, value)));
              }
            });
    if (names.size() > 1) {
      HtmlContainer select = Dom.tag("select", "");
      if (dataset.isEmpty()) {
        select.add(option("", "–", true));
      }
      names.forEach(name -> select.add(option(name, name, name.equals(dataset))));
      add(named(QualityUrl.TREND, "trend.dataset", select));
    }
    if (versions.size() > 1) {
      add(versions(QualityUrl.FROM, "trend.from", versions, url.from(), 2));
      add(versions(QualityUrl.TO, "trend.to", versions, url.to(), 1));
    }
    NativeButton submit = new NativeButton(Texts.text("trend.compare"));
    submit.addClassNames("btn", "s");
    submit.getElement().setAttribute("type", "submit");
    add(submit);
    setVisible(names.size() > 1 || versions.size() > 1);
  }

  private static Component hidden(String name, String value) {
    HtmlContainer input = Dom.tag("input", "");
    Dom.with(input, "type", "hidden");
    Dom.with(input, "name", name);
    return Dom.with(input, "value", value);
  }

  /** Newest first; the newest is compared with the one before where nothing is chosen. */
  private static Component versions(
      String name, String key, List<DatasetVersion> versions, @Nullable Long chosen, int fromEnd) {
    HtmlContainer select = Dom.tag("select", "");
    long act = chosen == null ? versions.get(versions.size() - fromEnd).act() : chosen;
    versions.reversed().stream()
        .limit(MOST)
        .forEach(
            version ->
                select.add(
                    option(
                        Long.toString(version.act()),
                        VersionChoice.words(version),
                        version.act() == act)));
    return named(name, key, select);
  }

  private static Component option(String value, String words, boolean chosen) {
    HtmlContainer option = Dom.text("option", "", words);
    option.getElement().setAttribute("value", value);
    option.getElement().setAttribute("selected", chosen);
    return option;
  }

  private static Component named(String name, String key, HtmlContainer select) {
    select.setId("quality-" + name);
    select.getElement().setAttribute("name", name);
    HtmlContainer label = Dom.text("label", "", Texts.text(key));
    label.getElement().setAttribute("for", "quality-" + name);
    return Dom.tag("div", "named", label, Dom.tag("div", "field", select));
  }
}
