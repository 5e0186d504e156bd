/** How the models of identification are made and measured, and its tests. */
@NullMarked
package dev.evolscope.identification;

import org.jspecify.annotations.NullMarked;
