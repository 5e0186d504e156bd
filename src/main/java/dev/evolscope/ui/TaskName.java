package dev.evolscope.ui;

import com.vaadin.flow.component.HtmlContainer;

/** A task's code, and its title where there is one. */
final class TaskName extends HtmlContainer {
  TaskName(String code) {
    super("span");
    add(Dom.text("bdi", "", code));
    TaskText.title(code).ifPresent(title -> add(Dom.text("span", "muted", " · " + title)));
  }
}
