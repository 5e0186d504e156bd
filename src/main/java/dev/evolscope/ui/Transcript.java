package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Message;
import java.util.List;

/** Every message in order, a heading before each turn. */
final class Transcript extends Section {
  /** Two frames later: the router puts a new page's scroll position to its top in between. */
  private static final String SCROLL =
      "requestAnimationFrame(() => requestAnimationFrame(() => this.scrollIntoView()))";

  /**
   * Draws a conversation.
   *
   * @param wanted the turn to scroll to, from 1; 0 for none
   */
  Transcript(Conversation conversation, int wanted) {
    addClassName("reading");
    getElement().setAttribute("aria-label", Texts.text("conversation.messages"));
    int turn = 0;
    for (Message message : conversation.messages()) {
      if (message.isTurn()) {
        turn++;
        Component heading = heading(conversation, turn);
        add(heading);
        if (turn == wanted) {
          heading.getElement().executeJs(SCROLL);
        }
      }
      add(new MessageBlock(message, conversation.language()));
    }
  }

  /** The Evol types of follow-ups are in order of the follow-ups, so the first is turn 2's. */
  private static H2 heading(Conversation conversation, int turn) {
    H2 heading = new H2(Dom.text("b", "", Texts.text("conversation.turn", turn)));
    heading.addClassName("turn");
    heading.setId("turn-" + turn);
    List<String> followUps = conversation.evol().turnEvols();
    String task = conversation.evol().taskEvol();
    if (turn == 1 && task != null) {
      heading.add(new EvolLabel(task));
    } else if (turn > 1 && turn - 2 < followUps.size()) {
      heading.add(new EvolLabel(followUps.get(turn - 2)));
    }
    return heading;
  }
}
