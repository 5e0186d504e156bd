package dev.evolscope.quality.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
  private static final int LONGS = 16;

  @Test
  void equalBytesAreCounted() {
    assertThat(Signature.equal(0, 0)).isEqualTo(8);
    assertThat(Signature.equal(0x0102030405060708L, 0x0102030405060700L)).isEqualTo(7);
    assertThat(Signature.equal(0x8000000000000001L, 0)).isEqualTo(6);
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 1000; i++) {
      long one = random.nextLong();
      long other = one;
      for (int changes = random.nextInt(12); changes > 0; changes--) {
        other ^= 1L << random.nextInt(64);
      }
      int equal = 0;
      for (int b = 0; b < 64; b += 8) {
        equal += ((one ^ other) >>> b & 0xff) == 0 ? 1 : 0;
      }
      assertThat(Signature.equal(one, other)).isEqualTo(equal);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 300, 500, 700, 900, 1000})
  void theSimilarityOfSetsIsEstimatedWithoutBias(int perMille) {
    SplittableRandom random = new SplittableRandom(perMille);
    double sum = 0;
    int tries = 200;
    for (int i = 0; i < tries; i++) {
      sum += estimate(random, 300, perMille);
    }
    int shared = 300 * perMille / 1000;
    assertThat(sum / tries).isCloseTo(shared / (600.0 - shared), within(.01));
  }

  /** Of two sets of the same size that share so many elements of a thousand. */
  private static double estimate(SplittableRandom random, int size, int perMille) {
    Shingles one = new Shingles();
    Shingles other = new Shingles();
    for (int i = 0; i < size; i++) {
      String word = word(random);
      one.addAll(word);
      other.addAll(i < size * perMille / 1000 ? word : word(random));
    }
    long[] signatures = new long[2 * LONGS];
    new Signature(LONGS).write(one, signatures, 0);
    new Signature(LONGS).write(other, signatures, LONGS);
    int equal = 0;
    for (int i = 0; i < LONGS; i++) {
      equal += Signature.equal(signatures[i], signatures[LONGS + i]);
    }
    return Signature.jaccard(equal, LONGS * Long.BYTES);
  }

  /** One shingle. */
  private static String word(SplittableRandom random) {
    return random
        .ints(5, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void anEmptySetHasASignatureOfZeros() {
    long[] signature = {1, 2, 3};
    new Signature(2).write(new Shingles(), signature, 1);
    assertThat(signature).containsExactly(1, 0, 0);
  }
}
