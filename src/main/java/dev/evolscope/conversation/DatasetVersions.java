package dev.evolscope.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.evolscope.conversation.ChangeStore.Change;
import dev.evolscope.conversation.ChangeStore.FactCount;
import dev.evolscope.conversation.VersionDifference.ValueCount;
import java.time.Duration;
import java.util.ArrayList;
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
  /** Row versions that are looked for at once, and read together. */
  private static final int AT_ONCE = 50_000;

  private static final int TOGETHER = 500;

  private static final int REMEMBERED = 200;

  private final DatasetVersionStore versions;
  private final VersionSpanStore spans;
  private final ChangeStore changes;
  private final ChangeCountStore counted;
  private final RowFactStore facts;
  private final ConversationStore conversations;

  /** Two versions never change, and neither does their difference. */
  private final Cache<Asked, VersionDifference> known =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  private record Asked(VersionSpan span, Filters filters) {}

  public DatasetVersions(Database database, ConversationStore conversations) {
    this.versions = new DatasetVersionStore(database);
    this.spans = new VersionSpanStore(database);
    this.changes = new ChangeStore(spans);
    this.counted = new ChangeCountStore(database, spans);
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
    long end = System.nanoTime() + most.toNanos();
    long done = 0;
    long total = 0;
    for (int part : spans.parts(span)) {
      FactCount count = changes.factCount(span, part);
      total += count.total();
      done += count.known();
      if (count.known() < count.total()) {
        done += read(span, part, end);
      }
    }
    return new Progress(done, total);
  }

  private long read(VersionSpan span, int part, long end) {
    long done = 0;
    while (System.nanoTime() < end) {
      List<Long> missing = changes.withoutFacts(span, part, AT_ONCE);
      if (missing.isEmpty()) {
        return done;
      }
      for (int from = 0; from < missing.size() && System.nanoTime() < end; ) {
        List<Long> some = missing.subList(from, Math.min(missing.size(), from + TOGETHER));
        List<PackedRow> rows = conversations.pages().rows(some); // the first of them that fit
        List<RowFactStore.Read> read = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
          read.add(new RowFactStore.Read(some.get(i), rows.get(i).conversation()));
        }
        facts.add(read);
        from += read.size();
        done += read.size();
      }
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
    for (int part : spans.parts(asked.span)) {
      counted.counts(
          asked.span,
          part,
          filter,
          (kind, values, rows) -> {
            for (int i = 0; i < values.size(); i++) {
              add(counts, VersionDifference.FACETS.get(i), values.get(i), kind, rows);
            }
          });
      counted.turnEvolCounts(
          asked.span,
          part,
          filter,
          (kind, values, rows) -> add(counts, Facet.TURN_EVOL, values.getFirst(), kind, rows));
    }
    // Each row has one stage
    ChangeCounts total =
        counts.getOrDefault(Facet.STAGE, Map.of()).values().stream()
            .reduce(ChangeCounts.NONE, ChangeCounts::plus);
    return new VersionDifference(total, named(counts));
  }

  private static void add(
      Map<Facet, Map<Integer, ChangeCounts>> counts,
      Facet facet,
      int value,
      ChangeKind kind,
      long rows) {
    counts
        .computeIfAbsent(facet, f -> new HashMap<>())
        .merge(value, ChangeCounts.of(kind, rows), ChangeCounts::plus);
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
    for (int part : spans.parts(span)) {
      if (part < after.part() || list.size() == most) {
        continue;
      }
      long behind = part == after.part() ? after.version() : 0;
      for (Change change : changes.changes(span, part, kind, filter, behind, most - list.size())) {
        RowChange.Place place = new RowChange.Place(part, change.subject());
        list.add(new RowChange(kind, row(change.before()), row(change.after()), place));
      }
    }
    return list;
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
