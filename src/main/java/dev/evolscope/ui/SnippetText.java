package dev.evolscope.ui;

import com.vaadin.flow.component.html.Paragraph;
import dev.evolscope.conversation.Language;
import dev.evolscope.search.Snippet;
import org.jspecify.annotations.Nullable;

/** An excerpt in its own language and direction, matches marked. */
final class SnippetText extends Paragraph {
  SnippetText(Snippet snippet, @Nullable Language language) {
    addClassNames("text", "s");
    TextSetting.of(snippet.text(), language).on(this);
    MarkedText.into(this, snippet.text(), snippet.marks());
  }
}
