package dev.evolscope.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.StoredConversation;
import dev.evolscope.search.ConversationMarks;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The chosen result, to be read beside the list. Nothing is read or drawn before the browser says
 * that there is room: on narrow screens there never is.
 */
@Tag("es-pane")
@JsModule("./reading-pane.ts")
final class ReadingPane extends HtmlContainer {
  private static final String ROOM = "event.detail";

  private final transient ConversationStore store;
  private boolean room;
  private @Nullable ConversationId wanted;
  private ExploreUrl search = ExploreUrl.START;
  private transient @Nullable Drawing drawn;

  ReadingPane(ConversationStore store) {
    this.store = store;
    addClassName("preview");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", Texts.text("pane.label"));
    getElement()
        .addEventListener(
            "es-room",
            e -> {
              room = e.getEventData().get(ROOM).asBoolean();
              draw();
            })
        .addEventData(ROOM);
  }

  /** Shows a conversation, the matches of the address's query marked; null shows nothing. */
  void show(@Nullable ConversationId id, ExploreUrl url) {
    setVisible(id != null);
    wanted = id;
    search = url.first();
    draw();
  }

  private void draw() {
    Drawing drawing = new Drawing(wanted, search);
    if (!room || wanted == null || drawing.equals(drawn)) {
      return;
    }
    drawn = drawing;
    removeAll();
    store
        .find(wanted)
        .map(StoredConversation::conversation)
        .ifPresentOrElse(this::draw, () -> add(missing(Objects.requireNonNull(wanted))));
    getElement().executeJs("this.scrollTop = 0");
  }

  private void draw(Conversation conversation) {
    ConversationUrl page = ConversationUrl.of(conversation.id(), search);
    add(
        new PreviewHead(page, conversation),
        new PreviewBody(conversation, page, ConversationMarks.of(search.query(), conversation)));
  }

  private static HtmlContainer missing(ConversationId id) {
    return Dom.text("p", "body muted", Texts.text("notFound.conversation", id.text()));
  }

  private record Drawing(@Nullable ConversationId id, ExploreUrl search) {}
}
