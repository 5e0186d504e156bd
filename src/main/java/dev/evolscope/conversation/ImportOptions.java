package dev.evolscope.conversation;

import org.jspecify.annotations.Nullable;

/**
 * How a file is imported.
 *
 * @param append whether rows that the file lacks stay
 * @param mapping how its rows are read; null where the file decides
 * @param provenance of the dataset; what is unknown here stays as it was
 */
public record ImportOptions(boolean append, @Nullable Mapping mapping, Provenance provenance) {
  /** What holds unless somebody says otherwise. */
  public static final ImportOptions DEFAULT = new ImportOptions(false, null, Provenance.UNKNOWN);
}
