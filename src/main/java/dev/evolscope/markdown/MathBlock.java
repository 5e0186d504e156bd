package dev.evolscope.markdown;

import org.commonmark.node.CustomBlock;

/** Maths in lines of its own, kept as its source. */
public final class MathBlock extends CustomBlock {
  private String source = "";

  /** The lines with their delimiters, as written. */
  public String source() {
    return source;
  }

  void setSource(String source) {
    this.source = source;
  }
}
