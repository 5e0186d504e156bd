package dev.evolscope.compare;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which of two sequences of segments differ. Short ones are compared segment by segment. Of long
 * ones the lines and sentences are compared first, and the segments within those that differ; what
 * is too much even then differs as a whole. Work and memory are bounded either way.
 */
final class Changes {
  private static final int MANY_SEGMENTS = 5_000;

  private final List<String> leftSegments;
  private final List<String> rightSegments;
  private final List<Integer> left;
  private final List<Integer> right;
  private final Effort effort;
  private final BitSet removed = new BitSet();
  private final BitSet added = new BitSet();
  private Grain grain = Grain.WORDS;

  private Changes(List<String> left, List<String> right, Effort effort) {
    this.leftSegments = left;
    this.rightSegments = right;
    Map<String, Integer> numbers = new HashMap<>();
    this.left = numbered(left, numbers);
    this.right = numbered(right, numbers);
    this.effort = effort;
  }

  static Changes of(List<String> left, List<String> right, Effort effort) {
    Changes changes = new Changes(left, right, effort);
    changes.compare(new Stretch(0, left.size(), 0, right.size()).trimmed(changes));
    changes.joinOverSpace();
    return changes;
  }

  /** Segments of the left sequence that the right one lacks. */
  BitSet removed() {
    return removed;
  }

  /** Segments of the right sequence that the left one lacks. */
  BitSet added() {
    return added;
  }

  Grain grain() {
    return grain;
  }

  private static <T> List<Integer> numbered(List<T> things, Map<T, Integer> numbers) {
    List<Integer> numbered = new ArrayList<>(things.size());
    for (T thing : things) {
      Integer next = numbers.size();
      Integer known = numbers.putIfAbsent(thing, next);
      numbered.add(known == null ? next : known);
    }
    return numbered;
  }

  /** Places in both sequences, the ends excluded. */
  private record Stretch(int left, int leftEnd, int right, int rightEnd) {
    /** Without what both begin and end with. */
    Stretch trimmed(Changes of) {
      int l = left;
      int r = right;
      int le = leftEnd;
      int re = rightEnd;
      while (l < le && r < re && of.left.get(l).equals(of.right.get(r))) {
        l++;
        r++;
      }
      while (l < le && r < re && of.left.get(le - 1).equals(of.right.get(re - 1))) {
        le--;
        re--;
      }
      return new Stretch(l, le, r, re);
    }

    boolean oneSided() {
      return left == leftEnd || right == rightEnd;
    }

    int leftLength() {
      return leftEnd - left;
    }

    int rightLength() {
      return rightEnd - right;
    }
  }

  private void compare(Stretch whole) {
    if (whole.oneSided()) {
      mark(whole);
    } else if (effort.take(whole.leftLength(), whole.rightLength())) {
      differing(left, right, whole).forEach(this::mark);
    } else {
      grain = Grain.LINES.or(grain);
      lines(whole).forEach(this::compareLines);
    }
  }

  private void compareLines(Stretch lines) {
    Stretch rest = lines.trimmed(this);
    if (rest.oneSided()) {
      mark(rest);
    } else if (effort.take(rest.leftLength(), rest.rightLength())) {
      differing(left, right, rest).forEach(this::mark);
    } else {
      grain = Grain.STRETCHES;
      mark(rest);
    }
  }

  private void mark(Stretch stretch) {
    removed.set(stretch.left, stretch.leftEnd);
    added.set(stretch.right, stretch.rightEnd);
  }

  /** The lines and sentences of a stretch that differ. */
  private List<Stretch> lines(Stretch whole) {
    Map<List<Integer>, Integer> numbers = new HashMap<>();
    Lines ofLeft = Lines.of(leftSegments, left, whole.left, whole.leftEnd);
    Lines ofRight = Lines.of(rightSegments, right, whole.right, whole.rightEnd);
    List<Integer> l = numbered(ofLeft.lines(), numbers);
    List<Integer> r = numbered(ofRight.lines(), numbers);
    Stretch all = new Stretch(0, l.size(), 0, r.size());
    List<Stretch> differing =
        effort.take(l.size(), r.size()) ? differing(l, r, all) : betweenAnchors(l, r);
    return differing.stream()
        .flatMap(lines -> lineByLine(lines, ofLeft, ofRight))
        .map(
            lines ->
                new Stretch(
                    ofLeft.start(lines.left),
                    ofLeft.start(lines.leftEnd),
                    ofRight.start(lines.right),
                    ofRight.start(lines.rightEnd)))
        .toList();
  }

  /** As many lines on both sides, too many to compare at once: each is taken for its like. */
  private static Stream<Stretch> lineByLine(Stretch lines, Lines ofLeft, Lines ofRight) {
    int segments =
        ofLeft.start(lines.leftEnd)
            - ofLeft.start(lines.left)
            + ofRight.start(lines.rightEnd)
            - ofRight.start(lines.right);
    if (lines.leftLength() != lines.rightLength() || segments < MANY_SEGMENTS) {
      return Stream.of(lines);
    }
    return IntStream.range(0, lines.leftLength())
        .mapToObj(
            i ->
                new Stretch(
                    lines.left + i, lines.left + i + 1, lines.right + i, lines.right + i + 1));
  }

  private static List<Stretch> betweenAnchors(List<Integer> left, List<Integer> right) {
    List<Stretch> between = new ArrayList<>();
    int l = 0;
    int r = 0;
    for (Anchors.Anchor anchor : Anchors.of(left, right)) {
      between.add(new Stretch(l, anchor.left(), r, anchor.right()));
      l = anchor.left() + 1;
      r = anchor.right() + 1;
    }
    between.add(new Stretch(l, left.size(), r, right.size()));
    return between;
  }

  /** A removal and an addition in one place are one stretch. */
  private static List<Stretch> differing(List<Integer> left, List<Integer> right, Stretch in) {
    List<Stretch> stretches = new ArrayList<>();
    for (Change change :
        new MyersDiffWithLinearSpace<Integer>()
            .computeDiff(
                left.subList(in.left, in.leftEnd), right.subList(in.right, in.rightEnd), null)) {
      Stretch next =
          new Stretch(
              in.left + change.startOriginal,
              in.left + change.endOriginal,
              in.right + change.startRevised,
              in.right + change.endRevised);
      Stretch last = stretches.isEmpty() ? null : stretches.getLast();
      if (last != null && last.leftEnd == next.left && last.rightEnd == next.right) {
        stretches.removeLast();
        next = new Stretch(last.left, next.leftEnd, last.right, next.rightEnd);
      }
      stretches.add(next);
    }
    return stretches;
  }

  /**
   * White space that both sides keep between two replaced stretches is replaced with them: a gap in
   * the marking there says nothing.
   */
  private void joinOverSpace() {
    int l = 0;
    int r = 0;
    boolean replacedBefore = false;
    while (l < left.size() || r < right.size()) {
      int leftEnd = removed.nextClearBit(l);
      int rightEnd = added.nextClearBit(r);
      boolean replaced = leftEnd > l && rightEnd > r;
      if (replaced && replacedBefore && Words.isSpace(leftSegments.get(l - 1))) {
        removed.set(l - 1);
        added.set(r - 1);
      }
      replacedBefore = replaced;
      l = leftEnd + 1;
      r = rightEnd + 1;
    }
  }
}
