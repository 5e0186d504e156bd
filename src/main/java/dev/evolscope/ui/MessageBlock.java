package dev.evolscope.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import dev.evolscope.conversation.Language;
import dev.evolscope.conversation.Message;
import org.jspecify.annotations.Nullable;

/** One message as it was stored: the role in the interface's words, the text in its own. */
final class MessageBlock extends Article {
  MessageBlock(Message message, @Nullable Language language) {
    addClassNames("msg", message.isTurn() ? "user" : "assistant");
    String role = Texts.textOr("role." + message.role(), message.role());
    Header head = new Header(Dom.text("bdi", "", role));
    head.addClassName("msg-head");
    add(head, text(message.content(), language));
  }

  private static Div text(String content, @Nullable Language language) {
    Div text = new Div();
    text.addClassName("text");
    if (content.isEmpty()) {
      text.addClassName("muted");
      text.setText(Texts.text("conversation.empty"));
      return text;
    }
    TextSetting setting = TextSetting.of(content, language);
    text.getElement().setAttribute("lang", setting.tag());
    text.getElement().setAttribute("dir", setting.direction());
    text.setText(content);
    return text;
  }
}
