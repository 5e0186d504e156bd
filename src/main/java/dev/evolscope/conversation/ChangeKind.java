package dev.evolscope.conversation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a row between two versions of its dataset. */
public enum ChangeKind {
  /** The later version has a row of that key, the earlier has none. */
  ADDED,
  /** The earlier version has a row of that key, the later has none. */
  REMOVED,
  /** Both have a row of that key, with other content or read another way. */
  CHANGED;

  /** The name in the API and in URLs. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that label, if there is one. */
  public static Optional<ChangeKind> ofLabel(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
  }
}
