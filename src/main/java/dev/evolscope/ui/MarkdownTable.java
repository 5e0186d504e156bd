package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Draws a table, or some of its rows under its head; a wide one scrolls by itself. */
final class MarkdownTable {
  private final SourceMarks marks;

  private MarkdownTable(SourceMarks marks) {
    this.marks = marks;
  }

  static Component of(TableBlock table, int from, int to, SourceMarks marks) {
    return new MarkdownTable(marks).draw(table, from, to);
  }

  private Component draw(TableBlock table, int from, int to) {
    HtmlContainer drawn = Dom.tag("table", "");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      switch (part) {
        case TableHead head -> drawn.add(rows("thead", head, 0, Integer.MAX_VALUE));
        case TableBody body -> drawn.add(rows("tbody", body, from, to));
        default -> throw new IllegalStateException("a table has head and body, not " + part);
      }
    }
    HtmlContainer scroll = Dom.tag("div", "table-scroll", drawn);
    scroll.getElement().setAttribute("tabindex", "0");
    scroll.getElement().setAttribute("role", "group");
    scroll.getElement().setAttribute("aria-label", Texts.text("message.table"));
    return scroll;
  }

  private HtmlContainer rows(String name, Node section, int from, int to) {
    HtmlContainer drawn = Dom.tag(name, "");
    int at = 0;
    for (Node row = section.getFirstChild(); row != null && at < to; row = row.getNext()) {
      if (at++ >= from) {
        HtmlContainer line = Dom.tag("tr", "");
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          line.add(cell((TableCell) cell));
        }
        drawn.add(line);
      }
    }
    return drawn;
  }

  private HtmlContainer cell(TableCell cell) {
    boolean blank = cell.getFirstChild() == null;
    HtmlContainer drawn = Dom.tag(cell.isHeader() && !blank ? "th" : "td", "");
    TableCell.Alignment alignment = cell.getAlignment();
    if (alignment != null) {
      drawn.addClassName(alignment.name().toLowerCase(java.util.Locale.ROOT));
    }
    return Dom.with(MarkdownInlines.into(drawn, cell, marks), "dir", "auto");
  }
}
