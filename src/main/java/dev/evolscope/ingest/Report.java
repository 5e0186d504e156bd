package dev.evolscope.ingest;

import java.util.List;
import java.util.Map;

/** Stands in for an import's report. */
public record Report(
    long read,
    long added,
    long changed,
    long unchanged,
    long removed,
    long skipped,
    Map<String, Long> skippedByReason,
    List<String> firstPlaces) {}
