package dev.evolscope.quality.copy;

import com.dynatrace.hash4j.similarity.SimilarityHasher;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.dynatrace.hash4j.similarity.SuperMinHashVersion;
import java.util.Arrays;

/**
 * Signatures of sets, by which their Jaccard similarity is estimated: SuperMinHash (O. Ertl, <a
 * href="https://arxiv.org/abs/1706.05698">arXiv:1706.05698</a>, 2017) with components of a byte (P.
 * Li, A. C. König, b-Bit minwise hashing, 2010). Eight components are packed into each long.
 */
final class Signature {
  private static final double CHANCE = 1 / 256.0;

  /** The highest bit of every byte, and all others. */
  private static final long HIGH_BITS = 0x8080808080808080L;

  private final SimilarityHasher hasher;
  private final int longs;

  /** Makes signatures of so many longs; not for several threads at once. */
  Signature(int longs) {
    this.longs = longs;
    this.hasher =
        SimilarityHashing.superMinHash(longs * Long.BYTES, Byte.SIZE, SuperMinHashVersion.V1)
            .createHasher();
  }

  /** Writes the set's signature; zeros where the set is empty. */
  void write(Shingles set, long[] target, int offset) {
    if (set.isEmpty()) {
      Arrays.fill(target, offset, offset + longs, 0);
      return;
    }
    byte[] bytes = hasher.compute(set);
    for (int i = 0; i < longs; i++) {
      long packed = 0;
      for (int b = 0; b < Long.BYTES; b++) {
        packed |= (bytes[i * Long.BYTES + b] & 0xffL) << (b * Byte.SIZE);
      }
      target[offset + i] = packed;
    }
  }

  /** How many of eight components are equal. */
  static int equal(long one, long other) {
    long differing = one ^ other;
    return Long.bitCount(~(((differing & ~HIGH_BITS) + ~HIGH_BITS) | differing | ~HIGH_BITS));
  }

  /**
   * The estimated similarity of two sets, 0 to 1.
   *
   * @param equal how many of the components of their signatures are equal, some of them by chance
   */
  static double jaccard(int equal, int components) {
    return Math.max(0, ((double) equal / components - CHANCE) / (1 - CHANCE));
  }
}
