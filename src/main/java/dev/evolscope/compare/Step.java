package dev.evolscope.compare;

/**
 * A column against the one before it.
 *
 * @param question of the first turn's user messages
 * @param all of all messages
 * @param grain how finely they were compared
 */
public record Step(Figures question, Figures all, Grain grain) {}
