package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.evolscope.quality.Quality;
import dev.evolscope.search.Hit;
import dev.evolscope.search.Snippet;
import java.util.ArrayList;
import java.util.List;

/**
 * One found conversation: language, stage, task and shape above, excerpts, Evol types and findings
 * below.
 */
final class ResultCard extends ListItem {
  ResultCard(Hit hit, ExploreUrl results, Quality quality) {
    addClassName("card");
    getElement().setAttribute("data-id", hit.id().text());
    add(head(hit, results));
    hit.snippets().forEach(snippet -> add(excerpt(snippet, hit)));
    List<String> evols = evols(hit);
    if (!evols.isEmpty() || !hit.findings().isEmpty()) {
      add(foot(evols, hit.findings(), quality));
    }
  }

  /** Marks it as the one that is read beside the list, or takes the mark away. */
  void choose(boolean chosen) {
    if (chosen) {
      getElement().setAttribute("aria-current", "true");
    } else {
      getElement().removeAttribute("aria-current");
    }
  }

  private static Header head(Hit hit, ExploreUrl results) {
    Header head = new Header();
    head.addClassName("top");
    head.add(
        Dom.link(
            ConversationUrl.of(hit.id(), results).href(),
            "open",
            new LanguageBadge(hit.language())),
        new StageMark(hit.stage()));
    if (hit.task() != null) {
      head.add(Dom.tag("span", "dot", new TaskName(hit.task())));
    }
    Span end = new Span(new Trace(hit.shape()));
    end.addClassName("end");
    end.add(new Span(Texts.text("card.turns", hit.turns())));
    head.add(end);
    return head;
  }

  private static Div excerpt(Snippet snippet, Hit hit) {
    Div row =
        new Div(Dom.text("span", "role", Texts.textOr("role." + snippet.role(), snippet.role())));
    row.add(new SnippetText(snippet, hit.language()));
    row.addClassName("snip");
    return row;
  }

  /** The task's Evol type, then those of the follow-ups, in order. */
  private static List<String> evols(Hit hit) {
    List<String> names = new ArrayList<>();
    if (hit.taskEvol() != null) {
      names.add(hit.taskEvol());
    }
    names.addAll(hit.turnEvols());
    return names;
  }

  private static Footer foot(List<String> evols, List<String> findings, Quality quality) {
    Footer foot = new Footer();
    foot.addClassName("foot");
    List<Component> parts = new ArrayList<>();
    for (String evol : evols) {
      if (!parts.isEmpty()) {
        parts.add(Dom.with(Dom.text("span", "arrow", "→"), "aria-hidden", "true"));
      }
      parts.add(new EvolLabel(evol));
    }
    foot.add(parts);
    if (!findings.isEmpty()) {
      foot.add(new FindingChips(findings, quality));
    }
    return foot;
  }
}
