package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import dev.evolscope.compare.Cell;
import dev.evolscope.compare.Comparison;
import dev.evolscope.compare.Piece;
import dev.evolscope.compare.Row;
import dev.evolscope.compare.TextDifference;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The messages that differ between two conversations, each in one text with its marks. */
final class ChangedMessages extends Div {
  ChangedMessages(Comparison comparison) {
    addClassName("changed-messages");
    Conversation before = comparison.columns().getFirst();
    Conversation after = comparison.columns().getLast();
    comparison.rows().stream()
        .filter(row -> !row.unchanged())
        .forEach(row -> add(message(row, before, after)));
  }

  private static Component message(Row row, Conversation before, Conversation after) {
    Cell first = row.first();
    String role = first.message().role();
    HtmlContainer message =
        Dom.tag("div", "snip", Dom.text("span", "role", Texts.textOr("role." + role, role)));
    String left = text(row, 0);
    String right = text(row, 1);
    TextDifference difference =
        TextDifference.of(left, tag(before.language()), right, tag(after.language()));
    List<Piece> pieces = difference.unified();
    message.add(new DifferenceText(right.isEmpty() ? left : right, pieces, after.language(), true));
    return message;
  }

  private static String text(Row row, int column) {
    return row.cells().get(column).map(cell -> cell.message().content()).orElse("");
  }

  private static @Nullable String tag(@Nullable Language language) {
    return language == null ? null : language.tag();
  }
}
