package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.evolscope.compare.Piece;
import dev.evolscope.conversation.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as stored, with marks where it differs. A long one is drawn from its beginning and goes
 * on at a button; long stretches that are the same can be folded.
 */
final class DifferenceText extends Div {
  /** UTF-16 units and pieces that are drawn at once. */
  static final int MOST = 20_000;

  private static final int MOST_PIECES = 2_000;

  /** Longer stretches that are the same are folded, to about so much at each end. */
  private static final int FOLDED = 400;

  private static final int KEPT_OPEN = 100;

  private final transient List<Piece> pieces;
  private final boolean folded;
  private int next;
  private int within;

  /**
   * Draws a text.
   *
   * @param text what the pieces make together
   * @param folded whether long stretches without a mark are folded
   */
  DifferenceText(String text, List<Piece> pieces, @Nullable Language language, boolean folded) {
    this.pieces = pieces;
    this.folded = folded;
    addClassNames("text", "differing");
    TextSetting.of(text, language).on(this);
    draw();
  }

  private void draw() {
    int drawn = 0;
    for (int n = 0; next < pieces.size() && drawn < MOST && n < MOST_PIECES; n++) {
      Piece piece = pieces.get(next);
      String rest = piece.text().substring(within);
      if (folded && piece.kept() && within == 0 && rest.length() > FOLDED) {
        fold(rest);
        drawn += 2 * KEPT_OPEN;
        next++;
        continue;
      }
      String now = rest.length() > MOST - drawn ? rest.substring(0, cut(rest, MOST - drawn)) : rest;
      add(marked(now, piece));
      drawn += now.length();
      within += now.length();
      if (within == piece.text().length()) {
        within = 0;
        next++;
      }
    }
    if (next < pieces.size()) {
      add(more(Texts.text("message.rest", left()), this::draw));
    }
  }

  private int left() {
    return pieces.stream().skip(next).mapToInt(piece -> piece.text().length()).sum() - within;
  }

  /** Never within what a reader sees as one letter, as far as spaces can tell. */
  private static int cut(String text, int about) {
    int space = text.lastIndexOf(' ', about);
    return space > 0 ? space : text.offsetByCodePoints(Math.max(1, about) - 1, 1);
  }

  private void fold(String text) {
    boolean first = next == 0;
    boolean last = next == pieces.size() - 1;
    int from = first ? 0 : cut(text, KEPT_OPEN);
    int to = last ? text.length() : Math.max(from, cut(text, text.length() - KEPT_OPEN));
    add(new Text(text.substring(0, from)));
    String hidden = text.substring(from, to);
    Text unfolded = new Text("");
    add(
        unfolded,
        more(Texts.text("compare.same", hidden.length()), () -> unfolded.setText(hidden)));
    add(new Text(text.substring(to)));
  }

  private static Component marked(String text, Piece piece) {
    Component marked = new Text(text);
    if (piece.removed()) {
      marked = told(Dom.tag("del", "", marked), "compare.mark.removed");
    }
    if (piece.added()) {
      marked = told(Dom.tag("ins", "", marked), "compare.mark.added");
    }
    return marked;
  }

  /** What screen readers say before it; the style sheet puts it there, no copy carries it. */
  private static Component told(Component mark, String key) {
    return Dom.with(mark, "data-told", Texts.text(key));
  }

  private NativeButton more(String label, Runnable act) {
    NativeButton more =
        new NativeButton(
            label,
            click -> {
              remove(click.getSource());
              act.run();
            });
    more.addClassNames("btn", "s", "more");
    return more;
  }
}
