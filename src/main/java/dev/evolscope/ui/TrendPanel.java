package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.conversation.Dataset;
import dev.evolscope.conversation.DatasetStore;
import dev.evolscope.conversation.DatasetVersion;
import dev.evolscope.conversation.DatasetVersions;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.quality.CheckCount;
import dev.evolscope.quality.TrendPoint;
import dev.evolscope.quality.Trends;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What got better and what got worse between two imports of a dataset, whatever else is selected.
 */
final class TrendPanel extends Section {
  private final transient Trends trends;

  TrendPanel(QualityUrl url, Trends trends, DatasetStore datasets, DatasetVersions all) {
    this.trends = trends;
    addClassNames("panel", "trend");
    setId("trend");
    add(Dom.tag("header", "", Dom.text("h2", "", Texts.text("trend.heading"))));
    List<String> names = datasets.datasets().stream().map(Dataset::name).toList();
    Optional<String> dataset = dataset(url, names);
    List<DatasetVersion> versions = dataset.map(all::of).orElse(List.of());
    add(new TrendChoice(url, names, dataset.orElse(""), versions));
    if (dataset.isEmpty()) {
      add(note(Texts.text("trend.choose")));
    } else if (versions.size() < 2) {
      add(note(Texts.text("trend.one", dataset.get())));
    } else {
      DatasetVersion to = chosen(url.to(), versions).orElse(versions.getLast());
      DatasetVersion from =
          chosen(url.from(), versions).orElse(versions.get(Math.max(0, versions.indexOf(to) - 1)));
      compare(dataset.get(), from, to);
    }
  }

  /** That of the address, else the only one that is selected, or that there is. */
  private static Optional<String> dataset(QualityUrl url, List<String> names) {
    if (!url.trend().isEmpty()) {
      return Optional.of(url.trend()).filter(names::contains);
    }
    List<Choice> selected = url.selection().filters().of(Facet.DATASET);
    if (selected.size() == 1 && !selected.getFirst().excluded()) {
      return Optional.of(FacetText.plain(selected.getFirst().value())).filter(names::contains);
    }
    return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
  }

  private static Optional<DatasetVersion> chosen(
      @Nullable Long act, List<DatasetVersion> versions) {
    return versions.stream().filter(version -> act != null && version.act() == act).findFirst();
  }

  private void compare(String dataset, DatasetVersion one, DatasetVersion other) {
    boolean ordered = one.publication() <= other.publication();
    TrendPoint from = trends.of(dataset, ordered ? one : other);
    TrendPoint to = trends.of(dataset, ordered ? other : one);
    add(note(Texts.text("trend.rows", from.conversations(), to.conversations())));
    if (from.checked() < from.conversations() || to.checked() < to.conversations()) {
      add(
          note(
              Texts.text(
                  "trend.unchecked",
                  from.checked(),
                  from.conversations(),
                  to.checked(),
                  to.conversations())));
    }
    List<Change> changes = changes(from, to);
    if (changes.isEmpty()) {
      add(note(Texts.text("trend.same")));
      return;
    }
    HtmlContainer list = Dom.tag("ol", "");
    changes.forEach(change -> list.add(line(change)));
    add(list);
  }

  /** A check and how many rows it flags before and behind. */
  private record Change(CheckCount from, CheckCount to) {
    long more() {
      return to.flagged() - from.flagged();
    }
  }

  /** Those that differ, the worse ones first. */
  private static List<Change> changes(TrendPoint from, TrendPoint to) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < to.checks().size(); i++) {
      Change change = new Change(from.checks().get(i), to.checks().get(i));
      if (change.more() != 0) {
        changes.add(change);
      }
    }
    changes.sort(Comparator.comparingLong(Change::more).reversed());
    return changes;
  }

  private static Component line(Change change) {
    String id = change.to().check().id();
    long more = change.more();
    return Dom.tag(
        "li",
        "",
        Dom.tag(
            "span",
            "",
            SeverityMark.bare(change.to().check().check().severity()),
            Dom.text("span", "", " "),
            Dom.link(CheckUrl.page(id), "", Texts.checks().title(id))),
        Dom.text(
            "bdi",
            "num",
            Texts.text("trend.change", change.from().flagged(), change.to().flagged())),
        Dom.text(
            "span",
            more > 0 ? "way worse" : "way",
            Texts.text(more > 0 ? "trend.worse" : "trend.better", Math.abs(more))));
  }

  private static Component note(String text) {
    return Dom.with(Dom.text("p", "muted note", text), "dir", "auto");
  }
}
