package dev.evolscope.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.evolscope.conversation.Language;
import dev.evolscope.search.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A message's text exactly as stored, white space kept. A very long one goes on at a button. */
final class StoredText extends Div {
  /** More than a megabyte's answer would keep the reader waiting. */
  static final int MOST = 500_000;

  StoredText(String content, @Nullable Language language, List<Mark> marks) {
    addClassNames("text", "stored");
    TextSetting.of(content, language).on(this);
    if (content.length() <= MOST) {
      TextPieces.fill(this, content, marks);
      return;
    }
    int cut = content.offsetByCodePoints(MOST - 1, 1);
    TextPieces.fill(this, content.substring(0, cut), MarkedText.within(marks, 0, cut));
    String rest = content.substring(cut);
    NativeButton more =
        new NativeButton(
            Texts.text("message.rest", rest.length()),
            click -> {
              remove(click.getSource());
              TextPieces.fill(this, rest, MarkedText.within(marks, cut, content.length()));
            });
    more.addClassNames("btn", "more");
    add(more);
  }
}
