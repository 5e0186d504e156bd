package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.evolscope.compare.Cell;
import dev.evolscope.compare.Comparison;
import dev.evolscope.compare.Row;
import dev.evolscope.conversation.Conversation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns, a row for messages that answer to one another: what belongs together stands side by
 * side however far one scrolls. Long ones are drawn in steps.
 */
final class CompareTable extends Div {
  /** Rows that are drawn at once. */
  static final int MOST_ROWS = 100;

  private final transient Comparison comparison;
  private final boolean differences;
  private final CompareUrl.Middle middle;
  private int next;

  /**
   * Draws a comparison.
   *
   * @param differences whether only what differs is shown, the rest folded
   * @param middle what the second of three columns is marked against
   */
  CompareTable(Comparison comparison, boolean differences, CompareUrl.Middle middle) {
    this.comparison = comparison;
    this.differences = differences;
    this.middle = middle;
    addClassName("columns");
    getElement().getStyle().set("--columns", Integer.toString(comparison.columns().size()));
    add(heads());
    draw();
  }

  private Component heads() {
    HtmlContainer heads = Dom.tag("div", "pair heads");
    for (int column = 0; column < comparison.columns().size(); column++) {
      heads.add(head(comparison.columns().get(column), column));
    }
    return heads;
  }

  private static Component head(Conversation conversation, int column) {
    ConversationUrl url = ConversationUrl.of(conversation.id(), ExploreUrl.START);
    Anchor open = Dom.link(url.href(), "", new LanguageBadge(conversation.language()));
    HtmlContainer first =
        Dom.tag("h2", "row", new ColumnNumber(column), new StageMark(conversation.stage()), open);
    HtmlContainer second = Dom.tag("p", "row muted");
    second.add(Dom.text("bdi", "", conversation.dataset()));
    if (conversation.sourceId() != null) {
      second.add(Dom.tag("span", "dot", Dom.text("bdi", "", conversation.sourceId())));
    }
    if (conversation.task() != null) {
      second.add(Dom.tag("span", "dot", new TaskName(conversation.task())));
    }
    List<String> evols = new ArrayList<>();
    if (conversation.evol().taskEvol() != null) {
      evols.add(conversation.evol().taskEvol());
    }
    evols.addAll(conversation.evol().turnEvols());
    evols.forEach(evol -> second.add(new EvolLabel(evol)));
    return Dom.tag("div", "col-head", first, second);
  }

  private void draw() {
    List<Row> rows = comparison.rows();
    for (int drawn = 0; next < rows.size() && drawn < MOST_ROWS; drawn++) {
      int end = differences ? endOfSame(next) : next;
      if (end > next) {
        add(folded(next, end));
        next = end;
      } else {
        add(row(next++));
      }
    }
    if (next < rows.size()) {
      add(
          button(
              Texts.text("conversation.later", rows.size() - next),
              button -> {
                remove(button);
                draw();
              }));
    }
  }

  private int endOfSame(int from) {
    int end = from;
    while (end < comparison.rows().size() && comparison.rows().get(end).unchanged()) {
      end++;
    }
    return end;
  }

  /** Rows without a difference, to be unfolded in steps. */
  private Component folded(int from, int to) {
    return button(
        Texts.text("compare.sameMessages", to - from),
        button -> {
          int end = Math.min(to, from + MOST_ROWS);
          int place = getElement().indexOfChild(button.getElement());
          remove(button);
          for (int i = from; i < end; i++) {
            addComponentAtIndex(place++, row(i));
          }
          if (end < to) {
            addComponentAtIndex(place, folded(end, to));
          }
        });
  }

  private static NativeButton button(String label, java.util.function.Consumer<Component> act) {
    NativeButton button = new NativeButton(label, click -> act.accept(click.getSource()));
    button.addClassNames("btn", "quiet", "more");
    return button;
  }

  private Component row(int index) {
    Row row = comparison.rows().get(index);
    HtmlContainer drawn = Dom.tag("div", "pair");
    for (int column = 0; column < row.cells().size(); column++) {
      Optional<Cell> cell = row.cells().get(column);
      drawn.add(
          cell.isEmpty()
              ? absent(index, column)
              : new CompareCell(
                  marked(cell.get(), column),
                  comparison.columns().get(column),
                  column,
                  differences));
    }
    return drawn;
  }

  private Cell marked(Cell cell, int column) {
    boolean between = column > 0 && column < comparison.columns().size() - 1;
    return between
        ? cell.marked(middle != CompareUrl.Middle.THIRD, middle != CompareUrl.Middle.FIRST)
        : cell;
  }

  /** Says once where a conversation ends. */
  private Component absent(int row, int column) {
    boolean begins = row == 0 || comparison.rows().get(row - 1).cells().get(column).isPresent();
    boolean ends =
        comparison.rows().stream().skip(row).allMatch(later -> later.cells().get(column).isEmpty());
    String words = !begins ? "" : Texts.text(ends ? "compare.ends" : "compare.nothing");
    return Dom.tag(
        "div",
        words.isEmpty() ? "cell absent silent" : "cell absent",
        Dom.tag("p", "label", new ColumnNumber(column), Dom.text("span", "", words)));
  }
}
