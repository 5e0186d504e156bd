package dev.evolscope.lineage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a row's link to its parent. Seeds and plain rows have no parent and no status. */
public enum LinkStatus {
  /** One parent, or the first of several with identical messages. */
  LINKED,
  /** Several rows may be the parent; none is drawn, all are listed. */
  AMBIGUOUS,
  /** No row of the dataset and language has the text that the row came from. */
  ORPHAN,
  /** The dataset was read by an older program and is not joined yet. */
  PENDING;

  /** The name in the API and in URLs. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status of that label, if there is one. */
  public static Optional<LinkStatus> ofLabel(String label) {
    return Arrays.stream(values()).filter(status -> status.label().equals(label)).findFirst();
  }
}
