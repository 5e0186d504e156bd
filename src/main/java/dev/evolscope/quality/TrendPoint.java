package dev.evolscope.quality;

import dev.evolscope.conversation.DatasetVersion;
import java.util.List;

/**
 * What the checks say of a dataset as it was behind one import or removal, by today's thresholds.
 *
 * @param conversations that were shown then
 * @param checked how many of them were ever checked; the others count as without findings
 * @param checks as in {@link Overview}
 */
public record TrendPoint(
    DatasetVersion version, long conversations, long checked, List<CheckCount> checks) {}
