package dev.evolscope.conversation;

/** What an evolved or multi-turn version is linked to, as the store keeps it. */
public sealed interface Link {

  /** To one version. */
  record ToParent(long version) implements Link {}

  /**
   * To any of several.
   *
   * @param candidates number of the set of them
   */
  record ToAny(long candidates) implements Link {}

  /** To none. */
  enum ToNone implements Link {
    ORPHAN
  }
}
