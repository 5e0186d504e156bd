package dev.evolscope.quality;

import java.util.List;
import java.util.Map;

/**
 * What the checks say of the selected conversations. Counts are of distinct conversations and exact
 * for what is checked so far.
 *
 * @param conversations that are selected
 * @param flagged by any check
 * @param severities how many are flagged by a check of each severity, worst first; all of them
 * @param checks all of them, also those that are off or flag nothing
 */
public record Overview(
    long conversations,
    long flagged,
    Map<Severity, Long> severities,
    List<CheckCount> checks,
    QualityProgress progress) {}
