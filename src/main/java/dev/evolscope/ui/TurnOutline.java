package dev.evolscope.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.quality.Severity;
import java.util.Map;

/** The turns at the side, each a link, with the Evol types that made them and the worst finding. */
final class TurnOutline extends Nav {
  /** Turns that are listed at once; around the one asked for where there are more. */
  private static final int MOST = 400;

  private final transient Map<Integer, Severity> worst;

  TurnOutline(Conversation conversation, ConversationUrl url, ConversationFindings findings) {
    worst = findings.worstByTurn(conversation.messages());
    addClassName("outline");
    getElement().setAttribute("aria-label", Texts.text("conversation.turns"));
    int turns = conversation.turns();
    int first = Math.max(1, Math.min(url.turn() - MOST / 2, turns - MOST + 1));
    int last = Math.min(turns, first + MOST - 1);
    if (first > 1) {
      add(jump(url.withTurn(1), Texts.text("conversation.turnsBefore", first - 1)));
    }
    for (int turn = first; turn <= last; turn++) {
      add(link(conversation, url, turn));
    }
    if (last < turns) {
      add(jump(url.withTurn(last + 1), Texts.text("conversation.turnsAfter", turns - last)));
    }
  }

  /** The browser follows it by scrolling; without a script it loads the page. */
  private Anchor link(Conversation conversation, ConversationUrl url, int turn) {
    Anchor link = Dom.link(url.withTurn(turn).href(), "");
    if (turn == Math.max(1, url.turn())) {
      link.getElement().setAttribute("aria-current", "true");
    }
    link.getElement().setAttribute("data-turn", Integer.toString(turn));
    link.add(
        Dom.text("span", "n", Texts.number(turn)),
        Dom.text("span", "", Texts.text(turn == 1 ? "turn.question" : "turn.followUp")));
    Severity severity = worst.get(turn);
    if (severity != null) {
      link.add(SeverityMark.bare(severity));
    }
    String evol = TurnEvol.of(conversation.evol(), turn);
    if (!evol.isEmpty()) {
      String stage = turn == 1 ? "evolved" : "multi-turn";
      link.add(
          Dom.tag(
              "span",
              "e",
              Dom.tag("span", "stage " + stage, Dom.glyph(stage)),
              Dom.with(Dom.text("span", "", FacetText.evol(evol)), "title", evol)));
    }
    return link;
  }

  private static Anchor jump(ConversationUrl url, String text) {
    return Dom.link(url.href(), "jump", text);
  }
}
