package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.lineage.Family;
import dev.evolscope.lineage.LineagePendingException;
import dev.evolscope.lineage.Lineages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tree that a conversation belongs to. The problem: an auditor must see at once what a seed
 * became, by which Evol types and prompts, and must not take for known what is only possible; so
 * ambiguous rows stand beside the tree, never in it, and a tree that is cut says so.
 */
@Route(value = "family/:id", layout = Shell.class)
class FamilyView extends Main implements BeforeEnterObserver, HasDynamicTitle {
  private static final List<String> KEYS = List.of("tree ↑", "tree →", "tree Home", "↵", "?");

  private final transient Lineages lineages;
  private String title = Texts.text("title.notFound");

  FamilyView(Lineages lineages) {
    this.lineages = lineages;
    addClassNames("page", "family");
    setId("content");
  }

  /** Where the family of a conversation stands, relative to the application's root. */
  static String href(ConversationId id) {
    return "family/" + id;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String text = event.getRouteParameters().get("id").orElse("");
    Optional<ConversationId> id = ConversationId.parse(text);
    removeAll();
    try {
      Optional<Family> family = id.flatMap(lineages::family);
      if (family.isEmpty()) {
        String key = id.isEmpty() ? "notFound.notId" : "notFound.conversation";
        event.rerouteToError(NotFoundException.class, Texts.text(key, text));
        return;
      }
      show(family.get());
    } catch (LineagePendingException e) {
      title = Texts.text("title.lineage");
      add(new H1(Texts.text("family.heading")), Dom.text("p", "", Texts.text("lineage.pending")));
    }
  }

  private void show(Family family) {
    Conversation root = family.root().conversation();
    title = PageTitles.family(root);
    Notices notices = new Notices();
    notices.show(notices(family));
    add(
        head(family),
        notices,
        Dom.tag("div", "family-grid", new FamilyTreeList(family), new FamilySide(family, lineages)),
        new Shortcuts(KEYS));
  }

  private static Component head(Family family) {
    H1 heading = new H1(new LanguageBadge(family.root().conversation().language()));
    String task = family.root().conversation().task();
    if (task != null) {
      heading.add(Dom.tag("span", "what dot", new TaskName(task)));
    }
    heading.add(Dom.text("span", "what dot", Texts.text("family.count", family.total())));
    return Dom.tag(
        "header",
        "page-head",
        heading,
        Dom.link("c/" + family.asked(), "btn end", Texts.text("family.open")));
  }

  private static List<String> notices(Family family) {
    List<String> sentences = new ArrayList<>();
    if (family.shown() < family.total()) {
      sentences.add(Texts.text("family.cut", family.total(), family.shown()));
    }
    if (!family.root().current()) {
      sentences.add(Texts.text("family.past"));
    }
    return sentences;
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
