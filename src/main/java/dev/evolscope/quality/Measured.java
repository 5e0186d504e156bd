package dev.evolscope.quality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How good a check was counted to be.
 *
 * @param read findings on real data that a person read
 * @param right those of them that were right
 * @param planted flaws of its kind that were planted
 * @param found those of them that it flagged
 * @param date when it was counted
 */
public record Measured(int read, int right, int planted, int found, LocalDate date) {

  public Measured {
    if (right < 0 || right > read || found < 0 || found > planted) {
      throw new IllegalArgumentException(
          "%d right of %d read, %d found of %d planted".formatted(right, read, found, planted));
    }
  }

  /** The share of right findings among those read, 0 to 1; null where none was read. */
  public @Nullable Double precision() {
    return read == 0 ? null : right / (double) read;
  }

  /** The share of planted flaws that were found, 0 to 1; null where none was planted. */
  public @Nullable Double recall() {
    return planted == 0 ? null : found / (double) planted;
  }
}
