package dev.evolscope.conversation;

/**
 * Two versions of a dataset.
 *
 * @param from the earlier
 * @param to the later; the same one has no differences
 */
public record VersionSpan(String dataset, DatasetVersion from, DatasetVersion to) {
  public VersionSpan {
    if (from.publication() > to.publication()) {
      throw new IllegalArgumentException("%d is later than %d".formatted(from.act(), to.act()));
    }
  }
}
