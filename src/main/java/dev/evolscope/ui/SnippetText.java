package dev.evolscope.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import dev.evolscope.conversation.Language;
import dev.evolscope.search.Mark;
import dev.evolscope.search.Snippet;
import org.jspecify.annotations.Nullable;

/** An excerpt in its own language and direction, matches marked. */
final class SnippetText extends Paragraph {
  SnippetText(Snippet snippet, @Nullable Language language) {
    addClassNames("text", "s");
    TextSetting setting = TextSetting.of(snippet.text(), language);
    getElement().setAttribute("lang", setting.tag());
    getElement().setAttribute("dir", setting.direction());
    int at = 0;
    for (Mark mark : snippet.marks()) {
      add(new Text(snippet.text().substring(at, mark.from())));
      add(Dom.text("mark", "", snippet.text().substring(mark.from(), mark.to())));
      at = mark.to();
    }
    add(new Text(snippet.text().substring(at)));
  }
}
