package dev.evolscope.search;

/** Two facets of so many values that a table of them would serve nobody. */
public final class TooManyCellsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  TooManyCellsException(int rows, int columns, int most) {
    super(
        "%,d rows by %,d columns are more than %,d cells: choose other dimensions, or narrow one of these by a filter of its own"
            .formatted(rows, columns, most));
  }
}
