package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.evolscope.conversation.Dataset;
import dev.evolscope.conversation.DatasetStore;
import dev.evolscope.lineage.Lineages;
import dev.evolscope.lineage.Lineages.Listed;
import dev.evolscope.lineage.LinkStatus;
import dev.evolscope.lineage.SoughtText;
import java.util.List;

/**
 * The rows of a dataset that are linked, ambiguous, or orphans. The problem: a count of what could
 * not be linked helps nobody who cannot see which rows these are, and what was looked for.
 */
@Route(value = "lineage", layout = Shell.class)
class LineageView extends Main implements BeforeEnterObserver, HasDynamicTitle {
  private static final int PAGE = 50;

  private final transient Lineages lineages;
  private final transient DatasetStore datasets;

  LineageView(Lineages lineages, DatasetStore datasets) {
    this.lineages = lineages;
    this.datasets = datasets;
    addClassNames("page", "lineage");
    setId("content");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    LineageUrl.Reading reading =
        LineageUrl.read(event.getLocation().getQueryParameters().getParameters());
    LineageUrl url = reading.url();
    Notices notices = new Notices();
    notices.show(reading.notices());
    removeAll();
    add(new H1(Texts.text("lineage.heading")), notices);
    List<String> names =
        url.dataset().isEmpty()
            ? datasets.datasets().stream().map(Dataset::name).toList()
            : List.of(url.dataset());
    names.forEach(name -> add(new LineageFigures(name, lineages)));
    if (!url.dataset().isEmpty()) {
      add(rows(url));
    }
    add(new Shortcuts(List.of("?")));
  }

  private Component rows(LineageUrl url) {
    List<Listed> rows = lineages.listed(url.dataset(), url.status(), url.after(), PAGE);
    HtmlContainer list = Dom.tag("ul", "");
    rows.forEach(row -> list.add(item(row)));
    HtmlContainer section =
        Dom.tag("section", "panel rows", Dom.tag("header", "", choices(url)), list);
    if (rows.isEmpty()) {
      section.add(Dom.text("p", "muted rest", Texts.text("lineage.none")));
    }
    if (rows.size() == PAGE) {
      section.add(
          Dom.link(
              url.behind(rows.getLast().version()).href(), "btn more", Texts.text("explore.next")));
    }
    return section;
  }

  private static Component choices(LineageUrl url) {
    HtmlContainer choices = Dom.tag("nav", "group");
    Dom.with(choices, "aria-label", Texts.text("lineage.heading"));
    for (LinkStatus status : List.of(LinkStatus.LINKED, LinkStatus.AMBIGUOUS, LinkStatus.ORPHAN)) {
      boolean chosen = status == url.status();
      Component link =
          Dom.link(
              url.with(status).href(),
              chosen ? "btn on" : "btn",
              Texts.text("lineage.status." + status.label()));
      choices.add(chosen ? Dom.with(link, "aria-current", "true") : link);
    }
    return choices;
  }

  private static Component item(Listed listed) {
    HtmlContainer item = Dom.tag("li", "", new FamilyLink(listed.row()));
    HtmlContainer foot = Dom.tag("p", "foot");
    foot.add(
        Dom.link(
            FamilyView.href(listed.row().conversation().id()), "", Texts.text("family.whole")));
    if (listed.row().status() == LinkStatus.AMBIGUOUS) {
      foot.add(Dom.text("span", "muted", Texts.text("lineage.ambiguous", listed.candidates())));
    }
    if (listed.row().status() == LinkStatus.ORPHAN) {
      for (SoughtText text : listed.sought()) {
        foot.add(Dom.text("span", "muted", Texts.text("lineage.sought." + text.stage().label())));
        foot.add(Dom.text("bdi", "", dev.evolscope.conversation.Beginning.of(text.text(), 120)));
      }
    }
    item.add(foot);
    return item;
  }

  @Override
  public String getPageTitle() {
    return Texts.text("title.lineage");
  }
}
