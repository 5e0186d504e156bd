package dev.evolscope.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.evolscope.conversation.VersionDifference.ValueCount;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Compares any two versions that a dataset has had. Rows pair by the key that imports use: the
 * source id where it is present and unique in both versions of the part, else the content.
 */
public final class DatasetVersions {
  /** Row versions that are read together. */
  private static final int TOGETHER = 500;

  private static final int REMEMBERED = 200;

  private final DatasetVersionStore versions;
  private final DifferingRowStore differing;
  private final ChangeFactStore counted;
  private final RowFactStore facts;
  private final ConversationStore conversations;

  /** Two versions never change, and neither does their difference. */
  private final Cache<Asked, VersionDifference> known =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  private record Asked(VersionSpan span, Filters filters) {}

  /** Spans of which everything was read, with the number of row versions. */
  private final Cache<VersionSpan, Long> prepared =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  public DatasetVersions(Database database, ConversationStore conversations) {
    this.versions = new DatasetVersionStore(database);
    this.differing = new DifferingRowStore(database);
    this.counted = new ChangeFactStore(database);
    this.facts = new RowFactStore(database);
    this.conversations = conversations;
  }

  /** The versions of a dataset, oldest first; none where nothing of that name was published. */
  public List<DatasetVersion> of(String dataset) {
    return versions.of(dataset);
  }

  /**
   * How far a comparison is prepared.
   *
   * @param done row versions that were read
   * @param total row versions that have to be
   */
  public record Progress(long done, long total) {
    public boolean complete() {
      return done >= total;
    }
  }

  /**
   * Reads what differs between two versions, once for all: the first comparison takes the time that
   * reading the rows takes, later ones none. Goes on where an earlier call ended.
   *
   * @param most after about how long to come back, done or not
   */
  public synchronized Progress prepare(VersionSpan span, Duration most) {
    Long all = prepared.getIfPresent(span);
    if (all != null) {
      return new Progress(all, all);
    }
    long end = System.nanoTime() + most.toNanos();
    long done = 0;
    long total = 0;
    for (int part : differing.parts(span)) {
      DifferingRows rows = differing.of(span, part);
      long size = rows.subjects().cardinality();
      BitSet missing = counted.missing(rows);
      total += size;
      done += size - missing.cardinality() + read(rows, missing, end);
    }
    if (done >= total) {
      prepared.put(span, total);
    }
    return new Progress(done, total);
  }

  private long read(DifferingRows rows, BitSet missing, long end) {
    long done = 0;
    int next = missing.nextSetBit(0);
    while (next >= 0 && System.nanoTime() < end) {
      List<Long> some = new ArrayList<>();
      for (int bit = next; bit >= 0 && some.size() < TOGETHER; bit = missing.nextSetBit(bit + 1)) {
        some.add(rows.number(bit));
      }
      List<PackedRow> packed = conversations.pages().rows(some); // the first of them that fit
      List<RowFactStore.Read> read = new ArrayList<>();
      for (int i = 0; i < packed.size(); i++) {
        read.add(new RowFactStore.Read(some.get(i), packed.get(i).conversation()));
      }
      facts.add(read);
      done += read.size();
      next = missing.nextSetBit(rows.bit(some.get(read.size() - 1)) + 1);
    }
    return done;
  }

  /**
   * How many rows differ, in all and under each value; exact.
   *
   * @param span prepared to the end
   * @param filters those of {@link VersionDifference#FACETS} count
   */
  public VersionDifference difference(VersionSpan span, Filters filters) {
    return known.get(new Asked(span, filters), this::count);
  }

  private VersionDifference count(Asked asked) {
    String filter = facts.condition(asked.filters);
    Map<Facet, Map<Integer, ChangeCounts>> counts = new EnumMap<>(Facet.class);
    for (int part : differing.parts(asked.span)) {
      counted.count(
          differing.of(asked.span, part),
          filter,
          (kind, facet, value) ->
              counts
                  .computeIfAbsent(facet, f -> new HashMap<>())
                  .merge(value, ChangeCounts.of(kind, 1), ChangeCounts::plus));
    }
    // Each row has one stage
    ChangeCounts total =
        counts.getOrDefault(Facet.STAGE, Map.of()).values().stream()
            .reduce(ChangeCounts.NONE, ChangeCounts::plus);
    return new VersionDifference(total, named(counts));
  }

  private Map<Facet, List<ValueCount>> named(Map<Facet, Map<Integer, ChangeCounts>> counts) {
    Map<Integer, String> values = facts.values();
    Map<Facet, List<ValueCount>> named = new EnumMap<>(Facet.class);
    for (Facet facet : VersionDifference.FACETS) {
      named.put(
          facet,
          counts.getOrDefault(facet, Map.of()).entrySet().stream()
              .map(e -> new ValueCount(values.getOrDefault(e.getKey(), ""), e.getValue()))
              .sorted(
                  Comparator.comparingLong((ValueCount v) -> -v.counts().sum())
                      .thenComparing(ValueCount::value))
              .toList());
    }
    return named;
  }

  /**
   * Rows that differ, part by part in the order of their versions' numbers.
   *
   * @param span prepared to the end
   * @param after where to go on; {@link RowChange.Place#START} to begin
   * @param most so many at most; fewer only at the end
   */
  public List<RowChange> changes(
      VersionSpan span, ChangeKind kind, Filters filters, RowChange.Place after, int most) {
    String filter = facts.condition(filters);
    List<RowChange> list = new ArrayList<>();
    for (int part : differing.parts(span)) {
      if (part >= after.part() && list.size() < most) {
        long behind = part == after.part() ? after.version() : 0;
        list.addAll(changes(span, part, kind, filter, behind, most - list.size()));
      }
    }
    return list;
  }

  private List<RowChange> changes(
      VersionSpan span, int part, ChangeKind kind, String filter, long after, int most) {
    DifferingRows rows = differing.of(span, part);
    List<Long> found = new ArrayList<>();
    List<Long> some = rows.next(kind, after, TOGETHER);
    while (!some.isEmpty() && found.size() < most) {
      counted.matching(some, filter).stream().limit(most - found.size()).forEach(found::add);
      some = rows.next(kind, some.getLast(), TOGETHER);
    }
    Map<Long, Long> before =
        kind == ChangeKind.CHANGED ? differing.before(span, part, found) : Map.of();
    return found.stream()
        .map(
            number ->
                new RowChange(
                    kind,
                    row(kind == ChangeKind.REMOVED ? number : before.get(number)),
                    row(kind == ChangeKind.REMOVED ? null : number),
                    new RowChange.Place(part, number)))
        .toList();
  }

  private @Nullable Conversation row(@Nullable Long version) {
    return version == null ? null : conversations.version(version);
  }

  /**
   * The span between two versions of a dataset; empty where it never had one of them.
   *
   * @param one number of an act, as in {@link DatasetVersion#act}; 0 for before anything
   * @param other likewise, later or earlier
   */
  public Optional<VersionSpan> span(String dataset, long one, long other) {
    Map<Long, DatasetVersion> all = new TreeMap<>();
    of(dataset).forEach(version -> all.put(version.act(), version));
    if (all.isEmpty()) {
      return Optional.empty();
    }
    all.put(DatasetVersion.NOTHING.act(), DatasetVersion.NOTHING);
    DatasetVersion a = all.get(one);
    DatasetVersion b = all.get(other);
    if (a == null || b == null) {
      return Optional.empty();
    }
    return Optional.of(
        a.publication() <= b.publication()
            ? new VersionSpan(dataset, a, b)
            : new VersionSpan(dataset, b, a));
  }
}
