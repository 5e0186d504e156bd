package dev.evolscope.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import java.util.regex.Pattern;

/**
 * Links that stored text asks for. Only web and mail addresses become links, and say nothing to
 * where they lead; all others stay text, with the address beside it, so that nothing is hidden.
 */
final class SafeLink {
  private static final Pattern SAFE = Pattern.compile("(?i)(https?://|mailto:)[^\\s\\p{Cntrl}]+");

  private SafeLink() {}

  /** Whether a browser may be led to an address. */
  static boolean isSafe(String address) {
    return SAFE.matcher(address).matches();
  }

  /** What a link's words go into: a link, or what stands for one. */
  static HtmlContainer opened(String address) {
    if (!isSafe(address)) {
      return Dom.tag("span", "no-link");
    }
    Anchor link = new Anchor();
    link.getElement().setAttribute("href", address); // as written: Flow resolves nothing
    link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
    link.getElement().setAttribute("target", "_blank");
    link.setRouterIgnore(true);
    link.setTitle(address);
    return link;
  }

  /** The address behind words that are no link; never turned round by the text around it. */
  static HtmlContainer written(String address) {
    return Dom.with(Dom.text("bdi", "address", "(" + address + ")"), "dir", "ltr");
  }
}
