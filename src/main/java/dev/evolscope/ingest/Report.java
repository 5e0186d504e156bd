package dev.evolscope.ingest;

import java.util.List;
import java.util.Map;

/**
 * What became of a file's rows; see {@link dev.evolscope.conversation.ImportCounts} for the
 * figures.
 *
 * @param skippedByReason most frequent reason first
 * @param firstPlaces where the first skipped rows are and what is wrong there
 */
public record Report(
    long read,
    long added,
    long changed,
    long unchanged,
    long removed,
    long skipped,
    Map<String, Long> skippedByReason,
    List<String> firstPlaces) {}
