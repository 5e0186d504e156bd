package dev.evolscope.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A target of coverage that is kept by name: either a rule or a table.
 *
 * @param rule as it stands in links; null for a table
 * @param table null for a rule
 */
public record KeptTarget(
    String name, @Nullable String rule, @Nullable CellTable table, Instant changed) {}
