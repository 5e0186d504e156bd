package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.conversation.Dataset;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.conversation.Part;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A loaded dataset: its size, its parts with where they came from, and its removal. */
final class DatasetPanel extends Section {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final int UNFOLDED = 6;

  /**
   * A dataset's panel.
   *
   * @param actions null where the visitor may change nothing
   */
  DatasetPanel(Dataset dataset, Component lineage, @Nullable DatasetActions actions) {
    addClassNames("panel", "dataset");
    add(head(dataset), folded(dataset.parts()), lineage);
    DescriptionList facts = new DescriptionList();
    facts.addClassName("facts");
    fact(facts, "datasets.licence", dataset.licence());
    fact(facts, "datasets.source", dataset.source());
    fact(facts, "datasets.citation", dataset.citation());
    if (facts.getChildren().findAny().isPresent()) {
      add(facts);
    }
    if (actions != null) {
      add(new ProvenanceForm(dataset, actions), removal(dataset, actions));
    }
  }

  private static Component head(Dataset dataset) {
    Choice choice = new Choice(Facet.escape(dataset.name()), false);
    Filters filters = new Filters(Map.of(Facet.DATASET, List.of(choice)));
    String href = ExploreUrl.START.withFilters(filters).href();
    return Dom.tag(
        "header",
        "",
        Dom.text("h2", "", dataset.name()),
        Dom.link(href, "count", Texts.text("datasets.rows", dataset.rows())),
        Dom.text("span", "muted", Texts.text("datasets.languages", dataset.languages())),
        Dom.link(VersionsUrl.of(dataset.name()).href(), "end", Texts.text("versions.link")));
  }

  /** A folder of many files should not push the rest of the page away. */
  private static Component folded(List<Part> parts) {
    return parts.size() <= UNFOLDED
        ? table(parts)
        : Dom.tag(
            "details",
            "parts",
            Dom.text("summary", "", Texts.text("datasets.parts", parts.size())),
            table(parts));
  }

  private static Component table(List<Part> parts) {
    HtmlContainer body = Dom.with(Dom.tag("tbody", ""), "role", "rowgroup");
    parts.forEach(part -> body.add(row(part)));
    HtmlContainer head =
        line(
            column("datasets.part", ""),
            column("datasets.partRows", "num"),
            column("datasets.imported", ""),
            column("datasets.checksum", ""),
            column("datasets.program", ""));
    Component table = table(Dom.with(Dom.tag("thead", "", head), "role", "rowgroup"), body);
    // Wider than a phone: the keyboard has to reach it to scroll it
    return Dom.with(Dom.tag("div", "scroll", table), "tabindex", "0");
  }

  private static Component column(String key, String classes) {
    return Dom.with(
        Dom.with(Dom.text("th", classes, Texts.text(key)), "scope", "col"), "role", "columnheader");
  }

  private static Component row(Part part) {
    return line(
        cell("part", "datasets.part", Dom.with(bdi(part.name()), "title", part.file())),
        cell("num", "datasets.partRows", Dom.text("span", "", Texts.number(part.rows()))),
        cell(
            "time",
            "datasets.imported",
            Dom.with(bdi(TIME.format(part.importedAt())), "dir", "ltr")),
        cell("code", "datasets.checksum", bdi(part.checksum())),
        cell("program", "datasets.program", bdi(part.programVersion())));
  }

  /** On a phone the cells stand below each other, each under its column's name. */
  private static Component cell(String classes, String key, Component content) {
    HtmlContainer cell = Dom.tag("td", classes, content);
    Dom.with(cell, "data-label", Texts.text(key));
    return Dom.with(cell, "role", "cell");
  }

  private static HtmlContainer bdi(String text) {
    return Dom.text("bdi", "", text);
  }

  /** Roles are said, since a style sheet that lays out cells otherwise takes them away. */
  private static HtmlContainer line(Component... cells) {
    return Dom.with(Dom.tag("tr", "", cells), "role", "row");
  }

  private static Component table(Component head, Component body) {
    return Dom.with(Dom.tag("table", "list", head, body), "role", "table");
  }

  private static void fact(DescriptionList facts, String key, @Nullable String value) {
    if (value != null) {
      facts.add(Dom.text("dt", "", Texts.text(key)), Dom.tag("dd", "", Dom.text("bdi", "", value)));
    }
  }

  /** Two steps on purpose: unfold, read what will happen, then do it. */
  private static Component removal(Dataset dataset, DatasetActions actions) {
    String name = dataset.name();
    NativeButton remove =
        new NativeButton(Texts.text("datasets.removeDo", name), event -> actions.remove(dataset));
    remove.setClassName("btn danger");
    return Dom.tag(
        "details",
        "removal",
        Dom.text("summary", "", Texts.text("datasets.remove")),
        Dom.text("p", "", Texts.text("datasets.removeAsk", name, dataset.rows())),
        remove);
  }
}
