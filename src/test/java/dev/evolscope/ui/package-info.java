/** Tests of what the pages decide without a browser. */
@NullMarked
package dev.evolscope.ui;

import org.jspecify.annotations.NullMarked;
