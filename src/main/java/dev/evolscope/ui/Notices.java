package dev.evolscope.ui;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What was done otherwise than asked, as sentences. */
final class Notices extends UnorderedList {
  Notices() {
    addClassName("notices");
    getElement().setAttribute("role", "status");
    getElement().setAttribute("aria-label", Texts.text("notice.label"));
  }

  void show(List<String> sentences) {
    removeAll();
    sentences.forEach(sentence -> add(Dom.text("li", "", sentence)));
    setVisible(!sentences.isEmpty());
  }
}
