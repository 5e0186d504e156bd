package dev.evolscope.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.CellTable;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.Database;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.TargetStore;
import dev.evolscope.coverage.Coverage;
import dev.evolscope.coverage.CoverageRequest;
import dev.evolscope.coverage.Coverages;
import dev.evolscope.coverage.Dimensions;
import dev.evolscope.coverage.Targets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coverage and gaps against a loop over all rows; a failure prints its seed. */
class CoverageOracleTest {
  private static final int ROWS = 300;
  private static final int DATASETS = 4;
  private static final int REQUESTS = 1_000;
  private static final int PUBLICATIONS = 4;

  /** A table over languages and tasks, with values that no row has. */
  private static final CellTable TABLE =
      new CellTable(
          Facet.LANGUAGE,
          Facet.TASK,
          List.of(
              new CellTable.Cell("English", "qa", 7),
              new CellTable.Cell("Sindhi", "nli", 3),
              new CellTable.Cell("(none)", "poetry", 2),
              new CellTable.Cell("\\odd", "\\!x", 40)));

  @TempDir Path folder;

  private final long seed = Long.getLong("evolscope.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private RandomFlags flagged = new RandomFlags(Flags.NONE, Map.of());

  @Test
  void cellsTotalsAxesAndGapsAreThoseOfALoopOverAllRows() throws Exception {
    try (Database database = Database.inMemory("oracle-" + seed)) {
      Targets targets = new Targets(new TargetStore(database));
      targets.keepTable("table", TABLE);
      for (int set = 0; set < DATASETS; set++) {
        Path live = folder.resolve("live-" + set);
        SearchIndex.create(live, 0);
        try (SearchIndex index = SearchIndex.open(live, () -> flagged.flags())) {
          List<Conversation> shown = publish(index, set);
          BruteForce truth = new BruteForce(shown, flagged.byRow());
          Coverages coverages = new Coverages(new CrossSearch(() -> index), targets);
          for (int i = 0; i < REQUESTS; i++) {
            compare(
                coverages,
                truth,
                "-Devolscope.seed=%d, set %d, request %d".formatted(seed, set, i));
          }
        }
      }
    }
  }

  /** Several publications, so several segments, each ending some rows of those before. */
  private List<Conversation> publish(SearchIndex index, int set) throws IOException {
    RandomConversations made = new RandomConversations(random);
    Set<ConversationId> ids = new HashSet<>();
    List<Conversation> rows = new ArrayList<>();
    while (rows.size() < ROWS) {
      Conversation row = made.next();
      if (ids.add(row.id())) {
        rows.add(row);
      }
    }
    flagged = RandomFlags.of(rows, random);
    List<Conversation> live = new ArrayList<>(rows);
    for (int p = 0; p < PUBLICATIONS; p++) {
      Path staged = folder.resolve("staged-" + set + "-" + p);
      try (StagingIndex staging = SearchIndex.stage(staged)) {
        for (int i = p; i < ROWS; i += PUBLICATIONS) {
          staging.add(rows.get(i), i + 1, i);
        }
        staging.finish(0);
      }
      List<Long> ended = new ArrayList<>();
      for (int i = 0; p > 0 && i < ROWS / 30; i++) {
        int row = random.nextInt(ROWS / PUBLICATIONS) * PUBLICATIONS + p - 1;
        ended.add(row + 1L);
        live.remove(rows.get(row));
      }
      index.prepare(p + 1, List.of(staged), ended);
      index.commit(p + 1);
    }
    return live;
  }

  private Map<String, List<String>> filters() {
    Map<String, List<String>> filters = new TreeMap<>();
    for (Facet facet : Facet.values()) {
      List<String> choices = SearchOracleTest.CHOICES.getOrDefault(facet, List.of());
      if (random.nextInt(6) == 0) {
        boolean exclude = random.nextInt(3) == 0;
        filters.put(
            facet.parameter(),
            Stream.generate(
                    () ->
                        (exclude && random.nextBoolean() ? "!" : "")
                            + choices.get(random.nextInt(choices.size())))
                .limit(1 + random.nextInt(3))
                .distinct()
                .toList());
      }
    }
    return filters;
  }

  private void compare(Coverages coverages, BruteForce truth, String as) {
    List<Facet> axes = new ArrayList<>(Dimensions.ALL);
    java.util.Collections.shuffle(axes, random);
    Facet rows = axes.get(0);
    Facet columns = axes.get(1);
    RandomQuery.Piece query = new RandomQuery(random).next();
    Map<String, List<String>> filters = filters();
    String target = target(rows, columns);
    String told =
        as
            + ": %s by %s, \"%s\" %s, target %s"
                .formatted(rows, columns, query.text(), filters, target);
    Coverage found =
        coverages.of(
            new CoverageRequest(rows, columns, query.text(), Filters.parse(filters), target));
    CrossCounts counts = found.counts();
    List<String> rowAxis = axis(truth, rows, filters, target);
    List<String> columnAxis = axis(truth, columns, filters, target);
    assertThat(counts.rowValues()).as(told).containsExactlyInAnyOrderElementsOf(rowAxis);
    assertThat(counts.columnValues()).as(told).containsExactlyInAnyOrderElementsOf(columnAxis);
    List<Conversation> matching = truth.matching(query, filters, null);
    assertThat(counts.total()).as(told).isEqualTo(matching.size());
    long sum = 0;
    Map<String, Long> wanted = new TreeMap<>();
    for (int r = 0; r < counts.rowValues().size(); r++) {
      String row = counts.rowValues().get(r);
      assertThat(counts.rowTotals()[r])
          .as(told + " " + row)
          .isEqualTo(matching.stream().filter(has(truth, rows, row)).count());
      for (int c = 0; c < counts.columnValues().size(); c++) {
        String column = counts.columnValues().get(c);
        long count =
            matching.stream()
                .filter(has(truth, rows, row).and(has(truth, columns, column)))
                .count();
        assertThat(counts.counts()[r][c])
            .as(told + " " + row + " " + column)
            .isEqualTo((int) count);
        sum += count;
        long missing = wanted(target, row, column, rows, matching.size(), counts.cells()) - count;
        if (missing > 0) {
          wanted.put(row + "\u0000" + column, missing);
        }
      }
    }
    for (int c = 0; c < counts.columnValues().size(); c++) {
      assertThat(counts.columnTotals()[c])
          .as(told)
          .isEqualTo(
              matching.stream().filter(has(truth, columns, counts.columnValues().get(c))).count());
    }
    assertThat(counts.cellSum()).as(told).isEqualTo(sum);
    assertThat(
            found.gaps().stream()
                .collect(Collectors.toMap(g -> g.row() + "\u0000" + g.column(), g -> g.missing())))
        .as(told)
        .isEqualTo(wanted);
    assertThat(found.gaps().stream().map(g -> -g.missing())).as(told).isSorted();
    assertThat(found.gaps())
        .as(told)
        .allSatisfy(gap -> assertThat(gap.target() - gap.count()).isEqualTo(gap.missing()));
  }

  private String target(Facet rows, Facet columns) {
    boolean fits = Set.of(Facet.LANGUAGE, Facet.TASK).equals(Set.of(rows, columns));
    return switch (random.nextInt(fits ? 4 : 3)) {
      case 0 -> "";
      case 1 -> "even";
      case 2 -> "" + (1 + random.nextInt(20));
      default -> "table";
    };
  }

  private static long wanted(
      String target, String row, String column, Facet rows, int total, int cells) {
    return switch (target) {
      case "" -> 0;
      case "even" -> (long) Math.ceil(total / (double) cells);
      case "table" ->
          TABLE.cells().stream()
              .filter(
                  cell ->
                      rows == Facet.LANGUAGE
                          ? cell.row().equals(row) && cell.column().equals(column)
                          : cell.row().equals(column) && cell.column().equals(row))
              .mapToLong(CellTable.Cell::count)
              .sum();
      default -> Long.parseLong(target);
    };
  }

  /** The query that asks for nothing. */
  private record Everything() implements RandomQuery.Piece {
    @Override
    public String text() {
      return "";
    }

    @Override
    public boolean matches(Conversation conversation, String role) {
      return true;
    }
  }

  private static java.util.function.Predicate<Conversation> has(
      BruteForce truth, Facet facet, String value) {
    return row -> truth.values(row, facet).contains(value);
  }

  /** What the selected datasets have, and the target, as far as the axis's own filter lets it. */
  private static List<String> axis(
      BruteForce truth, Facet facet, Map<String, List<String>> filters, String target) {
    Map<String, List<String>> datasets = new TreeMap<>(filters);
    datasets.keySet().retainAll(Set.of("dataset"));
    Set<String> values = new TreeSet<>();
    truth
        .matching(new Everything(), datasets, null)
        .forEach(row -> values.addAll(truth.values(row, facet)));
    if (target.equals("table")) {
      TABLE.cells().forEach(c -> values.add(facet == Facet.LANGUAGE ? c.row() : c.column()));
    }
    List<String> choices = filters.getOrDefault(facet.parameter(), List.of());
    boolean any = choices.stream().allMatch(choice -> choice.startsWith("!"));
    return values.stream()
        .filter(value -> any || choices.stream().anyMatch(c -> means(truth, facet, c, value)))
        .filter(
            value ->
                choices.stream()
                    .noneMatch(
                        c -> c.startsWith("!") && means(truth, facet, c.substring(1), value)))
        .toList();
  }

  private static boolean means(BruteForce truth, Facet facet, String choice, String value) {
    return !choice.startsWith("!")
        && BruteForce.means(facet, choice, value, truth.language(facet, value));
  }
}
