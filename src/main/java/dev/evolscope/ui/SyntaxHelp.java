package dev.evolscope.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.List;

/** What can be written into the search box, in a fold-out beside it. */
@Tag("details")
final class SyntaxHelp extends HtmlContainer {
  private record Way(String key, String example) {}

  /** Examples are the same in every language, as the words of the syntax are. */
  private static final List<Way> WAYS =
      List.of(
          new Way("syntax.words", "river stone"),
          new Way("syntax.phrase", "\"left bank\""),
          new Way("syntax.or", "cat OR dog"),
          new Way("syntax.not", "-word"),
          new Way("syntax.prefix", "pre*"),
          new Way("syntax.role", "role:user why"),
          new Way("syntax.group", "(a OR b) -c"));

  SyntaxHelp() {
    addClassNames("anchor", "syntax", "wide");
    add(Dom.text("summary", "btn quiet", Texts.text("syntax.heading")));
    HtmlContainer list = Dom.tag("dl", "");
    for (Way way : WAYS) {
      list.add(
          Dom.tag("dt", "", Dom.with(Dom.text("code", "code", way.example()), "dir", "ltr")),
          Dom.text("dd", "", Texts.text(way.key())));
    }
    add(Dom.tag("div", "menu", list, Dom.text("p", "muted", Texts.text("syntax.folding"))));
  }
}
