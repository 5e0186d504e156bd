package dev.evolscope.ui;

import com.vaadin.flow.component.html.Span;
import dev.evolscope.conversation.Language;
import org.jspecify.annotations.Nullable;

/** A language's own name, strong, then the dataset's name, muted; once where they are the same. */
final class LanguageBadge extends Span {
  LanguageBadge(@Nullable Language language) {
    addClassName("lang");
    if (language == null) {
      add(Dom.text("span", "en", Texts.text("card.noLanguage")));
      return;
    }
    String name = LanguageName.of(language);
    var own = Dom.text("bdi", "", language.ownName());
    if (language.tag() != null && !language.ownName().equals(name)) {
      own.getElement().setAttribute("lang", language.tag());
    }
    add(own);
    if (!language.ownName().equals(name)) {
      add(Dom.text("bdi", "en", name));
    }
  }
}
