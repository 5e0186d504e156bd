/**
 * How texts of all scripts are compared and how known phrases are found in them: what the checks of
 * replies and of evolution share. Knows no check and no row.
 */
@NullMarked
package dev.evolscope.quality.wording;

import org.jspecify.annotations.NullMarked;
