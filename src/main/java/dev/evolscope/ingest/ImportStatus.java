package dev.evolscope.ingest;

import dev.evolscope.conversation.ImportState;
import org.jspecify.annotations.Nullable;

/**
 * Where an import stands now.
 *
 * @param progress share of the file that is read, 0 to 1
 * @param report what happened so far; final once the state has ended
 * @param message why it failed; null where it did not
 * @param mapping how the rows are read, as YAML; null while that is not decided
 */
public record ImportStatus(
    long id,
    String dataset,
    String part,
    ImportState state,
    double progress,
    Report report,
    @Nullable String message,
    @Nullable String mapping) {}
