package dev.evolscope.quality.copy;

import dev.evolscope.quality.copy.Buckets.Bucket;
import java.util.Arrays;

/** Rows with the same hash, each linked to the first of them. */
final class EqualCopies {
  private static final int NONE = -1;

  private final CopyRows rows;

  EqualCopies(CopyRows rows) {
    this.rows = rows;
  }

  /**
   * Links each row to the first one with the same hash.
   *
   * @param hash its first column; rows without one, zeros, are left out
   * @param scope what of the scope must agree too
   */
  Links links(int hash, long scope) {
    Links links = new Links(rows.size());
    buckets(hash, scope)
        .forEach(
            bucket -> {
              int[] firsts = firsts(bucket, hash, scope);
              for (int i = 0; i < firsts.length; i++) {
                if (firsts[i] != bucket.row(i)) {
                  links.offer(bucket.row(i), firsts[i], 1);
                }
              }
            });
    return links;
  }

  /** Links each row to the first one of another part that has the same messages and language. */
  Links linksAcrossParts() {
    Links links = new Links(rows.size());
    int[] elsewhere = new int[rows.size()]; // by the first of a group: the first of another part
    Arrays.fill(elsewhere, NONE);
    buckets(CopyRows.MESSAGES, Scope.LANGUAGE)
        .forEach(
            bucket -> {
              int[] firsts = firsts(bucket, CopyRows.MESSAGES, Scope.LANGUAGE);
              for (int i = 0; i < firsts.length; i++) {
                linkAcross(bucket.row(i), firsts[i], elsewhere, links);
              }
            });
    return links;
  }

  private void linkAcross(int row, int first, int[] elsewhere, Links links) {
    if (part(row) != part(first)) {
      links.offer(row, first, 1);
      if (elsewhere[first] == NONE) {
        elsewhere[first] = row;
      }
    } else if (elsewhere[first] != NONE) {
      links.offer(row, elsewhere[first], 1);
    }
  }

  private int part(int row) {
    return Scope.part(rows.get(row, CopyRows.SCOPE));
  }

  private Buckets buckets(int hash, long scope) {
    return Buckets.of(
        rows.size(),
        row -> (rows.get(row, hash) | rows.get(row, hash + 1)) != 0,
        row -> rows.get(row, hash) ^ Buckets.spread(rows.get(row, CopyRows.SCOPE) & scope));
  }

  /** For each row of the bucket the first one that is really the same. */
  private int[] firsts(Bucket bucket, int hash, long scope) {
    int[] firsts = new int[bucket.size()];
    for (int i = 0; i < firsts.length; i++) {
      int row = bucket.row(i);
      firsts[i] = row;
      for (int earlier = 0; earlier < i; earlier++) {
        int first = firsts[earlier];
        if (first == bucket.row(earlier) && isSame(row, first, hash, scope)) {
          firsts[i] = first;
          break;
        }
      }
    }
    return firsts;
  }

  private boolean isSame(int row, int other, int hash, long scope) {
    long difference = rows.get(row, CopyRows.SCOPE) ^ rows.get(other, CopyRows.SCOPE);
    return (difference & scope) == 0 && rows.isSame(row, other, hash);
  }
}
