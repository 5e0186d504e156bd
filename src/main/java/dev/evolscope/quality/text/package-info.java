/**
 * How text gets damaged on its way from where it was written, and how that is seen in any script.
 * Knows conversations only; which of it counts as a flaw, and how grave, says {@code TextChecks}.
 */
@NullMarked
package dev.evolscope.quality.text;

import org.jspecify.annotations.NullMarked;
