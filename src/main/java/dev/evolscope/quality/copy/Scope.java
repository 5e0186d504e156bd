package dev.evolscope.quality.copy;

import dev.evolscope.conversation.Stage;

/** Where a row belongs, as one number: only rows that agree in some of it are compared. */
final class Scope {
  private static final int KIND_BITS = 2;
  private static final int LANGUAGE_BITS = 31;

  /** Language. */
  static final long LANGUAGE = ((1L << LANGUAGE_BITS) - 1) << KIND_BITS;

  /**
   * Kind: seeds and plain rows are one kind, since a file of seeds alone may have no Evol column;
   * evolved and multi-turn rows are others, since they repeat what they came from.
   */
  static final long KIND = (1L << KIND_BITS) - 1;

  /** Dataset and part. */
  static final long PART = ~(LANGUAGE | KIND);

  private Scope() {}

  /** The number of a scope; part and language are numbered from 0. */
  static long of(int part, int language, Stage stage) {
    return ((long) part << (LANGUAGE_BITS + KIND_BITS))
        | ((long) language << KIND_BITS)
        | kind(stage);
  }

  /** The part's number. */
  static int part(long scope) {
    return (int) (scope >>> (LANGUAGE_BITS + KIND_BITS));
  }

  private static int kind(Stage stage) {
    return switch (stage) {
      case SEED, PLAIN -> 0;
      case EVOLVED -> 1;
      case MULTI_TURN -> 2;
    };
  }
}
