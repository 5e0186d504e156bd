/**
 * The domain: conversations, their messages, languages, Evol facts and datasets, the filters that
 * select them, and the store that keeps them. It imports no sibling package; SQL stays inside the
 * {@code *Store} classes.
 */
@NullMarked
package dev.evolscope.conversation;

import org.jspecify.annotations.NullMarked;
