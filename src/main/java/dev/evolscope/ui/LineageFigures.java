package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.lineage.LineageCounts;
import dev.evolscope.lineage.LineagePendingException;
import dev.evolscope.lineage.Lineages;
import dev.evolscope.lineage.LinkStatus;

/**
 * How the rows of a dataset are linked; each number leads to the conversations that it counts.
 * Hidden where no row came from another.
 */
final class LineageFigures extends Section {
  LineageFigures(String dataset, Lineages lineages) {
    addClassNames("panel", "figures");
    add(
        Dom.tag(
            "header",
            "",
            Dom.text("h2", "", Texts.text("lineage.ofDataset")),
            Dom.text("bdi", "muted", dataset)));
    try {
      LineageCounts counts = lineages.counts(dataset).orElse(new LineageCounts(0, 0, 0));
      setVisible(counts.linked() + counts.ambiguous() + counts.orphan() > 0);
      add(
          Dom.tag(
              "ul",
              "",
              figure(dataset, LinkStatus.LINKED, counts.linked()),
              figure(dataset, LinkStatus.AMBIGUOUS, counts.ambiguous()),
              figure(dataset, LinkStatus.ORPHAN, counts.orphan())));
    } catch (LineagePendingException e) {
      add(Dom.text("p", "muted", Texts.text("lineage.pending")));
    }
  }

  private static Component figure(String dataset, LinkStatus status, long count) {
    String number = Texts.number(count);
    Component shown =
        count == 0
            ? Dom.text("b", "", number)
            : Dom.tag(
                "b", "", Dom.link(new LineageUrl(dataset, status, 0).href(), "count", number));
    return Dom.tag(
        "li", "", shown, Dom.text("span", "", Texts.text("lineage.status." + status.label())));
  }
}
