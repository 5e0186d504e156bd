package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.access.WriteAccess;
import dev.evolscope.access.WriteAccess.Verdict;
import dev.evolscope.conversation.Facet;
import dev.evolscope.coverage.BadClaimsException;
import dev.evolscope.coverage.ClaimCheck;
import dev.evolscope.coverage.ClaimResult;
import dev.evolscope.coverage.ClaimText;
import dev.evolscope.coverage.Claims;
import java.util.List;
import java.util.Optional;

/** What a dataset's card says beside what is counted. */
final class ClaimPanel extends Section {
  private final transient CoverageUrl url;
  private final transient Claims claims;

  ClaimPanel(CoverageUrl url, Claims claims, ClaimCheck check, WriteAccess access) {
    this.url = url;
    this.claims = claims;
    addClassNames("panel", "claim-panel");
    setId("claims");
    Optional<String> yaml = url.claims().isEmpty() ? Optional.empty() : claims.yaml(url.claims());
    HtmlContainer header = Dom.tag("header", "", Dom.text("h2", "", Texts.text("claims.heading")));
    add(header, Dom.tag("div", "menus", menu()));
    yaml.ifPresentOrElse(text -> show(text, check, header), this::showNone);
    if (Writing.of(access) == Verdict.ALLOWED) {
      add(new KeepForm("claims", ownName(), yaml.orElse(""), this::keep));
      if (!ownName().isEmpty()) {
        add(forget());
      }
    }
  }

  private String ownName() {
    return url.claims().equals(Claims.M2LINGUAL) || claims.yaml(url.claims()).isEmpty()
        ? ""
        : url.claims();
  }

  private LinkMenu menu() {
    String chosen = url.claims().isEmpty() ? Texts.text("claims.none") : url.claims();
    LinkMenu menu = new LinkMenu(Texts.text("claims.of"), chosen);
    menu.with(Texts.text("claims.none"), url.with(CoverageUrl.CLAIMS, ""), url.claims().isEmpty());
    claims
        .names()
        .forEach(
            name -> menu.with(name, url.with(CoverageUrl.CLAIMS, name), name.equals(url.claims())));
    return menu;
  }

  private void showNone() {
    String text =
        url.claims().isEmpty()
            ? Texts.text("claims.help")
            : Texts.text("claims.unknown", url.claims());
    add(Dom.with(Dom.text("p", "muted note", text), "dir", "auto"));
  }

  private void show(String yaml, ClaimCheck check, HtmlContainer header) {
    try {
      List<ClaimResult> results =
          check.of(ClaimText.read(yaml), url.selection().filters().of(Facet.DATASET));
      long held = results.stream().filter(result -> result.verdict().passed()).count();
      header.add(Dom.text("span", "muted", Texts.text("claims.hold", held, results.size())));
      add(table(results));
    } catch (BadClaimsException e) { // kept by an earlier version that read more
      add(Dom.with(Dom.text("p", "note", String.valueOf(e.getMessage())), "dir", "auto"));
    }
  }

  private static Component table(List<ClaimResult> results) {
    var head = Dom.tag("tr", "");
    for (String column : new String[] {"claim", "said", "counted", "verdict"}) {
      boolean number = column.equals("said") || column.equals("counted");
      var cell = Dom.text("th", number ? "num" : "", Texts.text("claims.column." + column));
      head.add(Dom.with(cell, "scope", "col"));
    }
    var body = Dom.tag("tbody", "");
    results.forEach(result -> ClaimLines.of(result).forEach(body::add));
    return Dom.tag("table", "claims", Dom.tag("thead", "", head), body);
  }

  private void keep(String name, String yaml) {
    claims.keep(name, yaml);
    url.go(CoverageUrl.CLAIMS, name);
  }

  private NativeButton forget() {
    NativeButton button =
        new NativeButton(
            Texts.text("keep.forget", url.claims()),
            event -> {
              claims.remove(url.claims());
              url.go(CoverageUrl.CLAIMS, "");
            });
    button.setClassName("btn quiet s");
    return button;
  }
}
