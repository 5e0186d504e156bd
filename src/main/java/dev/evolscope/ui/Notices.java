package dev.evolscope.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import dev.evolscope.search.Notice;
import java.util.List;

/** What was done otherwise than asked, as sentences. */
final class Notices extends Div {
  private final UnorderedList list = new UnorderedList();

  Notices() {
    addClassName("notices");
    getElement().setAttribute("role", "status");
    list.getElement().setAttribute("aria-label", Texts.text("notice.label"));
    add(list);
  }

  /** What a search did otherwise than asked, in the interface's language. */
  static String text(Notice notice) {
    return Texts.text("searched." + notice.name(), notice.limit());
  }

  void show(List<String> sentences) {
    list.removeAll();
    sentences.forEach(sentence -> list.add(Dom.with(Dom.text("li", "", sentence), "dir", "auto")));
    setVisible(!sentences.isEmpty());
  }
}
