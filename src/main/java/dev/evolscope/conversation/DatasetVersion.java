package dev.evolscope.conversation;

import java.time.Instant;

/**
 * What a dataset was right after an act: an import of one of its parts, or its removal.
 *
 * @param act the import's number, or the removal's; 0 for the dataset before anything
 * @param publication the number that the act was published under; later acts have higher ones
 * @param part the part that was imported; empty where everything was removed
 * @param removal whether the act removed the dataset
 * @param at when it was published
 * @param rows how many rows the dataset had then
 */
public record DatasetVersion(
    long act, long publication, String part, boolean removal, Instant at, long rows) {
  /** Before anything was imported. */
  public static final DatasetVersion NOTHING =
      new DatasetVersion(0, 0, "", false, Instant.EPOCH, 0);
}
