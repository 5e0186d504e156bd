package dev.evolscope.conversation;

/**
 * The first 128 bits of SHA-256: texts of one hash are taken for the same. Not even on purpose can
 * anybody make two that are not.
 */
public record Hash(long high, long low) {
  /** Stands where there is no text; no text has this hash. */
  public static final Hash NONE = new Hash(0, 0);

  /** Whether it stands for no text. */
  public boolean isNone() {
    return equals(NONE);
  }
}
