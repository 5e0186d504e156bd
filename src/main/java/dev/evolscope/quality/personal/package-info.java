/**
 * Where a text holds data of persons and secrets: found by form and check digits, told from the
 * numbers and addresses that are kept free for examples, masked. Knows no sibling; what counts as a
 * flaw says {@code PersonalChecks}.
 */
@NullMarked
package dev.evolscope.quality.personal;

import org.jspecify.annotations.NullMarked;
