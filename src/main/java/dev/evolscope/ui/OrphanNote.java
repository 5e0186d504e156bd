package dev.evolscope.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.conversation.Beginning;
import dev.evolscope.conversation.Language;
import dev.evolscope.lineage.SoughtText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of an orphan which texts were looked for, and where. */
final class OrphanNote extends Section {
  private static final int LONGEST = 400;

  OrphanNote(List<SoughtText> sought, @Nullable Language language) {
    addClassNames("panel", "orphan");
    add(Dom.tag("header", "", Dom.text("h2", "", Texts.text("lineage.orphan"))));
    HtmlContainer body = Dom.tag("div", "body");
    if (sought.isEmpty()) {
      body.add(Dom.text("p", "", Texts.text("lineage.soughtNone")));
    }
    for (SoughtText text : sought) {
      String beginning = Beginning.of(text.text(), LONGEST);
      HtmlContainer quote = Dom.text("blockquote", "text s", beginning);
      TextSetting.of(beginning, language).on(quote);
      body.add(Dom.text("p", "", Texts.text("lineage.sought." + text.stage().label())), quote);
    }
    add(body);
  }
}
