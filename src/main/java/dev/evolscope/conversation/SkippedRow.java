package dev.evolscope.conversation;

/**
 * A row that an import could not read.
 *
 * @param position rows before it in the file
 * @param place file, row and field, as a person looks for it; on one line, and cut where the names
 *     in it are very long
 * @param reason what is wrong there, in a few words that rows with the same fault share; on one
 *     line and cut likewise
 */
public record SkippedRow(long position, String place, String reason) {
  /** What the store's columns hold; names and values that are quoted may be as long as a row. */
  private static final int LONGEST = 1_000;

  public SkippedRow {
    place = Cut.line(place, LONGEST);
    reason = Cut.line(reason, LONGEST);
  }
}
