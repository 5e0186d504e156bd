/**
 * How much evolving brings: figures of a row against its parent, and of many rows by Evol type and
 * language. No flaw, so no finding; and no store: whoever keeps the figures of rows feeds them in.
 */
@NullMarked
package dev.evolscope.quality.effectiveness;

import org.jspecify.annotations.NullMarked;
