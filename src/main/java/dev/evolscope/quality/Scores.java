package dev.evolscope.quality;

import dev.evolscope.conversation.FindingStore;
import dev.evolscope.conversation.FindingStore.Score;
import dev.evolscope.conversation.FindingStore.ScorePage;
import dev.evolscope.search.Flags;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The highest score of every check in every shown row version, as it was read from the store at one
 * moment: 16 bytes for each, so that moving a threshold reads nothing.
 */
final class Scores {
  private final Map<String, Column> columns;

  /**
   * The scores of a check.
   *
   * @param versions ascending
   */
  private record Column(long[] versions, double[] scores) {}

  private Scores(Map<String, Column> columns) {
    this.columns = columns;
  }

  /**
   * Reads them.
   *
   * @param checks ids of the checks that are wanted, by their numbers in the store
   */
  static Scores read(FindingStore store, Map<Integer, String> checks) {
    Map<Integer, Builder> builders = new HashMap<>();
    checks.keySet().forEach(number -> builders.put(number, new Builder()));
    Optional<ScorePage> page = store.scores(0);
    while (page.isPresent()) {
      for (Score score : page.get().scores()) {
        Builder builder = builders.get(score.check());
        if (builder != null) {
          builder.add(score);
        }
      }
      page = store.scores(page.get().next());
    }
    Map<String, Column> columns = new HashMap<>();
    builders.forEach((number, builder) -> columns.put(checks.get(number), builder.build()));
    return new Scores(columns);
  }

  private static final class Builder {
    private static final int FIRST = 64;

    private long[] versions = new long[FIRST];
    private double[] scores = new double[FIRST];
    private int size;

    void add(Score score) {
      if (size == versions.length) {
        versions = Arrays.copyOf(versions, 2 * size);
        scores = Arrays.copyOf(scores, 2 * size);
      }
      versions[size] = score.version();
      scores[size++] = score.score();
    }

    Column build() {
      return new Column(Arrays.copyOf(versions, size), Arrays.copyOf(scores, size));
    }
  }

  /** The scores of a check in some versions; those in which it noticed nothing have none. */
  ScoreCurve curve(String check, LongStream versions) {
    Column column = columns.get(check);
    if (column == null) {
      return new ScoreCurve();
    }
    double[] found = new double[column.versions().length];
    int size = 0;
    for (PrimitiveIterator.OfLong all = versions.iterator(); all.hasNext(); ) {
      int at = Arrays.binarySearch(column.versions(), all.nextLong());
      if (at >= 0) {
        found[size++] = column.scores()[at];
      }
    }
    return new ScoreCurve(Arrays.copyOf(found, size));
  }

  /** What is flagged where checks are set so. */
  Flags flags(List<CheckState> checks) {
    long[] versions = checks.stream().flatMapToLong(this::flagged).sorted().distinct().toArray();
    long[] masks = new long[versions.length];
    for (int bit = 0; bit < checks.size(); bit++) {
      long mask = 1L << bit;
      flagged(checks.get(bit))
          .forEach(version -> masks[Arrays.binarySearch(versions, version)] |= mask);
    }
    return new Flags(checks.stream().map(CheckState::id).toList(), versions, masks);
  }

  private LongStream flagged(CheckState check) {
    @Nullable Column column = columns.get(check.id());
    if (column == null || !check.on()) {
      return LongStream.empty();
    }
    LongStream.Builder flagged = LongStream.builder();
    for (int i = 0; i < column.versions().length; i++) {
      if (column.scores()[i] >= check.threshold()) {
        flagged.add(column.versions()[i]);
      }
    }
    return flagged.build();
  }
}
