package dev.evolscope.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Language;
import org.jspecify.annotations.Nullable;

/** Beside the messages: the turns to jump to, what the row says of itself, the keys. */
final class ConversationSide extends Aside {
  private final DescriptionList facts = new DescriptionList();

  ConversationSide(
      Conversation conversation,
      ConversationUrl url,
      ConversationFindings findings,
      FindingList list,
      LineagePanel lineage,
      SimilarList similar) {
    addClassName("side");
    getElement().setAttribute("aria-label", Texts.text("conversation.row"));
    if (conversation.turns() > 0) {
      add(new TurnOutline(conversation, url, findings));
    }
    add(list, lineage);
    facts.addClassName("facts");
    fact("conversation.dataset", conversation.dataset());
    fact("conversation.part", conversation.part());
    fact("conversation.sourceId", conversation.sourceId());
    fact("conversation.id", conversation.id().text());
    language(conversation.language());
    fact(
        "conversation.task", conversation.task() == null ? null : TaskText.of(conversation.task()));
    fact("conversation.length", Texts.number(conversation.messages().size()));
    add(new Section(Dom.text("h2", "", Texts.text("conversation.row")), facts));
    add(new RowFields(conversation.row()), similar, keys());
  }

  private void language(@Nullable Language language) {
    if (language == null) {
      fact("conversation.language", Texts.text("conversation.noLanguage"));
      return;
    }
    String tag = language.tag() == null ? "" : " (" + language.tag() + ")";
    fact("conversation.language", language.name() + tag);
    fact(
        "conversation.script",
        Texts.text("conversation.direction." + language.direction().html(), language.script()));
    fact("conversation.resource", Texts.text("resource." + language.resource().label()));
  }

  private void fact(String key, @Nullable String value) {
    if (value != null) {
      facts.add(Dom.text("dt", "", Texts.text(key)), Dom.tag("dd", "", Dom.text("bdi", "", value)));
    }
  }

  private static Section keys() {
    Section keys = new Section(Dom.text("h2", "", Texts.text("keys.short")));
    keys.addClassNames("keys", "wide");
    for (String key : new String[] {"n", "f", "r"}) {
      keys.add(
          Dom.tag(
              "span",
              "",
              Dom.text("kbd", "", key),
              Dom.text("span", "", Texts.text("keys." + key))));
    }
    NativeButton all = new NativeButton(Texts.text("keys.all"));
    all.addClassNames("open-shortcuts");
    keys.add(Dom.tag("span", "", Dom.text("kbd", "", "?"), all));
    return keys;
  }
}
