package dev.evolscope.ui;

import com.vaadin.flow.component.html.Paragraph;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.StoredConversation;

/** Says that a version is not the current one, and leads to the newer; hidden on a current one. */
final class VersionNotice extends Paragraph {
  VersionNotice(StoredConversation stored) {
    addClassName("version");
    setVisible(!stored.current());
    ConversationId newer = stored.supersededBy();
    if (newer == null) {
      setText(Texts.text("conversation.gone"));
      return;
    }
    setText(Texts.text("conversation.superseded") + " ");
    add(Dom.link("c/" + newer, "", Texts.text("conversation.supersededLink")));
  }
}
