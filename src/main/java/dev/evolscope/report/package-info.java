/**
 * Quality in figures: how many conversations each check flagged, where most are, what changed
 * between versions, and the report that is printed and shared. It counts what {@code search}
 * selects and knows no page and no call.
 */
@NullMarked
package dev.evolscope.report;

import org.jspecify.annotations.NullMarked;
