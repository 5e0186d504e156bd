package dev.evolscope.quality.copy;

import dev.evolscope.conversation.ConversationId;
import java.util.ArrayList;
import java.util.List;

/**
 * What is kept of each conversation until all are there: 448 bytes, in pages, so that no array of
 * all of them is ever copied to make room.
 */
final class CopyRows {
  /** Version number. */
  static final int NUMBER = 0;

  /** The conversation's id as two numbers. */
  static final int ID = 1;

  /** Hash of all messages; two columns, like every hash. */
  static final int MESSAGES = 3;

  /** Hash of all messages of the user; zeros where they say nothing. */
  static final int ASKED = 5;

  /** Dataset and part, language, and kind by stage: see {@link Scope}. */
  static final int SCOPE = 7;

  /** How many shingles there are of what is asked, high 32 bits, and of what is answered. */
  static final int SHINGLES = 8;

  /** Signature of the shingles of all that is asked. */
  static final int ASKED_SIGNATURE = 9;

  /** Longs of the signature of a side. */
  static final int SIDE = 16;

  /** Signature of the shingles of all that is answered. */
  static final int ANSWERED_SIGNATURE = ASKED_SIGNATURE + SIDE;

  /** Longs of the signatures of pieces, below. */
  static final int PIECE = 5;

  /** Signature of how the first prompt begins. */
  static final int OPENING_SIGNATURE = ANSWERED_SIGNATURE + SIDE;

  /** Signature of how the last prompt ends. */
  static final int ENDING_SIGNATURE = OPENING_SIGNATURE + PIECE;

  /** Signature of what follows the last prompt; zeros where that is the only one. */
  static final int LAST_REPLY_SIGNATURE = ENDING_SIGNATURE + PIECE;

  static final int WIDTH = LAST_REPLY_SIGNATURE + PIECE;

  private static final int PAGE_ROWS = 1 << 10;

  private final List<long[]> pages = new ArrayList<>();
  private int size;

  /** Takes a row's columns. */
  void add(long[] columns) {
    if (size % PAGE_ROWS == 0) {
      pages.add(new long[PAGE_ROWS * WIDTH]);
    }
    System.arraycopy(columns, 0, page(size), offset(size), WIDTH);
    size++;
  }

  int size() {
    return size;
  }

  long get(int row, int column) {
    return page(row)[offset(row) + column];
  }

  ConversationId id(int row) {
    return ConversationId.of(get(row, ID), get(row, ID + 1));
  }

  /** Whether two rows have the same hash. */
  boolean isSame(int row, int other, int hash) {
    return get(row, hash) == get(other, hash) && get(row, hash + 1) == get(other, hash + 1);
  }

  /** How many bytes of two rows are equal in so many columns. */
  int equalBytes(int row, int other, int column, int columns) {
    long[] page = page(row);
    long[] otherPage = page(other);
    int at = offset(row) + column;
    int otherAt = offset(other) + column;
    int equal = 0;
    for (int i = 0; i < columns; i++) {
      equal += Signature.equal(page[at + i], otherPage[otherAt + i]);
    }
    return equal;
  }

  /** A byte of the columns from that one on. */
  long octet(int row, int column, int index) {
    return (get(row, column + index / Long.BYTES) >>> (index % Long.BYTES * Byte.SIZE)) & 0xff;
  }

  private long[] page(int row) {
    return pages.get(row / PAGE_ROWS);
  }

  private static int offset(int row) {
    return row % PAGE_ROWS * WIDTH;
  }
}
