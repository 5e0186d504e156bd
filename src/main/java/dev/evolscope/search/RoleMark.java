package dev.evolscope.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * A single token that stands before or after a message in a text field, so that a query can be held
 * to messages of one role whatever roles the data knows, without a field for each.
 */
final class RoleMark extends TokenStream {
  /** Term that ends every message. */
  static final String END = "\u0003";

  private static final char START = '\u0002';
  private static final int LONGEST_ROLE = 200;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final String text;
  private boolean done;

  RoleMark(String text) {
    this.text = text;
  }

  /** Term that opens a message of that role; roles are compared without case. */
  static String start(String role) {
    String name = role.toLowerCase(java.util.Locale.ROOT);
    return START + name.substring(0, Math.min(name.length(), LONGEST_ROLE));
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (done) {
      return false;
    }
    done = true;
    term.append(text);
    return true;
  }

  @Override
  public void reset() {
    done = false;
  }
}
