package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import dev.evolscope.compare.Cell;
import dev.evolscope.compare.Piece;
import dev.evolscope.conversation.Conversation;
import java.util.List;

/** A message in its column: who says it, in which turn, what became of it, its marked text. */
final class CompareCell extends Div {
  /**
   * Draws a message.
   *
   * @param column from 0
   * @param folded whether long stretches that are the same are folded
   */
  CompareCell(Cell cell, Conversation conversation, int column, boolean folded) {
    addClassName("cell");
    HtmlContainer label =
        Dom.tag(
            "p",
            "label",
            new ColumnNumber(column),
            Dom.text("b", "", Texts.textOr("role." + cell.message().role(), cell.message().role())),
            turn(cell, conversation));
    state(label, cell, column);
    add(label);
    if (cell.message().content().isEmpty()) {
      add(Dom.text("div", "text muted", Texts.text("conversation.empty")));
      return;
    }
    // What stands alone says so in words: marking all of it would only make it hard to read
    List<Piece> pieces = cell.marked(!cell.alone(), !cell.ends()).pieces();
    DifferenceText text =
        new DifferenceText(
            cell.message().content(),
            pieces,
            conversation.language(),
            folded && !cell.alone() && !cell.ends());
    if (cell.same()) {
      text.addClassName("same");
    }
    add(text);
  }

  private static Component turn(Cell cell, Conversation conversation) {
    if (cell.turn() == 0) {
      return Dom.tag("span", "");
    }
    ConversationUrl url = ConversationUrl.of(conversation.id(), ExploreUrl.START);
    return Dom.link(
        url.withTurn(cell.turn()).href(), "", Texts.text("conversation.turn", cell.turn()));
  }

  private static void state(HtmlContainer label, Cell cell, int column) {
    if (cell.same()) {
      label.add(sign("=", Texts.text("compare.sameAs", column)));
    }
    if (cell.alone()) {
      label.add(sign("+", Texts.text("compare.notIn", column)));
    }
    if (cell.ends()) {
      label.add(sign("−", Texts.text("compare.notIn", column + 2)));
    }
  }

  private static Component sign(String sign, String words) {
    return Dom.tag(
        "span",
        "state",
        Dom.with(Dom.text("span", "sign", sign), "aria-hidden", "true"),
        Dom.text("span", "", words));
  }
}
