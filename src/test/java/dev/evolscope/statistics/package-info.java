/** Tests of what the pages decide without a browser. */
@NullMarked
package dev.evolscope.statistics;

import org.jspecify.annotations.NullMarked;
