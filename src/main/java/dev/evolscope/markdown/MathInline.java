package dev.evolscope.markdown;

import org.commonmark.node.CustomNode;

/** Maths within a line, kept as its source. */
public final class MathInline extends CustomNode {
  private final String source;

  MathInline(String source) {
    this.source = source;
  }

  /** The source with its delimiters, as written. */
  public String source() {
    return source;
  }
}
