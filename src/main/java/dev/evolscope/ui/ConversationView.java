package dev.evolscope.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.StoredConversation;
import dev.evolscope.search.SimilarSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One whole conversation. The problem: a reader must see each message as it was stored, in its own
 * direction, beside the facts of its row, and a link to it must hold for good; so old versions
 * answer too, and say that they are old.
 */
@Route(value = "c/:id", layout = Shell.class)
class ConversationView extends Main implements BeforeEnterObserver, HasDynamicTitle {
  private static final String TURN = "turn";
  private final transient ConversationStore store;
  private final transient SimilarSearch similar;
  private String title = Texts.text("title.notFound");

  ConversationView(ConversationStore store, SimilarSearch similar) {
    this.store = store;
    this.similar = similar;
    addClassName("convo");
    setId("content");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String text = event.getRouteParameters().get("id").orElse("");
    Optional<ConversationId> id = ConversationId.parse(text);
    Optional<StoredConversation> found = id.flatMap(store::find);
    if (found.isEmpty()) {
      String key = id.isEmpty() ? "notFound.notId" : "notFound.conversation";
      event.rerouteToError(NotFoundException.class, Texts.text(key, text));
      return;
    }
    show(
        found.get(),
        event.getLocation().getQueryParameters().getParameters().getOrDefault(TURN, List.of()));
  }

  private void show(StoredConversation stored, List<String> turns) {
    Conversation conversation = stored.conversation();
    title = PageTitles.conversation(conversation);
    List<String> sentences = new ArrayList<>();
    int turn = turn(turns, conversation.turns(), sentences);
    Notices notices = new Notices();
    notices.show(sentences);
    Section reading = new Transcript(conversation, turn);
    removeAll();
    add(new ConversationHead(conversation), new VersionNotice(stored), notices);
    ConversationSide side = new ConversationSide(conversation, turn);
    side.add(new SimilarList(similar, conversation));
    add(side, reading);
  }

  /** The turn asked for, from 1; 0 where none is, or none of that number. */
  private static int turn(List<String> asked, int turns, List<String> sentences) {
    if (asked.isEmpty()) {
      return 0;
    }
    String text = asked.getFirst();
    int turn = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    if (turn < 1 || turn > turns) {
      sentences.add(Texts.text("notice.turn", text, turns));
      return 0;
    }
    return turn;
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
