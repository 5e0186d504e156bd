package dev.evolscope.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Messages that answer to one another, one a column.
 *
 * @param cells one a column; empty where a conversation has none in this place
 * @param figures of each column but the first against the one before; none where both are empty
 */
public record Row(List<Optional<Cell>> cells, List<Figures> figures) {

  /** Whether all columns have the same text. */
  public boolean unchanged() {
    return cells.stream().allMatch(cell -> cell.isPresent() && cell.get().unchanged());
  }

  /** The first message of the row. */
  public Cell first() {
    return Objects.requireNonNull(
        cells.stream().flatMap(Optional::stream).findFirst().orElse(null), "a row has a message");
  }
}
