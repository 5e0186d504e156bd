package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.lineage.Family;
import dev.evolscope.lineage.FamilyNode;
import java.util.List;

/**
 * A family as a tree of links, which the browser lets the keyboard walk: arrows move, fold and
 * unfold, Enter opens. One of them is in the tab order at a time.
 */
@JsModule("./family-tree.ts")
final class FamilyTreeList extends Section {
  private final transient Family family;

  FamilyTreeList(Family family) {
    this.family = family;
    addClassNames("panel", "tree");
    HtmlContainer tree = Dom.tag("ul", "");
    Dom.with(Dom.with(tree, "role", "tree"), "aria-labelledby", "family-heading");
    tree.add(item(family.root(), 1, 1, 1));
    HtmlContainer heading = Dom.text("h2", "", Texts.text("family.heading"));
    heading.setId("family-heading");
    add(
        Dom.tag(
            "header",
            "",
            heading,
            Dom.tag(
                "span",
                "end muted wide",
                Dom.text("kbd", "", "↑"),
                Dom.text("kbd", "", "↓"),
                Dom.text("span", "", " " + Texts.text("family.keys")))),
        tree);
  }

  private HtmlContainer item(FamilyNode node, int level, int place, int siblings) {
    Anchor link = new FamilyLink(node);
    Dom.with(link, "role", "treeitem");
    Dom.with(link, "aria-level", Integer.toString(level));
    Dom.with(link, "aria-posinset", Integer.toString(place));
    Dom.with(link, "aria-setsize", Integer.toString(siblings));
    boolean asked = node.conversation().id().equals(family.asked());
    Dom.with(link, "tabindex", asked ? "0" : "-1");
    if (asked) {
      Dom.with(link, "aria-current", "true");
    }
    HtmlContainer item = Dom.with(Dom.tag("li", "", link), "role", "none");
    if (!node.children().isEmpty()) {
      Dom.with(link, "aria-expanded", "true");
      link.addComponentAsFirst(Dom.glyph("down fold"));
      item.add(group(node.children(), level + 1));
    }
    return item;
  }

  private Component group(List<FamilyNode> nodes, int level) {
    HtmlContainer group = Dom.with(Dom.tag("ul", ""), "role", "group");
    for (int i = 0; i < nodes.size(); i++) {
      group.add(item(nodes.get(i), level, i + 1, nodes.size()));
    }
    return group;
  }
}
