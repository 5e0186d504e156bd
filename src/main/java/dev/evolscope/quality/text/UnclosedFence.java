package dev.evolscope.quality.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fence of Markdown that opens a block of code which nothing closes, so that all that follows is
 * shown as code.
 */
public final class UnclosedFence implements Detector {
  private static final String MARKS = "```";

  @Override
  public @Nullable Damage in(Passage passage) {
    String text = passage.text();
    List<FencedBlock> blocks = FencedBlock.in(text);
    if (blocks.isEmpty() || blocks.getLast().closed()) {
      return null;
    }
    FencedBlock open = blocks.getLast();
    int end = Math.min(open.open(), open.from() + 200);
    // Marks of an even number may be a block that is closed within a line
    return new Damage(
        open.from(),
        Math.max(end, open.from() + 3),
        text.charAt(open.from()) == '~' || count(text) % 2 == 1 ? 1 : .6,
        Damage.quote(text, open.from(), end));
  }

  private static int count(String text) {
    int count = 0;
    for (int i = text.indexOf(MARKS); i >= 0; ) {
      count++;
      int end = i;
      while (end < text.length() && text.charAt(end) == '`') {
        end++;
      }
      i = text.indexOf(MARKS, end);
    }
    return count;
  }
}
