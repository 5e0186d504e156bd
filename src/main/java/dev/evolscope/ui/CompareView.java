package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.evolscope.compare.Comparison;
import dev.evolscope.compare.Grain;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.StoredConversation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Two or three conversations side by side. The problem: whoever judges an evolution must see what
 * it changed, word by word, in any script, and send that to others as a link.
 */
@Route(value = "compare", layout = Shell.class)
class CompareView extends Main implements BeforeEnterObserver, HasDynamicTitle {
  private static final List<String> KEYS = List.of("Esc", "?");

  private final transient ConversationStore store;
  private String title = Texts.text("title.compare");

  CompareView(ConversationStore store) {
    this.store = store;
    addClassNames("page", "compare");
    setId("content");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    CompareUrlReader.Reading reading =
        CompareUrlReader.read(event.getLocation().getQueryParameters().getParameters());
    CompareUrl url = reading.url();
    List<String> sentences = new ArrayList<>(reading.notices());
    reading.mistaken().forEach(text -> sentences.add(Texts.text("notFound.notId", text)));
    List<Conversation> found = new ArrayList<>();
    for (ConversationId id : url.ids()) {
      Optional<StoredConversation> stored = store.find(id);
      stored.ifPresentOrElse(
          s -> found.add(s.conversation()),
          () -> sentences.add(Texts.text("notFound.conversation", id.text())));
    }
    removeAll();
    if (url.complete() && found.size() == url.ids().size()) {
      show(url, found, sentences);
    } else {
      title = Texts.text("title.compare");
      add(head(url, false), notices(sentences), new CompareForm(url), new Shortcuts(KEYS));
    }
  }

  private void show(CompareUrl url, List<Conversation> columns, List<String> sentences) {
    title = PageTitles.compare(columns);
    Comparison comparison = Comparison.of(columns);
    if (comparison.grain() != Grain.WORDS) {
      sentences.add(
          Texts.text("compare.grain." + comparison.grain().name().toLowerCase(Locale.ROOT)));
    }
    if (url.repeats()) {
      sentences.add(Texts.text("compare.itself"));
    } else if (comparison.unchanged()) {
      sentences.add(Texts.text("compare.equal"));
    }
    Section panel =
        new Section(
            Dom.with(Dom.tag("div", "scroll", new CompareFigures(comparison)), "tabindex", "0"),
            new CompareTable(comparison, url.differences(), url.middle()));
    panel.addClassName("panel");
    panel.getElement().setAttribute("aria-label", Texts.text("compare.heading"));
    Component others =
        Dom.tag(
            "details",
            "others",
            Dom.text("summary", "", Texts.text("compare.others")),
            new CompareForm(url));
    add(head(url, true), notices(sentences), panel, others, new Shortcuts(KEYS));
  }

  private static Notices notices(List<String> sentences) {
    Notices notices = new Notices();
    notices.show(sentences);
    return notices;
  }

  private static Header head(CompareUrl url, boolean complete) {
    Header head = new Header(Dom.text("h1", "", Texts.text("compare.heading")));
    head.addClassName("page-head");
    if (complete) {
      Nav views = new Nav(view(url, false), view(url, true));
      views.addClassName("group");
      views.getElement().setAttribute("aria-label", Texts.text("views.label"));
      Anchor swap = Dom.link(url.swapped().href(), "btn", Dom.glyph("swap"));
      swap.add(Texts.text("compare.swap"));
      Div actions = new Div(views, swap);
      actions.addClassName("actions");
      if (url.third() != null) {
        actions.addComponentAsFirst(middles(url));
      }
      head.add(actions);
    }
    return head;
  }

  /** Three columns only: what the second is marked against. */
  private static LinkMenu middles(CompareUrl url) {
    LinkMenu menu = new LinkMenu(Texts.text("compare.middle"), word(url.middle()));
    for (CompareUrl.Middle middle : CompareUrl.Middle.values()) {
      menu.with(word(middle), url.withMiddle(middle).href(), middle == url.middle());
    }
    return menu;
  }

  private static String word(CompareUrl.Middle middle) {
    return Texts.text("compare.middle." + middle.name().toLowerCase(Locale.ROOT));
  }

  private static Anchor view(CompareUrl url, boolean differences) {
    String key = differences ? "compare.differences" : "compare.everything";
    Anchor link = Dom.link(url.withDifferences(differences).href(), "btn", Texts.text(key));
    if (url.differences() == differences) {
      link.addClassName("on");
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
