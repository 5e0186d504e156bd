package dev.evolscope.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Cuts a tree into the parts that are drawn at once. */
final class PartList {
  /** Items of a list or rows of a table in a part. */
  private static final int ITEMS = 100;

  private record Extent(int size, int depth) {}

  private record Level(Node node, int depth) {}

  private final String text;
  private final List<MarkdownPart> parts = new ArrayList<>();

  private PartList(String text) {
    this.text = text;
  }

  static List<MarkdownPart> of(Node document, String text) {
    PartList list = new PartList(text);
    for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
      list.add(block);
    }
    return List.copyOf(list.parts);
  }

  private void add(Node block) {
    Node holder =
        switch (block) {
          case ListBlock items -> items;
          case TableBlock table when table.getLastChild() instanceof TableBody body -> body;
          default -> null;
        };
    if (holder == null || !hasMoreThan(ITEMS, holder)) {
      Extent extent = extent(block, block);
      add(block, 0, Integer.MAX_VALUE, block, block, extent);
      return;
    }
    int from = 0;
    Node first = holder.getFirstChild();
    while (first != null) {
      Node last = first;
      int to = from + 1;
      for (; to < from + ITEMS && last.getNext() != null; to++) {
        last = last.getNext();
      }
      Extent extent = extent(first, last);
      add(block, from, to, from == 0 ? block : first, last, extent);
      from = to;
      first = last.getNext();
    }
  }

  private void add(Node block, int from, int to, Node first, Node last, Extent extent) {
    List<SourceSpan> begin = first.getSourceSpans();
    int at = begin.isEmpty() ? 0 : begin.getFirst().getInputIndex();
    parts.add(
        new MarkdownPart(block, from, to, source(first, last), at, extent.size(), extent.depth()));
  }

  private static boolean hasMoreThan(int most, Node holder) {
    int count = 0;
    for (Node child = holder.getFirstChild(); child != null; child = child.getNext()) {
      if (++count > most) {
        return true;
      }
    }
    return false;
  }

  /** Without recursion, which hostile text could drive too deep. */
  private static Extent extent(Node first, Node last) {
    int size = 0;
    int depth = 0;
    Deque<Level> open = new ArrayDeque<>();
    for (Node node = first; node != null; node = node.equals(last) ? null : node.getNext()) {
      open.push(new Level(node, 1));
    }
    while (!open.isEmpty()) {
      Level level = open.pop();
      size++;
      depth = Math.max(depth, level.depth());
      for (Node n = level.node().getFirstChild(); n != null; n = n.getNext()) {
        open.push(new Level(n, level.depth() + 1));
      }
    }
    return new Extent(size, depth);
  }

  private String source(Node first, Node last) {
    List<SourceSpan> from = first.getSourceSpans();
    List<SourceSpan> to = last.getSourceSpans();
    if (from.isEmpty() || to.isEmpty()) {
      return "";
    }
    SourceSpan end = to.getLast();
    return text.substring(from.getFirst().getInputIndex(), end.getInputIndex() + end.getLength());
  }
}
