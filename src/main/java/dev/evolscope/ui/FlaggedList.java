package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.quality.Noticed;
import dev.evolscope.quality.Quality;
import dev.evolscope.search.Hit;
import dev.evolscope.search.SearchResult;
import java.util.List;

/** The conversations that a check flags, a page of them, the evidence beside each. */
final class FlaggedList extends Section {
  /** Findings that are told of one conversation; its page has them all. */
  private static final int MOST = 3;

  private static final int DIGITS = 2;

  FlaggedList(CheckUrl url, SearchResult found, Quality quality) {
    addClassNames("panel", "flagged-list");
    add(
        Dom.tag(
            "header",
            "",
            Dom.text("h2", "", Texts.text("check.page.flagged")),
            Dom.text("span", "muted", Texts.text("explore.total", found.total()))));
    if (found.hits().isEmpty()) {
      add(Dom.text("p", "muted note", Texts.text("check.page.none")));
    }
    OrderedList list = new OrderedList();
    for (Hit hit : found.hits()) {
      List<Noticed> own =
          quality.findings(hit.id()).stream()
              .filter(noticed -> noticed.finding().check().equals(url.check()))
              .filter(Noticed::flagged)
              .toList();
      list.add(item(url, hit, own));
    }
    add(list, pager(url, found));
  }

  private static Component item(CheckUrl url, Hit hit, List<Noticed> own) {
    ConversationUrl page = ConversationUrl.of(hit.id(), url.flagged());
    int message = own.stream().mapToInt(ConversationFindings::message).findFirst().orElse(-1);
    HtmlContainer head =
        Dom.tag(
            "div",
            "top",
            Dom.link(page.withMessage(message + 1).href(), "", new LanguageBadge(hit.language())),
            new StageMark(hit.stage()));
    if (hit.task() != null) {
      head.add(Dom.tag("span", "dot", Dom.text("bdi", "", hit.task())));
    }
    head.add(Dom.text("bdi", "muted", hit.dataset()));
    HtmlContainer item = Dom.tag("li", "", head);
    own.stream().limit(MOST).forEach(noticed -> item.add(evidence(page, noticed)));
    if (own.size() > MOST) {
      item.add(Dom.text("p", "muted", Texts.text("check.page.more", own.size() - MOST)));
    }
    return item;
  }

  private static Component evidence(ConversationUrl page, Noticed noticed) {
    int number = ConversationFindings.message(noticed) + 1;
    HtmlContainer line = Dom.tag("p", "evidence");
    line.add(
        number > 0
            ? Dom.link(page.withMessage(number).href(), "at", Texts.text("finding.message", number))
            : Dom.text("span", "at muted", Texts.text("finding.whole")));
    line.add(Dom.text("span", "", Texts.checks().evidence(noticed.finding())));
    if (noticed.check().check().threshold().least() < 1) {
      line.add(Dom.text("bdi", "score muted", Texts.decimal(noticed.finding().score(), DIGITS)));
    }
    return line;
  }

  private static Nav pager(CheckUrl url, SearchResult found) {
    Nav pager = new Nav();
    pager.addClassName("pager");
    pager.getElement().setAttribute("aria-label", Texts.text("explore.pages"));
    if (!url.next().isEmpty()) {
      pager.add(Dom.link(url.behind("").href(), "btn quiet", Texts.text("explore.first")));
    }
    String next = found.next();
    if (next != null) {
      pager.add(Dom.link(url.behind(next).href(), "btn", Texts.text("explore.next")));
    }
    pager.setVisible(pager.getChildren().findAny().isPresent());
    return pager;
  }
}
