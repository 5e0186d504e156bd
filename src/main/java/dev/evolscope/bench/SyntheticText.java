package dev.evolscope.bench;

import dev.evolscope.bench.SyntheticLanguage.Planted;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Texts of one language: sentences of words, of log-normal length. */
final class SyntheticText {
  /** Spread of log lengths; a tenth of the texts is more than twice as long as the mean. */
  private static final double SIGMA = 0.8;

  private static final int WORDS_A_SENTENCE = 12;
  private static final int SHORTEST = 12;

  private final Vocabulary vocabulary;
  private final List<Plant> plants;

  private record Plant(Utf8 text, int perMille) {}

  SyntheticText(SyntheticLanguage language) {
    this.vocabulary = new Vocabulary(language);
    this.plants = language.planted().stream().map(SyntheticText::plant).toList();
  }

  private static Plant plant(Planted planted) {
    return new Plant(Utf8.of(planted.text()), planted.perMille());
  }

  /**
   * A text without planted ones.
   *
   * @param mean bytes of UTF-8 that such texts have on average
   */
  Utf8 plain(SplittableRandom random, int mean) {
    return make(random, mean, List.of());
  }

  /** A text that carries each planted text with its probability, in its first half. */
  Utf8 planted(SplittableRandom random, int mean) {
    List<Utf8> chosen =
        plants.stream()
            .filter(plant -> random.nextInt(1000) < plant.perMille())
            .map(Plant::text)
            .toList();
    return make(random, mean, chosen);
  }

  private Utf8 make(SplittableRandom random, int mean, List<Utf8> chosen) {
    int target = Math.max(SHORTEST, length(random, mean));
    byte[] bytes = new byte[target + vocabulary.longest() + 64 * chosen.size()];
    int length = 0;
    for (Utf8 text : chosen) {
      length = vocabulary.append(bytes, vocabulary.append(bytes, length, random), text);
    }
    int words = 0;
    while (length < target) {
      length = vocabulary.append(bytes, length, random);
      if (++words % WORDS_A_SENTENCE == 0) {
        length = vocabulary.endSentence(bytes, length);
      }
    }
    return new Utf8(Arrays.copyOf(bytes, length - trailing(bytes, length)));
  }

  private static int trailing(byte[] bytes, int length) {
    return bytes[length - 1] == ' ' ? 1 : 0;
  }

  private static int length(SplittableRandom random, int mean) {
    // The mean of a log-normal is exp(mu + sigma²/2)
    double mu = Math.log(mean) - SIGMA * SIGMA / 2;
    return (int) Math.exp(mu + SIGMA * random.nextGaussian());
  }
}
