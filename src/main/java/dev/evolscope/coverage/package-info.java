/**
 * How evenly conversations are spread, what is missing against a target, what to generate to close
 * the gaps, and whether what a dataset's card says holds. It knows what search counts, and neither
 * the index nor pages nor HTTP.
 */
@NullMarked
package dev.evolscope.coverage;

import org.jspecify.annotations.NullMarked;
