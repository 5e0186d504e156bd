package dev.evolscope.quality.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of code in Markdown. Other than CommonMark, a fence with the name of a language
 * opens a block within a block: so people write Markdown in Markdown, and count their fences.
 *
 * @param from where its opening fence begins
 * @param open behind the opening fence's line
 * @param to behind its closing fence; the text's end where there is none
 * @param closed whether there is one
 */
record FencedBlock(int from, int open, int to, boolean closed) {

  /** The outermost blocks of a text in their order. */
  static List<FencedBlock> in(String text) {
    if (!text.contains("```") && !text.contains("~~~")) {
      return List.of();
    }
    List<FencedBlock> blocks = new ArrayList<>();
    List<Fence> around = new ArrayList<>();
    for (int line = 0; line < text.length(); ) {
      int end = text.indexOf('\n', line);
      end = end < 0 ? text.length() : end;
      Fence fence = Fence.at(text, line, end);
      if (fence != null) {
        if (!around.isEmpty() && fence.closes(around.getLast())) {
          Fence opening = around.removeLast();
          if (around.isEmpty()) {
            blocks.add(new FencedBlock(opening.from(), opening.end(), end, true));
          }
        } else if (fence.opens(around.isEmpty())) {
          around.add(fence);
        }
      }
      line = end + 1;
    }
    if (!around.isEmpty()) {
      Fence opening = around.getFirst();
      blocks.add(new FencedBlock(opening.from(), opening.end(), text.length(), false));
    }
    return List.copyOf(blocks);
  }
}
