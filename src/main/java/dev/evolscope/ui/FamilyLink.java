package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Stage;
import dev.evolscope.lineage.EvolStep;
import dev.evolscope.lineage.FamilyNode;

/**
 * A conversation of a family in three lines: what led to it, how it begins, how it was asked for.
 */
final class FamilyLink extends Anchor {
  FamilyLink(FamilyNode node) {
    Conversation row = node.conversation();
    setHref("c/" + row.id());
    getElement().setAttribute("router-link", true);
    addClassName("node");
    add(head(node));
    if (!node.text().isEmpty()) {
      HtmlContainer text = Dom.text("span", "text", node.text());
      TextSetting.of(node.text(), row.language()).on(text);
      add(text);
    }
    for (EvolStep step : node.steps()) {
      if (step.prompt() != null) {
        add(prompt(step, step.prompt(), node.steps().size() > 1));
      }
    }
  }

  private static Component head(FamilyNode node) {
    Conversation row = node.conversation();
    HtmlContainer head = Dom.tag("span", "row", new StageMark(row.stage()));
    if (row.sourceId() != null) {
      head.add(Dom.text("bdi", "id", row.sourceId()));
    }
    for (EvolStep step : node.steps()) {
      if (step.type() != null) {
        head.add(new EvolLabel(step.type()));
      }
    }
    if (!node.current()) {
      head.add(Dom.text("span", "muted", Texts.text("family.ended")));
    }
    long left = node.childCount() - node.children().size();
    if (left > 0) {
      head.add(Dom.text("span", "muted", Texts.text("family.rest", left)));
    }
    String length = Texts.text("family.length", node.length());
    head.add(
        Dom.text(
            "span",
            "end",
            row.stage() == Stage.MULTI_TURN
                ? Texts.text("card.turns", row.turns()) + " · " + length
                : length));
    return head;
  }

  /** The type stands before it where there are several to tell apart. */
  private static Component prompt(EvolStep step, String prompt, boolean several) {
    HtmlContainer words = Dom.text("bdi", "", prompt);
    TextSetting.of(prompt, null).on(words);
    String label =
        several && step.type() != null ? FacetText.evol(step.type()) : Texts.text("family.prompt");
    return Dom.tag("span", "prompt", Dom.text("bdi", "of", label), words);
  }
}
