package dev.evolscope.identification;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Counts features and weighs them: how many times likelier a feature is in a language than in the
 * mean of all, its probability smoothed towards that mean.
 */
final class GroupTraining {

  /** So many features of the mean are mixed into a language's own. */
  private static final double SMOOTHING = 3000;

  /** No feature speaks more strongly than this, in nats: text of another kind has other words. */
  private static final double MOST = 5;

  /** Only so many times as many frequent features as are kept are looked at. */
  private static final int CANDIDATES = 10;

  /** For each pair of close languages, a part of so many of them is kept beside. */
  private static final int PAIR = 3;

  private final String script;
  private final List<String> languages;
  private final int[] hashes;
  private final float[][] shares; // by language, then by feature

  /**
   * @param each so many features are kept of each language, the most telling
   */
  static NgramGroup train(String script, List<TrainingText> texts, int each) {
    return new GroupTraining(script, texts, each * CANDIDATES).group(each);
  }

  private GroupTraining(String script, List<TrainingText> texts, int candidates) {
    this.script = script;
    this.languages = texts.stream().map(TrainingText::language).toList();
    TreeSet<Integer> frequent = new TreeSet<>();
    for (TrainingText text : texts) {
      Map<Integer, Integer> counts = new HashMap<>();
      for (String line : text.lines()) {
        for (int hash : Ngrams.hashes(Ngrams.folded(line))) {
          counts.merge(hash, 1, Integer::sum);
        }
      }
      counts.entrySet().stream()
          .filter(entry -> entry.getValue() > 2)
          .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
          .limit(candidates)
          .forEach(entry -> frequent.add(entry.getKey()));
    }
    hashes = frequent.stream().mapToInt(Integer::intValue).toArray();
    IntTable rows = new IntTable(hashes.length);
    for (int row = 0; row < hashes.length; row++) {
      rows.put(hashes[row], row);
    }
    shares = texts.stream().map(text -> shares(text, rows)).toArray(float[][]::new);
    smooth(texts.stream().mapToLong(GroupTraining::features).toArray());
  }

  private static long features(TrainingText text) {
    return text.lines().stream().mapToLong(line -> Ngrams.hashes(Ngrams.folded(line)).length).sum();
  }

  private float[] shares(TrainingText text, IntTable rows) {
    float[] counts = new float[hashes.length];
    for (String line : text.lines()) {
      for (int hash : Ngrams.hashes(Ngrams.folded(line))) {
        int row = rows.get(hash);
        if (row >= 0) {
          counts[row]++;
        }
      }
    }
    return counts;
  }

  private void smooth(long[] totals) {
    for (int row = 0; row < hashes.length; row++) {
      double mean = 0;
      for (int i = 0; i < totals.length; i++) {
        mean += shares[i][row] / totals[i] / totals.length;
      }
      for (int i = 0; i < totals.length; i++) {
        shares[i][row] = (float) ((shares[i][row] + SMOOTHING * mean) / (totals[i] + SMOOTHING));
      }
    }
  }

  private NgramGroup group(int each) {
    double[] means = new double[hashes.length];
    for (int row = 0; row < means.length; row++) {
      for (float[] share : shares) {
        means[row] += share[row] / shares.length;
      }
    }
    int[] kept = telling(means, each);
    byte[] weights = new byte[kept.length * languages.size()];
    for (int row = 0; row < kept.length; row++) {
      for (int i = 0; i < languages.size(); i++) {
        double ratio = Math.log(shares[i][kept[row]] / means[kept[row]]);
        double bounded = Math.max(-MOST, Math.min(MOST, ratio));
        weights[row * languages.size() + i] = (byte) Math.round(bounded * NgramGroup.STEPS);
      }
    }
    int[] keptHashes = Arrays.stream(kept).map(row -> hashes[row]).toArray();
    return new NgramGroup(script, languages, keptHashes, weights);
  }

  /**
   * What each language's text says most about it, its share of the divergence from the mean; and
   * what one of two languages that are close has oftener than the other.
   */
  private int[] telling(double[] means, int each) {
    TreeSet<Integer> kept = new TreeSet<>();
    for (float[] share : shares) {
      top(row -> share[row] * Math.abs(Math.log(share[row] / means[row])), each, kept);
    }
    for (int one = 0; one < shares.length; one++) {
      for (int other = 0; other < shares.length; other++) {
        if (one != other && isHard(languages.get(one), languages.get(other))) {
          float[] own = shares[one];
          float[] others = shares[other];
          top(row -> own[row] * Math.log(own[row] / others[row]), each / PAIR, kept);
        }
      }
    }
    return kept.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Adds the rows of the greatest values. */
  private void top(IntToDoubleFunction value, int count, Set<Integer> kept) {
    double[] values = IntStream.range(0, hashes.length).mapToDouble(value).toArray();
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double least = sorted[Math.max(0, sorted.length - count)];
    IntStream.range(0, values.length)
        .filter(row -> values[row] >= least && values[row] > 0)
        .forEach(kept::add);
  }

  private static boolean isHard(String one, String other) {
    return Agreement.close(one, other) && !Agreement.same(one, other);
  }
}
