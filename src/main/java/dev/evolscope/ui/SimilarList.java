package dev.evolscope.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Filters;
import dev.evolscope.search.Hit;
import dev.evolscope.search.SearchUnavailableException;
import dev.evolscope.search.SimilarSearch;
import java.util.List;

/** Conversations like the one shown. Most readers do not ask, so nothing is searched before. */
final class SimilarList extends Section {
  private static final int MOST = 10;

  private final transient SimilarSearch search;
  private final transient Conversation conversation;

  SimilarList(SimilarSearch search, Conversation conversation) {
    this.search = search;
    this.conversation = conversation;
    addClassName("similar");
    NativeButton find = new NativeButton(Texts.text("similar.find"), this::find);
    find.setClassName("btn");
    add(Dom.text("h2", "", Texts.text("similar.heading")), find);
  }

  private void find(ClickEvent<NativeButton> click) {
    remove(click.getSource());
    try {
      show(search.of(conversation, "", Filters.NONE, MOST));
    } catch (SearchUnavailableException e) {
      say(Texts.text("notice.unavailable", Texts.percent(e.percent() / 100.0)));
    }
  }

  private void show(List<Hit> hits) {
    if (hits.isEmpty()) {
      say(Texts.text("similar.none"));
      return;
    }
    OrderedList links = new OrderedList();
    hits.forEach(hit -> links.add(item(hit)));
    add(links);
  }

  private void say(String text) {
    add(Dom.with(Dom.text("p", "muted", text), "role", "status"));
  }

  private static ListItem item(Hit hit) {
    ListItem item = new ListItem(Dom.link(hit.url().substring(1), "open", PageTitles.words(hit)));
    hit.snippets().stream()
        .limit(1)
        .forEach(snippet -> item.add(new SnippetText(snippet, hit.language())));
    return item;
  }
}
