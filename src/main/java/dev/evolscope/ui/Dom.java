package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;

/** Short words for plain HTML elements. Texts become text nodes, never markup. */
final class Dom {
  private Dom() {}

  /** An element with CSS classes, separated by spaces, and children. */
  static HtmlContainer tag(String name, String classes, Component... children) {
    HtmlContainer element = new HtmlContainer(name, children);
    element.setClassName(classes);
    return element;
  }

  /** An element that holds a text. */
  static HtmlContainer text(String name, String classes, String text) {
    return tag(name, classes, new Text(text));
  }

  /** A link within the application: the router follows it without loading the page anew. */
  static Anchor link(String href, String classes, Component... children) {
    Anchor link = new Anchor();
    link.setHref(href);
    link.getElement().setAttribute("router-link", true);
    link.add(children);
    link.setClassName(classes);
    return link;
  }

  /** A link that says what it leads to. */
  static Anchor link(String href, String classes, String text) {
    return link(href, classes, new Text(text));
  }

  /** A link to a file, which the router leaves alone. */
  static Anchor file(String href, String classes, String words) {
    Anchor link = new Anchor();
    link.setHref(href);
    link.setRouterIgnore(true);
    link.getElement().setAttribute("download", true);
    link.setClassName(classes);
    link.add(glyph("export"), text("span", "", words));
    return link;
  }

  /** A picture of the style sheet's, hidden from screen readers: a word must stand beside it. */
  static HtmlContainer glyph(String name) {
    HtmlContainer glyph = tag("span", "glyph " + name);
    glyph.getElement().setAttribute("aria-hidden", "true");
    return glyph;
  }

  /** Sets an ARIA or other attribute, and gives the element back. */
  static <T extends Component> T with(T element, String attribute, String value) {
    element.getElement().setAttribute(attribute, value);
    return element;
  }
}
