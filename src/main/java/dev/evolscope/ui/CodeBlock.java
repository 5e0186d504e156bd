package dev.evolscope.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.evolscope.search.Mark;
import java.util.List;

/** Code as written, left to right, with its language's name and a way to copy it. */
@JsModule("./code-block.ts")
final class CodeBlock extends Div {

  /**
   * Draws code.
   *
   * @param language as the fence names it; empty where it does not
   * @param marks what to mark in the code
   */
  CodeBlock(String language, String code, List<Mark> marks) {
    addClassName("code-block");
    getElement().setAttribute("dir", "ltr");
    String name = language.isEmpty() ? Texts.text("message.code") : language;
    HtmlContainer text = Dom.tag("code", "");
    TextPieces.fill(text, code, marks);
    HtmlContainer lines = Dom.tag("pre", "", text);
    // Wide code scrolls sideways: keys reach what can be focused
    lines.getElement().setAttribute("tabindex", "0");
    lines.getElement().setAttribute("role", "group");
    lines.getElement().setAttribute("aria-label", name);
    add(Dom.tag("div", "code-head", Dom.text("bdi", "", name), copy()), lines);
  }

  private static NativeButton copy() {
    NativeButton copy = new NativeButton(Texts.text("message.copyCode"));
    copy.addClassNames("btn", "quiet", "s", "copy-code");
    copy.getElement().setAttribute("data-done", Texts.text("message.codeCopied"));
    copy.getElement().setAttribute("data-failed", Texts.text("copy.failed"));
    return copy;
  }
}
