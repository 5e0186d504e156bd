package dev.evolscope.identification;

import java.util.Arrays;

/**
 * fastText's hierarchical softmax: a Huffman tree of the labels by how often they were seen in
 * training; at each inner node a logistic regression tells left from right.
 */
final class LabelTree {
  private static final long ENDLESS = 1_000_000_000_000_000L;

  private final int labels;
  private final int[] left;
  private final int[] right;
  private final float[] weights; // of inner nodes, one row each
  private final int dimensions;

  /**
   * @param counts of the labels, falling
   */
  LabelTree(long[] counts, float[] weights, int dimensions) {
    this.labels = counts.length;
    this.weights = weights;
    this.dimensions = dimensions;
    left = new int[2 * labels - 1];
    right = new int[2 * labels - 1];
    build(counts);
  }

  private void build(long[] counts) {
    long[] weight = Arrays.copyOf(counts, 2 * labels - 1);
    Arrays.fill(weight, labels, weight.length, ENDLESS);
    int leaf = labels - 1;
    int node = labels;
    for (int made = labels; made < weight.length; made++) {
      int[] lightest = new int[2];
      for (int i = 0; i < 2; i++) {
        boolean takeLeaf = leaf >= 0 && weight[leaf] < weight[node];
        lightest[i] = takeLeaf ? leaf-- : node++;
      }
      left[made] = lightest[0];
      right[made] = lightest[1];
      weight[made] = weight[lightest[0]] + weight[lightest[1]];
    }
  }

  /** The probability of every label. */
  float[] probabilities(float[] hidden) {
    float[] reached = new float[2 * labels - 1];
    reached[reached.length - 1] = 1;
    for (int node = reached.length - 1; node >= labels; node--) {
      float share = logistic(dot(hidden, node - labels));
      reached[left[node]] = reached[node] * (1 - share);
      reached[right[node]] = reached[node] * share;
    }
    return Arrays.copyOf(reached, labels);
  }

  private float dot(float[] hidden, int row) {
    float sum = 0;
    for (int i = 0; i < dimensions; i++) {
      sum += hidden[i] * weights[row * dimensions + i];
    }
    return sum;
  }

  private static float logistic(float x) {
    return (float) (1 / (1 + Math.exp(-x)));
  }
}
