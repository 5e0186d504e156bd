package dev.evolscope.parquet;

import java.nio.ByteBuffer;
import java.util.BitSet;

/**
 * Some neighbouring rows of a row group as a file of their own, which fits in memory.
 *
 * @param file with the schema of the file that the rows are from
 * @param cut which of its rows are not whole, since they are too long
 */
public record Slice(ByteBuffer file, BitSet cut) {}
