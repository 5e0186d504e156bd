package dev.evolscope.search;

/**
 * What decides a hit's place: a higher key comes first, then the lower source order, which is
 * unique.
 *
 * @param key score, turns or length as a number that sorts like it; 0 in source order
 * @param order source order
 * @param version number of the row version
 */
record Rank(long key, long order, long version) {

  /** Whether this comes behind a hit of that key and order. */
  boolean isBehind(long otherKey, long otherOrder) {
    return otherKey == key ? otherOrder < order : otherKey > key;
  }
}
