package dev.evolscope.conversation;

/**
 * A row version that is there already, and where it stands from the next publication on.
 *
 * @param version its number
 * @param position rows before it in its part
 */
public record PlacedRow(long version, long position) {}
