package dev.evolscope.conversation;

import org.jspecify.annotations.Nullable;

/**
 * A row that differs between two versions of its dataset.
 *
 * @param before its earlier version; null where it was added
 * @param after its later version; null where it was removed
 * @param place where the list of changes goes on behind it
 */
public record RowChange(
    ChangeKind kind, @Nullable Conversation before, @Nullable Conversation after, Place place) {

  /**
   * A place in the list of changes.
   *
   * @param part number of the row's part
   * @param version number of the row version: the later one, of a removed row the earlier
   */
  public record Place(int part, long version) {
    /** Before the first. */
    public static final Place START = new Place(0, 0);

    /** The text that {@link #parse} reads as this. */
    public String text() {
      return part + "-" + version;
    }

    /** The place of that text, if it is one. */
    public static java.util.Optional<Place> parse(String text) {
      if (!text.matches("[0-9]{1,9}-[0-9]{1,18}")) {
        return java.util.Optional.empty();
      }
      int dash = text.indexOf('-');
      return java.util.Optional.of(
          new Place(
              Integer.parseInt(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1))));
    }
  }
}
