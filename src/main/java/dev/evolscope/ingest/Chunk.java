package dev.evolscope.ingest;

import java.util.List;

/**
 * Neighbouring rows of a file that travel together.
 *
 * @param rows in the file's order
 * @param next position of the row after the last
 * @param weight memory that they take, as {@link RowSize} has it
 */
record Chunk(List<ReadRow> rows, long next, long weight) {}
