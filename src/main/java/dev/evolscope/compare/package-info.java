/**
 * What differs between conversations, word by word and message by message: cut, aligned and counted
 * here, drawn elsewhere. Knows the domain, and neither pages nor index nor stores.
 */
@NullMarked
package dev.evolscope.compare;

import org.jspecify.annotations.NullMarked;
