package dev.evolscope.parquet;

/**
 * How much of a row group is in memory at a time, in bytes.
 *
 * @param slice a slice ends where it has as many
 * @param row of a longer row the rest is left out
 * @param pages of all columns together, packed and unpacked
 */
public record SliceLimits(long slice, long row, long pages) {}
