package dev.evolscope.quality;

import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.FindingStore;
import dev.evolscope.search.FindingSearch;
import dev.evolscope.search.FlagCounts;
import dev.evolscope.search.FlagTable;
import dev.evolscope.search.Selection;
import dev.evolscope.search.SelectionSearch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What the checks say of whatever a query and filters select. Safe for several threads. */
public final class Quality {
  private final Board board;
  private final FindingStore findings;
  private final ConversationStore conversations;
  private final FindingSearch search;
  private final SelectionSearch selections;
  private final QualityJob job;

  public Quality(
      Board board,
      FindingStore findings,
      ConversationStore conversations,
      FindingSearch search,
      SelectionSearch selections,
      QualityJob job) {
    this.board = board;
    this.findings = findings;
    this.conversations = conversations;
    this.search = search;
    this.selections = selections;
    this.job = job;
  }

  /** Every check as it is set, in their order. */
  public List<CheckState> checks() {
    return board.states();
  }

  /** The check of an id as it is set. */
  public Optional<CheckState> check(String id) {
    return board.state(id);
  }

  /** How far the checks are. */
  public QualityProgress progress() {
    return job.progress();
  }

  /** The job that looks at what is loaded. */
  public QualityJob job() {
    return job;
  }

  /** Counts of every check. */
  public Overview overview(String query, Filters filters) {
    QualityProgress progress = progress(); // before the counts: what is done by then is in them
    List<CheckState> states = checks();
    FlagCounts counts = search.of(query, filters);
    Map<Severity, Long> severities = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      List<String> ids =
          states.stream()
              .filter(state -> state.check().severity() == severity)
              .map(CheckState::id)
              .toList();
      severities.put(severity, counts.flagged(ids));
    }
    return new Overview(
        counts.total(),
        counts.flagged(),
        severities,
        states.stream()
            .map(state -> new CheckCount(state, counts.flagged(List.of(state.id()))))
            .toList(),
        progress);
  }

  /** Counts of every check that is on, by the values of a facet that is counted. */
  public Heatmap heatmap(String query, Filters filters, Facet by) {
    List<CheckState> on = checks().stream().filter(CheckState::on).toList();
    FlagTable table = search.by(query, filters, by);
    FlagCounts counts = search.of(query, filters);
    return new Heatmap(
        by,
        table.values(),
        Arrays.stream(table.totals()).boxed().toList(),
        Arrays.stream(table.flagged()).boxed().toList(),
        on.stream()
            .map(
                state ->
                    new Heatmap.Row(
                        state, table.counts(state.id()), counts.flagged(List.of(state.id()))))
            .toList());
  }

  /** A check on the selected conversations; empty where there is none of that id. */
  public Optional<CheckReport> report(String id, String query, Filters filters) {
    return check(id)
        .map(
            state -> {
              Selection selected = selections.of(query, filters);
              return new CheckReport(
                  state, selected.size(), board.scores().curve(id, selected.versions()));
            });
  }

  /**
   * Everything that was noticed in a conversation, by check, then in the order of its messages; of
   * the version that is shown, else the last that was. Empty where there is nothing or no such id.
   */
  public List<Noticed> findings(ConversationId id) {
    OptionalLong version = conversations.newestVersion(id);
    return version.isPresent() ? findings(version.getAsLong()) : List.of();
  }

  private List<Noticed> findings(long version) {
    Map<String, List<Finding>> byCheck = findings.of(version, board.ids());
    List<Noticed> noticed = new ArrayList<>();
    for (CheckState state : checks()) {
      byCheck
          .getOrDefault(state.id(), List.of())
          .forEach(finding -> noticed.add(new Noticed(state, finding)));
    }
    return List.copyOf(noticed);
  }

  /**
   * Sets a check otherwise; counts, facet and filter follow at once.
   *
   * @param threshold null for the program's own
   * @param on null for the program's own
   * @return how it is set then; empty where there is none of that id
   * @throws BadThresholdException if the check cannot have the threshold
   */
  public Optional<CheckState> set(String id, @Nullable Double threshold, @Nullable Boolean on) {
    return check(id)
        .flatMap(
            state -> {
              board.set(state.check(), threshold, on);
              return check(id);
            });
  }
}
