package dev.evolscope.cli;

import static dev.evolscope.cli.TestHome.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.DatasetVersion;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.quality.BadThresholdException;
import dev.evolscope.quality.CheckCount;
import dev.evolscope.quality.CheckReport;
import dev.evolscope.quality.Checks;
import dev.evolscope.quality.Heatmap;
import dev.evolscope.quality.Overview;
import dev.evolscope.quality.Quality;
import dev.evolscope.quality.QualityProgress;
import dev.evolscope.quality.QualityProgress.State;
import dev.evolscope.quality.Severity;
import dev.evolscope.quality.TrendPoint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What checks find in a home, and when they look again. */
class QualityTest {
  private final WordChecks bad = new WordChecks("bad", 1);
  private final WordChecks odd = new WordChecks("odd", 1);
  private final SamePrompts same = new SamePrompts();

  private @TempDir Path folder = Path.of("");
  private TestHome home;

  @BeforeEach
  void open() throws IOException {
    home = new TestHome(folder.resolve("home"), new Checks(List.of(bad, odd), List.of(same)));
  }

  @AfterEach
  void close() {
    home.close();
  }

  private Quality quality() {
    return home.home().quality();
  }

  private static Filters finding(String... choices) {
    return Filters.parse(Map.of("finding", List.of(choices)));
  }

  private long total(String... choices) {
    return quality().overview("", finding(choices)).conversations();
  }

  @Test
  void whatIsPublishedIsCheckedAndFoundByItsFindings() throws IOException {
    home.load(row("1", "alpha bad90 bad30"), row("2", "beta odd60"), row("3", "gamma"));

    QualityProgress progress = home.checked();

    assertThat(progress.state()).isEqualTo(State.DONE);
    assertThat(progress.done()).isEqualTo(3);
    assertThat(progress.failures()).isZero();
    assertThat(home.noticed("alpha"))
        .isEqualTo(
            """
            text-bad 0.9 Span[message=0, from=6, to=11] [bad90]
            (below) text-bad 0.3 Span[message=0, from=12, to=17] [bad30]""");
    assertThat(home.noticed("gamma")).isEmpty();
    assertThat(home.findingFacet()).isEqualTo("(none) 1, text-bad 1, text-odd 1");
    assertThat(total("text-bad")).isEqualTo(1);
    assertThat(total("text-bad", "text-odd")).isEqualTo(2);
    assertThat(total("!text-bad")).isEqualTo(2);
    assertThat(total("(none)")).isEqualTo(1);
    assertThat(total("text-unheard")).isZero();
  }

  @Test
  void theNextImportIsFollowedWithoutBeingAsked() throws IOException {
    home.checked();
    home.load(row("1", "alpha bad90"));
    assertThat(home.checked().state()).isEqualTo(State.DONE);
    assertThat(home.findingFacet()).isEqualTo("text-bad 1");
    home.imports().removeDataset("test");
    assertThat(home.checked().state()).isEqualTo(State.DONE);
    assertThat(home.findingFacet()).isEmpty();
  }

  @Test
  void anotherImportHasOnlyItsChangedRowsLookedAt() throws IOException {
    home.load(row("1", "alpha bad90"), row("2", "beta"), row("3", "gamma"));
    home.checked();
    ConversationId old = home.idOf("alpha");
    bad.looked().set(0);

    home.load(row("1", "alpha good"), row("2", "beta"), row("3", "gamma"), row("4", "new bad55"));
    home.checked();

    assertThat(bad.looked()).hasValue(2);
    assertThat(home.findingFacet()).isEqualTo("(none) 3, text-bad 1");
    assertThat(home.noticed("alpha")).isEmpty();
    assertThat(home.noticed(old)).as("the old version's own").startsWith("text-bad 0.9");
  }

  @Test
  void aStartWithTheSameChecksLooksAtNothing() throws IOException {
    home.load(row("1", "alpha bad90"), row("2", "alpha bad90"));
    home.checked();
    home.reopen();

    assertThat(home.findingFacet())
        .as("before anything runs")
        .isEqualTo("copy-prompt 2, text-bad 2");
    assertThat(home.checked().total()).isZero();
    assertThat(bad.looked()).hasValue(2);
    assertThat(same.passes()).hasValue(1);
  }

  @Test
  void aNewVersionOfACheckHasItsFamilyAloneLookAgain() throws IOException {
    home.load(row("1", "alpha bad90 odd90"), row("2", "beta worse90"));
    home.checked();
    WordChecks newer = new WordChecks("bad", 2);
    WordChecks added = new WordChecks("worse", 1);

    home.reopen(new Checks(List.of(odd, newer, added), List.of(same)));
    home.checked();

    assertThat(newer.looked()).hasValue(2);
    assertThat(added.looked()).hasValue(2);
    assertThat(odd.looked()).hasValue(2);
    assertThat(home.findingFacet()).isEqualTo("text-bad 1, text-odd 1, text-worse 1");
  }

  @Test
  void whatACheckNoLongerFindsIsGone() throws IOException {
    home.load(row("1", "alpha bad90"), row("2", "beta bad80"));
    home.checked();
    WordChecks silent = new WordChecks("bad", 2, true, new AtomicInteger());

    home.reopen(new Checks(List.of(silent, odd), List.of(same)));
    home.checked();

    assertThat(home.noticed("alpha")).isEmpty();
    assertThat(home.findingFacet()).isEqualTo("(none) 2");
  }

  @Test
  void aMovedThresholdShowsAtOnceAndStays() throws IOException {
    home.load(row("1", "alpha bad90"), row("2", "beta bad60"), row("3", "gamma bad30"));
    home.checked();
    CheckReport report = quality().report("text-bad", "", Filters.NONE).orElseThrow();
    assertThat(report.conversations()).isEqualTo(3);
    assertThat(report.flagged()).isEqualTo(2);
    assertThat(report.flaggedAt(.3)).isEqualTo(3);
    assertThat(report.flaggedAt(.61)).isEqualTo(1);
    assertThat(report.flaggedAt(1)).isZero();

    quality().set("text-bad", .3, null);
    assertThat(home.findingFacet()).isEqualTo("text-bad 3");
    assertThat(home.noticed("gamma")).startsWith("text-bad 0.3");
    quality().set("text-bad", .9, null);
    assertThat(home.findingFacet()).isEqualTo("(none) 2, text-bad 1");
    home.reopen();
    assertThat(home.findingFacet()).isEqualTo("(none) 2, text-bad 1");
    quality().set("text-bad", .9, false);
    assertThat(home.findingFacet()).isEqualTo("(none) 3");
    quality().set("text-bad", null, null);
    assertThat(home.findingFacet()).isEqualTo("text-bad 2, (none) 1");

    assertThatThrownBy(() -> quality().set("text-bad", .1, null))
        .isInstanceOf(BadThresholdException.class)
        .hasMessageContaining("0.1")
        .hasMessageContaining("from 0.2");
    assertThat(quality().set("text-unheard", .5, true)).isEmpty();
    assertThat(bad.looked()).as("nothing was read again").hasValue(3);
  }

  @Test
  void overviewAndHeatmapCountDistinctConversations() throws IOException {
    home.load(row("1", "alpha bad90 odd90"), row("2", "beta bad60"), row("3", "gamma"));
    home.checked();

    Overview overview = quality().overview("", Filters.NONE);
    assertThat(overview.conversations()).isEqualTo(3);
    assertThat(overview.flagged()).isEqualTo(2);
    assertThat(overview.severities())
        .isEqualTo(Map.of(Severity.ERROR, 0L, Severity.WARNING, 2L, Severity.HINT, 0L));
    assertThat(overview.checks().stream().map(c -> c.check().id() + " " + c.flagged()))
        .containsExactly("text-bad 2", "text-odd 1", "copy-prompt 0");
    assertThat(quality().overview("beta", Filters.NONE).checks().getFirst().share(1)).isOne();

    Heatmap heatmap = quality().heatmap("", Filters.NONE, Facet.LANGUAGE);
    assertThat(heatmap.values()).containsExactly("English");
    assertThat(heatmap.totals()).containsExactly(3L);
    assertThat(heatmap.rows().getFirst().counts()).containsExactly(2);
    assertThat(heatmap.share(1, 0)).isEqualTo(1 / 3.);
    Heatmap together =
        quality().heatmap("", Filters.NONE.toggle(Facet.TASK, Choice.parse("none")), Facet.FINDING);
    assertThat(together.values()).isEmpty();
  }

  @Test
  void aFailureOnOneRowIsCountedAndEndsNothing() throws IOException {
    home.load(row("1", "alpha bad90 boom"), row("2", "beta bad60"), row("3", "crash bad70"));

    QualityProgress progress = home.checked();

    assertThat(progress.state()).isEqualTo(State.DONE);
    assertThat(progress.failures()).as("two families on two rows").isEqualTo(4);
    assertThat(home.findingFacet()).isEqualTo("(none) 2, text-bad 1");
    home.reopen();
    assertThat(home.checked().total()).as("it is not tried again for ever").isZero();
  }

  @Test
  void aComparisonThatFailsLeavesWhatItFoundBefore() throws IOException {
    home.load(row("1", "alpha"), row("2", "alpha"));
    home.checked();
    home.append(row("3", "endless"));

    QualityProgress progress = home.checked();

    assertThat(progress.state()).isEqualTo(State.DONE);
    assertThat(progress.failures()).isPositive();
    assertThat(home.findingFacet()).isEqualTo("copy-prompt 2, (none) 1");
  }

  @Test
  void rowsAreComparedAnewWhereTheyAreOthers() throws IOException {
    home.load(row("1", "alpha"), row("2", "alpha"), row("3", "beta"));
    home.checked();
    assertThat(home.findingFacet()).isEqualTo("copy-prompt 2, (none) 1");
    ConversationId first = home.search("alpha").hits().getFirst().id();

    home.load(row("1", "other"), row("2", "alpha"), row("3", "beta"), row("4", "beta"));
    home.checked();

    assertThat(same.passes()).hasValue(2);
    assertThat(home.findingFacet()).isEqualTo("(none) 2, copy-prompt 2");
    assertThat(home.noticed("alpha")).isEmpty();
    assertThat(home.noticed(first)).as("as it was when it was shown").startsWith("copy-prompt 1.0");
  }

  @Test
  void aTrendCountsWhatEachVersionOfADatasetHad() throws IOException {
    home.load(row("1", "alpha bad90"), row("2", "beta bad60"));
    home.checked();
    home.load(row("1", "alpha good"), row("2", "beta bad60"), row("3", "gamma"));
    home.load(row("1", "alpha good"), row("2", "beta bad60"), row("3", "odd70"));
    home.checked();

    assertThat(home.home().versions().of("test").stream().map(this::point))
        .containsExactly(
            "2 of 2 checked, text-bad 2 text-odd 0",
            "%d of 3 checked, text-bad 1 text-odd 0".formatted(checkedOfSecond()),
            "3 of 3 checked, text-bad 1 text-odd 1");
    assertThat(point(DatasetVersion.NOTHING)).isEqualTo("0 of 0 checked, text-bad 0 text-odd 0");
  }

  /** The row "gamma" may have been looked at before it was replaced. */
  private long checkedOfSecond() {
    DatasetVersion second = home.home().versions().of("test").get(1);
    long checked = home.home().trends().of("test", second).checked();
    assertThat(checked).isBetween(2L, 3L);
    return checked;
  }

  private String point(DatasetVersion version) {
    TrendPoint point = home.home().trends().of("test", version);
    return "%d of %d checked, %s %s"
        .formatted(
            point.checked(),
            point.conversations(),
            count(point.checks(), 0),
            count(point.checks(), 1));
  }

  private static String count(List<CheckCount> checks, int place) {
    return checks.get(place).check().id() + " " + checks.get(place).flagged();
  }
}
