/**
 * What people do, in a browser, on the packaged application. Slow by nature: what can be tested
 * without a browser is not tested here.
 */
@NullMarked
package dev.evolscope.journey;

import org.jspecify.annotations.NullMarked;
