package dev.evolscope.identification;

import java.util.List;

/** The languages of one script, with what is needed to weigh them. */
final class Candidates {

  /**
   * n-grams overlap, so that each says much that its neighbours have said: their sum is taken at
   * this share. Found by trying on the sample's text.
   */
  static final float NGRAM_SHARE = 0.1f;

  /** The same for what fastText's model says, as far as it goes beyond chance. */
  static final float LID_SHARE = 2.5f;

  /** No answer of fastText's model rules a language out. */
  private static final float LEAST = 0.002f;

  private static final float HARDLY = 0.0005f;

  private final NgramGroup group;
  private final IntTable features;
  private final LidModel lid;
  private final float[][] means; // by label, then by language
  private final List<String> families;
  private final float ngramShare;
  private final float lidShare;

  Candidates(NgramGroup group, LidModel lid, LidReading reading, float ngramShare, float lidShare) {
    this.group = group;
    this.features = group.features();
    this.lid = lid;
    this.ngramShare = ngramShare;
    this.lidShare = lidShare;
    means = transposed(group, reading, lid.labels().size());
    families = group.languages().stream().map(Agreement::family).toList();
  }

  List<String> languages() {
    return group.languages();
  }

  /**
   * The likeliest language of words that are all in this script.
   *
   * @param certain whether the text is long enough to rely on
   * @param confident from which confidence on it is certain
   */
  Identified best(String words, int letters, boolean certain, double confident) {
    float[] likely = probabilities(words);
    int best = 0;
    for (int i = 1; i < likely.length; i++) {
      best = likely[i] > likely[best] ? i : best;
    }
    String family = families.get(best);
    double sum = 0;
    int second = -1;
    for (int i = 0; i < likely.length; i++) {
      if (families.get(i).equals(family)) {
        sum += likely[i];
      } else if (second < 0 || likely[i] > likely[second]) {
        second = i;
      }
    }
    String runnerUp = second < 0 ? Identified.UNDETERMINED : group.languages().get(second);
    return new Identified(
        group.languages().get(best),
        Math.min(1, sum),
        runnerUp,
        letters,
        certain && sum >= confident);
  }

  /** By how much, in nats, whole words speak for some other language than that; quick. */
  float lead(String words, String home) {
    float[] sums = group.sums(features, Ngrams.wordHashes(Ngrams.folded(words)));
    String family = Agreement.family(home);
    float best = 0;
    float own = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < sums.length; i++) {
      if (families.get(i).equals(family)) {
        own = Math.max(own, sums[i]);
      } else {
        best = Math.max(best, sums[i]);
      }
    }
    return own == Float.NEGATIVE_INFINITY ? best : best - own;
  }

  /** How likely each language is, in their order. */
  float[] probabilities(String words) {
    float[] logs = group.sums(features, Ngrams.hashes(Ngrams.folded(words)));
    float[] said = lid.probabilities(words);
    float[] fitting = fitting(said);
    float most = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < logs.length; i++) {
      logs[i] = ngramShare * logs[i] + lidShare * (float) Math.log(LEAST + fitting[i]);
      most = Math.max(most, logs[i]);
    }
    float sum = 0;
    for (int i = 0; i < logs.length; i++) {
      logs[i] = (float) Math.exp(logs[i] - most);
      sum += logs[i];
    }
    for (int i = 0; i < logs.length; i++) {
      logs[i] /= sum;
    }
    return logs;
  }

  /** How well what fastText's model said fits each language; labels it hardly gave do not count. */
  private float[] fitting(float[] said) {
    float[] sums = new float[families.size()];
    for (int label = 0; label < said.length; label++) {
      float share = said[label];
      if (share > HARDLY) {
        float[] mean = means[label];
        for (int i = 0; i < sums.length; i++) {
          sums[i] += share * mean[i];
        }
      }
    }
    return sums;
  }

  private static float[][] transposed(NgramGroup group, LidReading reading, int labels) {
    float[][] means = new float[labels][group.languages().size()];
    for (int i = 0; i < group.languages().size(); i++) {
      float[] mean = reading.mean(group.script(), group.languages().get(i));
      for (int label = 0; label < labels; label++) {
        means[label][i] = mean[label];
      }
    }
    return means;
  }
}
