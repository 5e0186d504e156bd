package dev.evolscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.ChangeCounts;
import dev.evolscope.conversation.ChangeKind;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.DatasetVersion;
import dev.evolscope.conversation.DatasetVersions;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Match;
import dev.evolscope.conversation.RowChange;
import dev.evolscope.conversation.VersionDifference;
import dev.evolscope.conversation.VersionSpan;
import dev.evolscope.ingest.ImportStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What differs between two versions of a dataset, over real imports. */
class DatasetVersionsTest {
  @TempDir private Path folder = Path.of("");
  private TestHome home;

  @BeforeEach
  void open() throws IOException {
    home = new TestHome(folder);
  }

  @AfterEach
  void close() {
    home.close();
  }

  private DatasetVersions versions() {
    return home.home().versions();
  }

  private VersionSpan span(long from, long to) {
    VersionSpan span = versions().span("test", from, to).orElseThrow();
    assertThat(versions().prepare(span, Duration.ofMinutes(1)).complete()).isTrue();
    return span;
  }

  private ChangeCounts total(long from, long to) {
    return versions().difference(span(from, to), Filters.NONE).total();
  }

  private List<String> changes(long from, long to, ChangeKind kind) {
    return versions()
        .changes(span(from, to), kind, Filters.NONE, RowChange.Place.START, 100)
        .stream()
        .map(c -> prompt(c.before()) + " > " + prompt(c.after()))
        .toList();
  }

  private static String prompt(@Nullable Conversation conversation) {
    return conversation == null ? "-" : conversation.messages().getFirst().content();
  }

  private static String row(String id, String language, String task, String prompt) {
    return """
        {"id":"%s","language":"%s","task":"%s","multiturn_evol_type":%s,"conversation":[\
        {"role":"user","content":"%s"},{"role":"assistant","content":"Understood."}]}"""
        .formatted(id, language, task, prompt.contains("?") ? "[\"X\",\"Y\"]" : "[]", prompt);
  }

  private long loaded(String... rows) throws IOException {
    ImportStatus status = home.load(rows);
    return status.id();
  }

  @Test
  void rowsAreAddedRemovedAndChangedByTheirSourceIds() throws IOException {
    long one = loaded(row("1", "Thai", "qa", "a"), row("2", "Thai", "qa", "b"));
    long two = loaded(row("2", "Thai", "qa", "B"), row("3", "Urdu", "qa", "c?"));
    assertThat(total(one, two)).isEqualTo(new ChangeCounts(1, 1, 1));
    assertThat(changes(one, two, ChangeKind.ADDED)).containsExactly("- > c?");
    assertThat(changes(one, two, ChangeKind.REMOVED)).containsExactly("a > -");
    assertThat(changes(one, two, ChangeKind.CHANGED)).containsExactly("b > B");
    assertThat(total(0, one)).isEqualTo(new ChangeCounts(2, 0, 0));
    assertThat(total(two, two)).isEqualTo(ChangeCounts.NONE);
  }

  @Test
  void versionsFarApartAreComparedDirectly() throws IOException {
    long one = loaded(row("1", "Thai", "qa", "a"), row("2", "Thai", "qa", "b"));
    loaded(row("2", "Thai", "qa", "x"));
    loaded(row("1", "Thai", "qa", "y"), row("2", "Thai", "qa", "z"));
    long four = loaded(row("1", "Thai", "qa", "a"), row("2", "Thai", "qa", "B"));
    assertThat(total(one, four)).isEqualTo(new ChangeCounts(0, 0, 1));
    assertThat(changes(one, four, ChangeKind.CHANGED)).containsExactly("b > B");
  }

  @Test
  void withoutSourceIdsAChangeIsARemovalAndAnAddition() throws IOException {
    long one = loaded(TestHome.row(null, "a"), TestHome.row(null, "b"));
    long two = loaded(TestHome.row(null, "a"), TestHome.row(null, "B"));
    assertThat(total(one, two)).isEqualTo(new ChangeCounts(1, 1, 0));
  }

  @Test
  void sourceIdsThatRepeatAreNoKeys() throws IOException {
    long one = loaded(TestHome.row("1", "a"), TestHome.row("1", "b"));
    long two = loaded(TestHome.row("1", "a"), TestHome.row("1", "B"));
    assertThat(total(one, two)).isEqualTo(new ChangeCounts(1, 1, 0));
  }

  @Test
  void aRemovedDatasetIsAVersionToo() throws IOException {
    long one = loaded(row("1", "Thai", "qa", "a"));
    home.loadPart("test", "more.jsonl", row("9", "Thai", "qa", "m"));
    home.imports().removeDataset("test");
    List<DatasetVersion> all = versions().of("test");
    assertThat(all).extracting(DatasetVersion::rows).containsExactly(1L, 2L, 0L);
    assertThat(all).extracting(DatasetVersion::removal).containsExactly(false, false, true);
    long removal = all.getLast().act();
    assertThat(total(one, removal)).isEqualTo(new ChangeCounts(0, 1, 0));
    long back = loaded(row("1", "Thai", "qa", "a"));
    assertThat(total(one, back)).isEqualTo(ChangeCounts.NONE);
    assertThat(total(removal, back)).isEqualTo(new ChangeCounts(1, 0, 0));
  }

  @Test
  void anAppendOnlyAddsAndOtherDatasetsAreNotMet() throws IOException {
    long one = loaded(row("1", "Thai", "qa", "a"));
    home.loadPart("other", "other.jsonl", row("1", "Thai", "qa", "o"));
    long two = home.append(row("2", "Thai", "qa", "b")).id();
    assertThat(versions().of("test")).hasSize(2);
    assertThat(total(one, two)).isEqualTo(new ChangeCounts(1, 0, 0));
    assertThat(versions().span("test", one, two + 100)).isEmpty();
    assertThat(versions().span("nothing", 0, 0)).isEmpty();
  }

  @Test
  void theOrderOfTheTwoDoesNotMatter() throws IOException {
    long one = loaded(row("1", "Thai", "qa", "a"));
    long two = loaded(row("2", "Thai", "qa", "b"));
    assertThat(span(two, one)).isEqualTo(span(one, two));
  }

  @Test
  void everyValueIsCountedAndFiltered() throws IOException {
    long one = loaded(row("1", "Thai", "qa", "a"), row("2", "Urdu", "qa", "b"));
    long two =
        loaded(
            row("2", "Urdu", "nli", "B"), row("3", "Thai", "qa", "c?"), row("4", "(x", "qa", "d"));
    VersionSpan span = span(one, two);
    VersionDifference all = versions().difference(span, Filters.NONE);
    assertThat(text(all, Facet.LANGUAGE)).isEqualTo("Thai +1-1~0, Urdu +0-0~1, \\(x +1-0~0");
    assertThat(text(all, Facet.TASK)).isEqualTo("qa +2-1~0, nli +0-0~1");
    assertThat(text(all, Facet.STAGE)).isEqualTo("seed +1-1~1, multi-turn +1-0~0");
    assertThat(text(all, Facet.TURN_EVOL)).isEqualTo("(none) +1-1~1, X +1-0~0, Y +1-0~0");
    assertThat(filtered(span, "language", "th")).isEqualTo(new ChangeCounts(1, 1, 0));
    assertThat(filtered(span, "language", "!Thai")).isEqualTo(new ChangeCounts(1, 0, 1));
    assertThat(filtered(span, "turnEvol", "X", "Y")).isEqualTo(new ChangeCounts(1, 0, 0));
    assertThat(all(span, "X", "Y")).isEqualTo(new ChangeCounts(1, 0, 0));
    assertThat(all(span, "X", "Z")).isEqualTo(ChangeCounts.NONE);
    assertThat(filtered(span, "turnEvol", "X", "Z")).isEqualTo(new ChangeCounts(1, 0, 0));
    assertThat(filtered(span, "turnEvol", "!(none)")).isEqualTo(new ChangeCounts(1, 0, 0));
    assertThat(filtered(span, "task", "'; DROP TABLE row_fact --")).isEqualTo(ChangeCounts.NONE);
  }

  private ChangeCounts filtered(VersionSpan span, String parameter, String... values) {
    Filters filters = Filters.parse(Map.of(parameter, List.of(values)));
    return versions().difference(span, filters).total();
  }

  private ChangeCounts all(VersionSpan span, String... types) {
    Filters filters = Filters.parse(Map.of("turnEvol", List.of(types)));
    return versions().difference(span, filters.with(Facet.TURN_EVOL, Match.ALL)).total();
  }

  private static String text(VersionDifference difference, Facet facet) {
    return String.join(
        ", ",
        difference.facets().getOrDefault(facet, List.of()).stream()
            .map(
                v ->
                    "%s +%d-%d~%d"
                        .formatted(
                            v.value(),
                            v.counts().added(),
                            v.counts().removed(),
                            v.counts().changed()))
            .toList());
  }

  @Test
  void anyTwoVersionsDifferAsTheirRowsDo() throws IOException {
    List<Map<String, String>> states = new ArrayList<>();
    List<Long> acts = new ArrayList<>();
    for (int version = 0; version < 5; version++) {
      VersionedFile file = VersionedFile.write(folder.resolve("in"), "test", version, 60);
      acts.add(home.load("test", file.file(), false).id());
      Map<String, String> state = new TreeMap<>();
      home.shown().forEach(c -> state.put(String.valueOf(c.sourceId()), c.id().text()));
      states.add(state);
    }
    for (int from = 0; from < acts.size(); from++) {
      for (int to = from; to < acts.size(); to++) {
        assertThat(total(acts.get(from), acts.get(to)))
            .as("%d to %d", from, to)
            .isEqualTo(expected(states.get(from), states.get(to)));
        assertListed(acts.get(from), acts.get(to));
      }
    }
  }

  /** Every row that is counted is listed once, and counts under one language. */
  private void assertListed(long from, long to) {
    VersionDifference all = versions().difference(span(from, to), Filters.NONE);
    for (ChangeKind kind : ChangeKind.values()) {
      List<RowChange> rows =
          versions().changes(span(from, to), kind, Filters.NONE, RowChange.Place.START, 1_000);
      assertThat(rows.stream().map(RowChange::place)).doesNotHaveDuplicates();
      assertThat(rows)
          .hasSize(Math.toIntExact(all.total().of(kind)))
          .allMatch(row -> (row.before() == null) == (kind == ChangeKind.ADDED))
          .allMatch(row -> (row.after() == null) == (kind == ChangeKind.REMOVED));
      assertThat(
              all.facets().getOrDefault(Facet.LANGUAGE, List.of()).stream()
                  .mapToLong(value -> value.counts().of(kind))
                  .sum())
          .isEqualTo(all.total().of(kind));
    }
  }

  private static ChangeCounts expected(Map<String, String> from, Map<String, String> to) {
    long added = to.keySet().stream().filter(id -> !from.containsKey(id)).count();
    long removed = from.keySet().stream().filter(id -> !to.containsKey(id)).count();
    long changed =
        from.entrySet().stream()
            .filter(e -> to.containsKey(e.getKey()) && !e.getValue().equals(to.get(e.getKey())))
            .count();
    return new ChangeCounts(added, removed, changed);
  }

  @Test
  void theListIsPagedPartByPart() throws IOException {
    loaded(row("0", "Thai", "qa", "start"));
    long one = versions().of("test").getLast().act();
    String[] rows = new String[7];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row("" + i, "Thai", "qa", "row " + i);
    }
    loaded(rows);
    home.loadPart("test", "more.jsonl", row("9", "Thai", "qa", "m"), row("8", "Thai", "qa", "n"));
    VersionSpan span = span(one, versions().of("test").getLast().act());
    List<String> walked = new ArrayList<>();
    RowChange.Place place = RowChange.Place.START;
    List<RowChange> page;
    do {
      page = versions().changes(span, ChangeKind.ADDED, Filters.NONE, place, 3);
      page.forEach(change -> walked.add(prompt(change.after())));
      place = page.isEmpty() ? place : page.getLast().place();
      assertThat(RowChange.Place.parse(place.text())).hasValue(place);
    } while (page.size() == 3);
    assertThat(walked)
        .containsExactly("row 1", "row 2", "row 3", "row 4", "row 5", "row 6", "m", "n");
  }

  @Test
  void aFirstComparisonCanBeReadInSteps() throws IOException {
    long one = loaded(row("1", "Thai", "qa", "a"));
    VersionSpan span = versions().span("test", 0, one).orElseThrow();
    assertThat(versions().prepare(span, Duration.ZERO))
        .isEqualTo(new DatasetVersions.Progress(0, 1));
    assertThat(versions().prepare(span, Duration.ofMinutes(1)))
        .isEqualTo(new DatasetVersions.Progress(1, 1));
    home.reopen();
    assertThat(versions().prepare(span, Duration.ZERO).complete()).isTrue();
  }
}
