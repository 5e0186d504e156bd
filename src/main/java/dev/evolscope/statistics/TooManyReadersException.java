package dev.evolscope.statistics;

/** Too many wait already for text to be read; a moment later fewer do. */
public final class TooManyReadersException extends RuntimeException {
  private static final long serialVersionUID = 1;

  TooManyReadersException(int most) {
    super("the text of " + most + " selections is being read already; try again in some seconds");
  }
}
