package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.lineage.Family;
import dev.evolscope.lineage.FamilyNode;
import dev.evolscope.lineage.Lineages;
import dev.evolscope.lineage.LinkStatus;
import java.util.List;

/** What stands beside a tree: what its root may come from, what may belong to it, the dataset. */
final class FamilySide extends Aside {
  FamilySide(Family family, Lineages lineages) {
    addClassName("beside");
    getElement().setAttribute("aria-label", Texts.text("family.beside"));
    Conversation root = family.root().conversation();
    if (family.root().status() == LinkStatus.AMBIGUOUS) {
      add(
          possible(
              Texts.text("lineage.ambiguous", family.candidateCount()),
              family.candidates(),
              family.candidateCount()));
    }
    if (family.root().status() == LinkStatus.ORPHAN) {
      add(new OrphanNote(family.sought(), root.language()));
    }
    if (family.doubtfulCount() > 0) {
      add(
          possible(
              Texts.text("family.doubtful", family.doubtfulCount()),
              family.doubtful(),
              family.doubtfulCount()));
    }
    add(new LineageFigures(root.dataset(), lineages));
  }

  private static Component possible(String heading, List<FamilyNode> nodes, long total) {
    HtmlContainer list = Dom.tag("ul", "");
    nodes.forEach(node -> list.add(Dom.tag("li", "", new FamilyLink(node))));
    Section section = new Section(Dom.tag("header", "", Dom.text("h2", "", heading)), list);
    section.addClassNames("panel", "possible");
    if (nodes.size() < total) {
      section.add(Dom.text("p", "muted rest", Texts.text("family.rest", total - nodes.size())));
    }
    return section;
  }
}
