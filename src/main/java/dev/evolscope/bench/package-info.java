/**
 * The benchmark: rows of M2Lingual's shape made from nothing but a seed, the program measured on
 * them from outside, the bare minimum measured beside it, and the report. It is the product's own
 * measure of itself; nothing but the command line uses it.
 */
@NullMarked
package dev.evolscope.bench;

import org.jspecify.annotations.NullMarked;
