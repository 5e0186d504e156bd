/**
 * From a file to published conversations: readers, layouts, import jobs and the two-phase
 * publication. It depends on {@code search} besides {@code conversation}, because an import is
 * published in store and index as one act.
 */
@NullMarked
package dev.evolscope.ingest;

import org.jspecify.annotations.NullMarked;
