/**
 * What can be wrong in the order and number of a conversation's messages. Knows conversations only;
 * which of it counts as a flaw, and how grave, says {@code StructureChecks}.
 */
@NullMarked
package dev.evolscope.quality.structure;

import org.jspecify.annotations.NullMarked;
