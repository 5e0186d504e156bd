/**
 * Parquet files without Hadoop: writing them, and cutting their row groups into slices that fit in
 * memory. It knows schemas, pages and records of the format, not what is in them, and imports no
 * sibling.
 */
@NullMarked
package dev.evolscope.parquet;

import org.jspecify.annotations.NullMarked;
