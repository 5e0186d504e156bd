/**
 * Copies among conversations: equal ones, nearly equal ones, those of other parts and datasets,
 * prompts that occur again, and evolved prompts that are still their seed's. Rows are kept as
 * numbers and signatures, never as text, so that millions fit.
 */
@NullMarked
package dev.evolscope.quality.copy;

import org.jspecify.annotations.NullMarked;
