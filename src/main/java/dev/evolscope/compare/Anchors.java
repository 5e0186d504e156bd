package dev.evolscope.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Things that two sequences have once each, in the same order in both: the longest such row of
 * them, as in a patience difference. Takes n log n, whatever the sequences are.
 */
final class Anchors {
  private Anchors() {}

  /** Where a thing stands in both. */
  record Anchor(int left, int right) {}

  static List<Anchor> of(List<Integer> left, List<Integer> right) {
    Map<Integer, Integer> inRight = single(right);
    List<Anchor> common = new ArrayList<>();
    single(left).entrySet().stream()
        .filter(entry -> inRight.containsKey(entry.getKey()))
        .map(entry -> new Anchor(entry.getValue(), inRight.getOrDefault(entry.getKey(), 0)))
        .sorted((one, other) -> Integer.compare(one.left, other.left))
        .forEach(common::add);
    return longestRising(common);
  }

  /** Where each thing stands that stands in one place only. */
  private static Map<Integer, Integer> single(List<Integer> things) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < things.size(); i++) {
      places.merge(things.get(i), i, (one, other) -> -1);
    }
    places.values().removeIf(place -> place < 0);
    return places;
  }

  private static List<Anchor> longestRising(List<Anchor> anchors) {
    int[] before = new int[anchors.size()];
    List<Integer> ends = new ArrayList<>(); // of the best row of each length
    for (int i = 0; i < anchors.size(); i++) {
      int length = lengthBefore(anchors, ends, anchors.get(i).right);
      before[i] = length == 0 ? -1 : ends.get(length - 1);
      if (length == ends.size()) {
        ends.add(i);
      } else {
        ends.set(length, i);
      }
    }
    List<Anchor> rising = new ArrayList<>();
    for (int i = ends.isEmpty() ? -1 : ends.getLast(); i >= 0; i = before[i]) {
      rising.add(anchors.get(i));
    }
    Collections.reverse(rising);
    return rising;
  }

  private static int lengthBefore(List<Anchor> anchors, List<Integer> ends, int right) {
    int low = 0;
    int high = ends.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (anchors.get(ends.get(middle)).right < right) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
