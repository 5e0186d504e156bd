package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import dev.evolscope.compare.Comparison;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.RowChange;
import dev.evolscope.conversation.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A row that differs between two versions: what it is, and how its text changed. */
final class ChangeItem extends ListItem {
  /** Longer rows are compared on a page of their own. */
  private static final long MOST = 20_000;

  ChangeItem(RowChange change) {
    addClassName("change");
    Conversation before = change.before();
    Conversation after = change.after();
    if (before != null && after != null) {
      changed(before, after);
    } else {
      alone(Objects.requireNonNull(after != null ? after : before));
    }
  }

  private void alone(Conversation conversation) {
    String href = ConversationUrl.of(conversation.id(), ExploreUrl.START).href();
    add(head(conversation, Dom.link(href, "open", new LanguageBadge(conversation.language()))));
    String beginning = PreviewText.of(conversation);
    Component excerpt = Dom.text("p", "text s", beginning);
    TextSetting.of(beginning, conversation.language()).on(excerpt);
    add(excerpt);
  }

  private void changed(Conversation before, Conversation after) {
    CompareUrl url = CompareUrl.of(List.of(before.id(), after.id()));
    HtmlContainer head =
        head(after, Dom.link(url.href(), "open", new LanguageBadge(after.language())));
    add(head);
    Set<String> fields = fields(before.row(), after.row());
    if (!fields.isEmpty()) {
      HtmlContainer told =
          Dom.tag("p", "muted", Dom.text("span", "", Texts.text("versions.fields") + " "));
      fields.forEach(field -> told.add(Dom.text("bdi", "code field-name", field)));
      add(told);
    }
    if (before.characters() + after.characters() > MOST) {
      add(Dom.tag("p", "", Dom.link(url.href(), "", Texts.text("versions.long"))));
      return;
    }
    Comparison comparison = Comparison.of(List.of(before, after));
    if (!comparison.unchanged()) {
      add(new ChangedMessages(comparison));
    }
  }

  private static HtmlContainer head(Conversation conversation, Component open) {
    HtmlContainer head = Dom.tag("h3", "top", open, new StageMark(conversation.stage()));
    if (conversation.task() != null) {
      head.add(Dom.tag("span", "dot", new TaskName(conversation.task())));
    }
    if (conversation.sourceId() != null) {
      head.add(Dom.tag("span", "dot muted", Dom.text("bdi", "", conversation.sourceId())));
    }
    return head;
  }

  /** Names of the fields that are not the same, in the order of the rows. */
  static Set<String> fields(Value.Fields before, Value.Fields after) {
    Set<String> names = new LinkedHashSet<>(before.values().keySet());
    names.addAll(after.values().keySet());
    names.removeIf(name -> Objects.equals(before.values().get(name), after.values().get(name)));
    return names;
  }
}
