package dev.evolscope.coverage;

import java.util.regex.Pattern;

/** Names under which targets and claims are kept, which stand in links. */
public final class KeptName {
  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}._-]{0,63}");

  /** What is allowed, for messages. */
  public static final String FORM =
      "begins with a letter and has up to 64 letters, digits, hyphens, dots or underscores";

  private KeptName() {}

  /** Whether a text may be such a name. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }
}
