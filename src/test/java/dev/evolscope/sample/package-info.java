/**
 * What must hold of the committed data: the sample that a fresh home gets, and the flawed rows that
 * quality checks are tested with.
 */
@NullMarked
package dev.evolscope.sample;

import org.jspecify.annotations.NullMarked;
