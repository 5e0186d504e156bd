package dev.evolscope.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Message;
import dev.evolscope.search.Mark;
import java.util.List;
import java.util.Map;

/**
 * The messages in order, a heading before each turn. A conversation of very many is drawn from its
 * beginning, or from before the turn asked for, as far as a page bears; buttons lead on.
 */
final class Transcript extends Section {
  /** Messages, and nodes in them, that are drawn at once. */
  static final int MOST_MESSAGES = 400;

  private static final int MOST_NODES = 20_000;

  /** Messages before the turn asked for that are drawn with it, where the first are not. */
  private static final int LEAD = 20;

  /** Two frames later: the router puts a new page's scroll position to its top in between. */
  private static final String SCROLL =
      "requestAnimationFrame(() => requestAnimationFrame(() => this.scrollIntoView()))";

  private final transient Conversation conversation;
  private final transient ConversationUrl url;
  private final transient Map<Integer, List<Mark>> marks;
  private final transient List<TurnOrigin> origins;
  private final transient ConversationFindings findings;
  private final int[] turns;
  private final NativeButton earlier = new NativeButton("", click -> drawEarlier());
  private final NativeButton later = new NativeButton("", click -> drawLater());
  private int from;
  private int to;

  /**
   * Draws as many messages as a page bears.
   *
   * @param marks what the search found in each message, by its index
   * @param origins of its turns, from the first
   * @param findings what checks flag
   */
  Transcript(
      Conversation conversation,
      ConversationUrl url,
      Map<Integer, List<Mark>> marks,
      List<TurnOrigin> origins,
      ConversationFindings findings) {
    this.conversation = conversation;
    this.origins = origins;
    this.findings = findings;
    this.url = url;
    this.marks =
        findings.marked(
            marks, conversation.messages().stream().map(m -> m.content().length()).toList());
    this.turns = turns(conversation.messages());
    addClassName("reading");
    getElement().setAttribute("aria-label", Texts.text("conversation.messages"));
    earlier.addClassNames("btn", "more");
    later.addClassNames("btn", "more");
    int wanted = url.message() > 0 ? url.message() - 1 : indexOf(url.turn());
    from = wanted < MOST_MESSAGES ? 0 : wanted - LEAD;
    to = from;
    add(earlier, later);
    drawLater();
  }

  /** The turn that each message belongs to; 0 before the first. */
  private static int[] turns(List<Message> messages) {
    int[] turns = new int[messages.size()];
    int turn = 0;
    for (int i = 0; i < turns.length; i++) {
      turns[i] = messages.get(i).isTurn() ? ++turn : turn;
    }
    return turns;
  }

  private int indexOf(int turn) {
    for (int i = 0; i < turns.length; i++) {
      if (turns[i] == turn) {
        return i;
      }
    }
    return 0;
  }

  private void drawLater() {
    int nodes = 0;
    int last = (int) Math.min(turns.length, (long) to + MOST_MESSAGES);
    while (to < last && nodes < MOST_NODES) {
      nodes += draw(to++, getElement().getChildCount() - 1);
    }
    showButtons();
  }

  private void drawEarlier() {
    int nodes = 0;
    int first = Math.max(0, from - MOST_MESSAGES);
    while (from > first && nodes < MOST_NODES) {
      nodes += draw(--from, 1);
    }
    showButtons();
  }

  private void showButtons() {
    earlier.setVisible(from > 0);
    earlier.setText(Texts.text("conversation.earlier", from));
    later.setVisible(to < turns.length);
    later.setText(Texts.text("conversation.later", turns.length - to));
  }

  /** Draws a message at a place among the children, and tells its size. */
  private int draw(int message, int place) {
    Message drawn = conversation.messages().get(message);
    MessageBlock block =
        new MessageBlock(
            message + 1,
            drawn,
            conversation.language(),
            url.raw(),
            marks.getOrDefault(message, List.of()),
            findings.at(message));
    addComponentAtIndex(place, block);
    if (message + 1 == url.message()) {
      goTo(block);
    }
    if (drawn.isTurn()) {
      addComponentAtIndex(place, heading(turns[message]));
    }
    return block.size();
  }

  private H2 heading(int turn) {
    H2 heading = new H2(Dom.text("b", "", Texts.text("conversation.turn", turn)));
    heading.addClassName("turn");
    heading.setId("turn-" + turn);
    String evol = TurnEvol.of(conversation.evol(), turn);
    if (!evol.isEmpty()) {
      heading.add(new EvolLabel(evol));
    }
    String origin = origins.get(turn - 1).key();
    if (!origin.isEmpty()) {
      heading.add(Dom.text("span", "origin", Texts.text(origin)));
    }
    if (turn == url.turn() && url.message() == 0) {
      goTo(heading);
    }
    return heading;
  }

  private static void goTo(HtmlComponent target) {
    target.addClassName("at");
    target.getElement().executeJs(SCROLL);
  }
}
