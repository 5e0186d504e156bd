/**
 * The Evol taxonomy as data: the types under which instructions are evolved and conversations
 * continued. Knows no other package.
 */
@NullMarked
package dev.evolscope.taxonomy;

import org.jspecify.annotations.NullMarked;
