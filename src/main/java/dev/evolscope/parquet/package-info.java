/**
 * Writing Parquet files without Hadoop. It knows schemas and records of the format, not what is in
 * them, and imports no sibling.
 */
@NullMarked
package dev.evolscope.parquet;

import org.jspecify.annotations.NullMarked;
