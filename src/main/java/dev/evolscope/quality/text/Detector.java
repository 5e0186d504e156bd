package dev.evolscope.quality.text;

import org.jspecify.annotations.Nullable;

/** Looks for one kind of damage, in linear time whatever the text holds. */
@FunctionalInterface
public interface Detector {

  /** The damage of a message; null where there is none. */
  @Nullable Damage in(Passage passage);
}
