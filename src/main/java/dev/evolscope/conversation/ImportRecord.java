package dev.evolscope.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import as the store keeps it.
 *
 * @param file path that it is read from
 * @param checksum SHA-256 of the file, lower-case hexadecimal
 * @param appendOnly whether rows that the file lacks stay
 * @param evolColumns whether the file has an Evol column
 * @param mapping how its rows are read; null while that is not decided
 * @param finishedAt null until it has ended
 * @param publication number of the publication that showed it; null until then
 * @param nextPosition rows of the file that are dealt with
 * @param message why it failed; null where it did not
 */
public record ImportRecord(
    long id,
    int partId,
    String dataset,
    String part,
    ImportState state,
    String file,
    String checksum,
    boolean appendOnly,
    boolean evolColumns,
    @Nullable Mapping mapping,
    Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable Long publication,
    long nextPosition,
    ImportCounts counts,
    @Nullable String message) {
  /** How the rows of an import are read whose file was looked at. */
  public PartReading reading() {
    Mapping decided = mapping == null ? Mapping.DEFAULT : mapping;
    return new PartReading(dataset, part, decided, evolColumns);
  }
}
