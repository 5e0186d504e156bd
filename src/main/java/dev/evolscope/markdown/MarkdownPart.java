package dev.evolscope.markdown;

import org.commonmark.node.Node;

/**
 * A piece of a message that is drawn at once: a block, or some of a long list's items or a long
 * table's rows.
 *
 * @param block the block, whole
 * @param from first of the items or rows that are meant, from 0; 0 for other blocks
 * @param to behind the last of them; {@link Integer#MAX_VALUE} for all there are
 * @param source the lines as written, without what stands around them
 * @param at where the source begins in the message's text, in UTF-16 units
 * @param size nodes of the tree, the block itself included
 * @param depth how far they are nested
 */
public record MarkdownPart(
    Node block, int from, int to, String source, int at, int size, int depth) {
  private static final int MOST_NODES = 3_000;
  private static final int DEEPEST = 24;

  /** Whether there is so much in it, or so deep, that it is better shown as written. */
  public boolean tooLarge() {
    return size > MOST_NODES || depth > DEEPEST;
  }
}
