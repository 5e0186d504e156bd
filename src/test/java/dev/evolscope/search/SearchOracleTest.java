package dev.evolscope.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Search and statistics against a loop over all rows; a failure prints its seed. */
class SearchOracleTest {
  private static final int ROWS = 400;
  private static final int REQUESTS = 600;
  private static final int PUBLICATIONS = 5;

  /** Requests between two moves of the thresholds. */
  private static final int BETWEEN_FLAGS = 40;

  private static final List<Sorting> SORTINGS = List.of(Sorting.values());

  static final Map<Facet, List<String>> CHOICES =
      Map.ofEntries(
          Map.entry(
              Facet.LANGUAGE,
              List.of(
                  "English",
                  "Arabic",
                  "ar",
                  "AR",
                  "arz",
                  "zh-Hans",
                  "zh",
                  "en",
                  "\\(none)",
                  "(none)",
                  "\\!x",
                  "nothing",
                  "fr",
                  "\\\\odd",
                  "")),
          Map.entry(
              Facet.TASK,
              List.of(
                  "qa",
                  "nli",
                  "translation",
                  "(none)",
                  "\\(none)",
                  "\\!x",
                  "a\u001fb",
                  "任务",
                  "no",
                  "")),
          Map.entry(Facet.STAGE, List.of("seed", "evolved", "multi-turn", "plain")),
          Map.entry(Facet.TASK_EVOL, List.of("DIALECT", "DEEPEN", "(none)", "\\(none)", "NEW")),
          Map.entry(
              Facet.TURN_EVOL,
              List.of("CLARIFICATION", "PRONOUNS", "REFOCUS", "(none)", "\\!x", "NEW")),
          Map.entry(Facet.TURNS, List.of("0", "1", "2", "3", "9", "1..2", "2..", "..1", "7..9")),
          Map.entry(Facet.DATASET, List.of("m2", "other/set", "\\!third", "none")),
          Map.entry(Facet.RESOURCE, List.of("high", "mid", "low", "unknown")),
          Map.entry(Facet.SCRIPT, List.of("Latin", "Arabic", "Han", "unknown", "Thai")),
          Map.entry(
              Facet.FINDING,
              List.of(
                  "(none)", "copy-exact", "text-mojibake", "text-9", "text-62", "text-63", "no")),
          Map.entry(Facet.PROMPT_LENGTH, List.of("0", "10..40", "..20", "41..", "900..")),
          Map.entry(Facet.REPLY_LENGTH, List.of("0", "10..40", "..20", "41..", "900..")));

  @TempDir Path folder;

  private final long seed = Long.getLong("evolscope.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final List<Conversation> rows = new ArrayList<>();
  private final Map<ConversationId, Integer> order = new HashMap<>();
  private RandomFlags flagged = new RandomFlags(Flags.NONE, Map.of());

  @Test
  void totalsFacetsPagesAndFiguresAreThoseOfALoopOverAllRows() throws Exception {
    makeRows();
    SearchIndex.create(folder.resolve("live"), 0);
    try (SearchIndex index = SearchIndex.open(folder.resolve("live"), () -> flagged.flags())) {
      List<Conversation> live = publish(index);
      ConversationSearch search =
          new ConversationSearch(
              () -> index,
              TestIndex.oneByOne(number -> rows.get((int) number - 1)),
              new WaitingLine());
      StatisticsSearch statistics = new StatisticsSearch(() -> index);
      SelectionSearch selections = new SelectionSearch(() -> index);
      FindingSearch findings = new FindingSearch(() -> index);
      for (int i = 0; i < REQUESTS; i++) {
        if (i % BETWEEN_FLAGS == 0) {
          flagged = RandomFlags.of(rows, random);
        }
        BruteForce truth = new BruteForce(live, flagged.byRow());
        RandomQuery.Piece query = new RandomQuery(random).next();
        Map<String, List<String>> filters = filters();
        String as =
            "-Devolscope.seed=%d, request %d: %s %s".formatted(seed, i, query.text(), filters);
        compare(search, truth, query, filters, as);
        compare(statistics, truth, query, filters, as);
        compare(selections, truth, query, filters, as);
        compare(findings, truth, query, filters, as);
      }
    }
  }

  private void makeRows() {
    RandomConversations conversations = new RandomConversations(random);
    List<Integer> places = new ArrayList<>(IntStream.range(0, ROWS).boxed().toList());
    java.util.Collections.shuffle(places, random);
    while (rows.size() < ROWS) {
      Conversation row = conversations.next();
      if (order.putIfAbsent(row.id(), places.get(rows.size())) == null) {
        rows.add(row);
      }
    }
  }

  private int order(Conversation row) {
    return order(row.id());
  }

  private int order(ConversationId row) {
    return Objects.requireNonNull(order.get(row));
  }

  /** Several publications, so several segments, each ending some rows of those before. */
  private List<Conversation> publish(SearchIndex index) throws IOException {
    List<Conversation> live = new ArrayList<>(rows);
    for (int p = 0; p < PUBLICATIONS; p++) {
      Path staged = folder.resolve("staged-" + p);
      try (StagingIndex staging = SearchIndex.stage(staged)) {
        for (int i = p; i < ROWS; i += PUBLICATIONS) {
          staging.add(rows.get(i), i + 1, order(rows.get(i)));
        }
        staging.finish(0);
      }
      List<Long> ended = new ArrayList<>();
      for (int i = 0; p > 0 && i < ROWS / 40; i++) {
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
      if (random.nextInt(6) == 0) {
        List<String> choices = CHOICES.getOrDefault(facet, List.of());
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
        if (facet.several() && random.nextBoolean()) {
          filters.put(facet.parameter() + "Match", List.of("all"));
        }
      }
    }
    return filters;
  }

  private void compare(
      ConversationSearch search,
      BruteForce truth,
      RandomQuery.Piece query,
      Map<String, List<String>> filters,
      String as) {
    List<Conversation> expected = truth.matching(query, filters, null);
    Sorting sorting = SORTINGS.get(random.nextInt(SORTINGS.size()));
    Filters parsed = Filters.parse(filters);
    int size = 1 + random.nextInt(60);
    SearchResult first =
        search.search(new SearchRequest(query.text(), parsed, sorting, size, null));
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(first.notices()).as(as).isEmpty();
    softly.assertThat(first.total()).as(as).isEqualTo(expected.size());
    for (Facet facet : Facet.values()) {
      List<String> choices = filters.getOrDefault(facet.parameter(), List.of());
      softly
          .assertThat(TestIndex.text(first, facet))
          .as("%s%n%s", as, facet)
          .isEqualTo(truth.facet(facet, truth.matching(query, filters, facet), choices));
    }
    softly.assertAll();
    List<Integer> found = pages(search, first, query, parsed, sorting, size);
    boolean scored = sorting == Sorting.RELEVANCE && !query.text().isEmpty();
    List<Integer> wanted =
        expected.stream().sorted(by(sorting)).map(this::order).collect(Collectors.toList());
    if (scored) {
      assertThat(found).as(as).containsExactlyInAnyOrderElementsOf(wanted);
    } else {
      assertThat(found).as(as + " by " + sorting).isEqualTo(wanted);
    }
  }

  private Comparator<Conversation> by(Sorting sorting) {
    Comparator<Conversation> source = Comparator.comparingInt(this::order);
    return switch (sorting) {
      case TURNS -> Comparator.comparingInt(BruteForce::turns).reversed().thenComparing(source);
      case LENGTH -> Comparator.comparingInt(BruteForce::length).reversed().thenComparing(source);
      case RELEVANCE, SOURCE -> source;
    };
  }

  private List<Integer> pages(
      ConversationSearch search,
      SearchResult first,
      RandomQuery.Piece query,
      Filters filters,
      Sorting sorting,
      int size) {
    List<Integer> found = new ArrayList<>();
    @Nullable SearchResult page = first;
    while (page != null) {
      assertThat(page.total()).isEqualTo(first.total());
      assertThat(page.facets()).isEqualTo(first.facets());
      page.hits().forEach(hit -> found.add(order(hit.id())));
      page =
          page.next() == null
              ? null
              : search.search(new SearchRequest(query.text(), filters, sorting, size, page.next()));
    }
    return found;
  }

  private void compare(
      StatisticsSearch search,
      BruteForce truth,
      RandomQuery.Piece query,
      Map<String, List<String>> filters,
      String as) {
    List<Conversation> expected = truth.matching(query, filters, null);
    List<Facet> counted = Stream.of(Facet.values()).filter(Facet::counted).toList();
    Facet by = counted.get(random.nextInt(counted.size()));
    Statistics found = search.of(query.text(), Filters.parse(filters), Optional.of(by));
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(found.all()).as(as).isEqualTo(truth.spread(expected));
    softly.assertThat(found.groups()).as(as + " by " + by).isEqualTo(truth.groups(expected, by));
    for (Facet facet : Facet.values()) {
      softly
          .assertThat(
              found.of(facet).stream()
                  .map(v -> v.value() + " " + v.count())
                  .collect(Collectors.joining("\n")))
          .as("%s%n%s", as, facet)
          .isEqualTo(truth.facet(facet, expected, List.of()));
    }
    softly.assertAll();
  }

  /** What an export would hold: all of it, in source order, whatever the batches. */
  private void compare(
      SelectionSearch search,
      BruteForce truth,
      RandomQuery.Piece query,
      Map<String, List<String>> filters,
      String as) {
    Selection found = search.of(query.text(), Filters.parse(filters));
    List<String> ids = new ArrayList<>();
    int batch = 1 + random.nextInt(50);
    for (int from = 0; from < found.size(); from += batch) {
      for (long version : found.versions(from, batch)) {
        ids.add(rows.get((int) version - 1).id().text());
      }
    }
    List<String> wanted =
        truth.matching(query, filters, null).stream()
            .sorted(by(Sorting.SOURCE))
            .map(row -> row.id().text())
            .toList();
    assertThat(ids).as(as).isEqualTo(wanted);
    assertThat(found.parts().values().stream().mapToInt(n -> n).sum()).isEqualTo(ids.size());
    assertThat(found.publication()).isEqualTo(PUBLICATIONS);
  }

  /** What a page of quality would say: each check, any of some, and by the values of a facet. */
  private void compare(
      FindingSearch search,
      BruteForce truth,
      RandomQuery.Piece query,
      Map<String, List<String>> filters,
      String as) {
    List<Conversation> expected = truth.matching(query, filters, null);
    List<Facet> counted = Stream.of(Facet.values()).filter(Facet::counted).toList();
    Facet by = counted.get(random.nextInt(counted.size()));
    FlagCounts counts = search.of(query.text(), Filters.parse(filters));
    FlagTable table = search.by(query.text(), Filters.parse(filters), by);
    List<String> some = List.of("text-9", "copy-exact", "no");
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(counts.total()).as(as).isEqualTo(expected.size());
    softly
        .assertThat(counts.flagged())
        .as(as)
        .isEqualTo(expected.stream().filter(row -> !flags(truth, row).contains("(none)")).count());
    softly
        .assertThat(counts.flagged(some))
        .as(as)
        .isEqualTo(
            expected.stream()
                .filter(row -> some.stream().anyMatch(flags(truth, row)::contains))
                .count());
    for (int value = 0; value < table.values().size(); value++) {
      String label = table.values().get(value);
      List<Conversation> own =
          expected.stream().filter(row -> truth.values(row, by).contains(label)).toList();
      softly.assertThat(table.totals()[value]).as(as + " " + label).isEqualTo(own.size());
      for (String check : List.of("copy-exact", "text-62", "text-63")) {
        softly
            .assertThat(table.counts(check).get(value))
            .as(as + " " + label + " " + check)
            .isEqualTo((int) own.stream().filter(row -> flags(truth, row).contains(check)).count());
      }
    }
    softly
        .assertThat(table.values())
        .as(as)
        .containsExactlyInAnyOrderElementsOf(
            expected.stream()
                .flatMap(row -> truth.values(row, by).stream())
                .collect(Collectors.toSet()));
    softly.assertAll();
  }

  private static List<String> flags(BruteForce truth, Conversation row) {
    return truth.values(row, Facet.FINDING);
  }
}
