package dev.evolscope.identification;

/**
 * From hashes to row numbers; open addressing in two arrays, since it is asked for every n-gram.
 */
final class IntTable {
  private final int[] keys;
  private final int[] rows; // row + 1; 0 is free
  private final int mask;

  /** At most {@code size} entries; a table no fuller than a third misses in one step mostly. */
  IntTable(int size) {
    int slots = Integer.highestOneBit(Math.max(size, 1) * 3) << 1;
    keys = new int[slots];
    rows = new int[slots];
    mask = slots - 1;
  }

  void put(int key, int row) {
    int slot = slot(key);
    while (rows[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    rows[slot] = row + 1;
  }

  /** The row; -1 where there is none. */
  int get(int key) {
    int slot = slot(key);
    while (rows[slot] != 0) {
      if (keys[slot] == key) {
        return rows[slot] - 1;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private int slot(int key) {
    int mixed = key * 0x9E3779B9;
    return (mixed ^ mixed >>> 15) & mask;
  }
}
