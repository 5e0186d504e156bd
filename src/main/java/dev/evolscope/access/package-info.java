/**
 * Who reaches the server under which name, and who may change what it holds. Knows no other
 * package.
 */
@NullMarked
package dev.evolscope.access;

import org.jspecify.annotations.NullMarked;
