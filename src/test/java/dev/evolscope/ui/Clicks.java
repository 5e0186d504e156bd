package dev.evolscope.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;

/** Clicks without a browser. */
final class Clicks {
  private Clicks() {}

  static void press(NativeButton button) {
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
  }
}
