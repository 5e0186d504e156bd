package dev.evolscope.conversation;

/**
 * A published row version that search shows.
 *
 * @param version its number
 * @param order place in source order, unique among live rows
 */
public record LiveRow(long version, long order, Conversation conversation) {

  /** How many conversations one row of a file may hold. */
  public static final int MOST_OF_ONE_ROW = 1 << 12;

  private static final int POSITION_BITS = 40;

  /** Source order: parts in the order of their first import, rows in the order of their file. */
  public static long order(int part, long position) {
    return (long) part << POSITION_BITS | position;
  }

  /** The part that a place in source order stands for. */
  public static int part(long order) {
    return (int) (order >> POSITION_BITS);
  }

  /** The position that a place in source order stands for. */
  static long position(long order) {
    return order & ((1L << POSITION_BITS) - 1);
  }
}
