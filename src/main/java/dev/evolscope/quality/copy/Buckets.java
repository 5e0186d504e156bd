package dev.evolscope.quality.copy;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/**
 * Rows that share a key, found by sorting: 8 bytes a row. Only as much of a key counts as leaves
 * room for the row's number in 64 bits, so that now and then a bucket also holds rows of another
 * key.
 */
final class Buckets {
  private final long[] sorted;
  private final long rowBits;

  /** Takes what rows share. */
  interface Taker {
    void take(Bucket bucket);
  }

  /** Two rows or more. */
  final class Bucket {
    private final int from;
    private final int to;

    private Bucket(int from, int to) {
      this.from = from;
      this.to = to;
    }

    int size() {
      return to - from;
    }

    /** Rows in ascending order, counted from 0. */
    int row(int index) {
      return (int) (sorted[from + index] & rowBits);
    }
  }

  private Buckets(long[] sorted, long rowBits) {
    this.sorted = sorted;
    this.rowBits = rowBits;
  }

  /**
   * Sorts rows into buckets.
   *
   * @param rows how many there are, numbered from 0
   * @param wanted which of them are sorted in
   * @param key evenly spread over all bits
   */
  static Buckets of(int rows, IntPredicate wanted, IntToLongFunction key) {
    long rowBits = (Long.highestOneBit(Math.max(1, rows)) << 1) - 1;
    long[] sorted = new long[rows];
    int size = 0;
    for (int row = 0; row < rows; row++) {
      if (wanted.test(row)) {
        sorted[size++] = (key.applyAsLong(row) & ~rowBits) | row;
      }
    }
    sorted = size == rows ? sorted : Arrays.copyOf(sorted, size);
    Arrays.sort(sorted);
    return new Buckets(sorted, rowBits);
  }

  /** Hands over every bucket of two rows or more. */
  void forEach(Taker taker) {
    int from = 0;
    for (int to = 1; to <= sorted.length; to++) {
      if (to == sorted.length || ((sorted[to] ^ sorted[from]) & ~rowBits) != 0) {
        if (to - from > 1) {
          taker.take(new Bucket(from, to));
        }
        from = to;
      }
    }
  }

  /** Spreads what differs in a few bits over all of them. */
  static long spread(long value) {
    long spread = (value ^ (value >>> 32)) * 0xd6e8feb86659fd93L;
    spread = (spread ^ (spread >>> 32)) * 0xd6e8feb86659fd93L;
    return spread ^ (spread >>> 32);
  }
}
