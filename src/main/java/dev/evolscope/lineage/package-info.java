/**
 * Which conversation came from which: the join of seeds, evolved and multi-turn rows of a dataset,
 * and what is asked of it. It knows the conversations and their store, and neither index, imports,
 * nor pages.
 */
@NullMarked
package dev.evolscope.lineage;

import org.jspecify.annotations.NullMarked;
