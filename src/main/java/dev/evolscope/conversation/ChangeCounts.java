package dev.evolscope.conversation;

/** How many rows were added, removed and changed. */
public record ChangeCounts(long added, long removed, long changed) {
  public static final ChangeCounts NONE = new ChangeCounts(0, 0, 0);

  /** So many of one kind. */
  static ChangeCounts of(ChangeKind kind, long rows) {
    return switch (kind) {
      case ADDED -> new ChangeCounts(rows, 0, 0);
      case REMOVED -> new ChangeCounts(0, rows, 0);
      case CHANGED -> new ChangeCounts(0, 0, rows);
    };
  }

  /** Both together. */
  ChangeCounts plus(ChangeCounts other) {
    return new ChangeCounts(added + other.added, removed + other.removed, changed + other.changed);
  }

  /** How many are of a kind. */
  public long of(ChangeKind kind) {
    return switch (kind) {
      case ADDED -> added;
      case REMOVED -> removed;
      case CHANGED -> changed;
    };
  }

  /** All of them. */
  public long sum() {
    return added + removed + changed;
  }
}
