package dev.evolscope.quality;

import dev.evolscope.conversation.CheckStore;
import dev.evolscope.conversation.CheckStore.KeptCheck;
import dev.evolscope.conversation.FindingStore;
import dev.evolscope.search.Flags;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * How the checks are set and what they flag, at every moment. Whoever asks gets one picture: flags
 * of the settings and scores that it was made of. Safe for several threads.
 */
public final class Board {
  private final Checks checks;
  private final CheckStore store;
  private final FindingStore findings;
  private final CompletableFuture<Void> first;
  private volatile @Nullable Picture picture;

  private record Picture(List<CheckState> states, Scores scores, Flags flags) {}

  /**
   * A board of what is stored, which is read beside the rest of a start; whoever asks before it is
   * read waits.
   */
  public Board(Checks checks, CheckStore store, FindingStore findings) {
    this.checks = checks;
    this.store = store;
    this.findings = findings;
    this.first =
        CompletableFuture.runAsync(this::read, work -> new Thread(work, "findings").start());
  }

  private Picture picture() {
    if (picture == null) {
      first.join();
    }
    return Objects.requireNonNull(picture);
  }

  /** Waits until nothing is read that {@link #read} was not asked for. */
  public void settle() {
    first.exceptionally(fault -> null).join();
  }

  /** Reads what the job has found since. */
  synchronized void read() {
    List<CheckState> states = stored();
    show(states, Scores.read(findings, ids()));
  }

  private void show(List<CheckState> states, Scores scores) {
    picture = new Picture(states, scores, scores.flags(states));
  }

  private List<CheckState> stored() {
    Map<String, KeptCheck> kept = kept();
    return checks.all().stream()
        .map(check -> state(check, Objects.requireNonNull(kept.get(check.id()))))
        .toList();
  }

  private static CheckState state(Check check, KeptCheck kept) {
    double threshold = Objects.requireNonNullElse(kept.threshold(), check.threshold().value());
    boolean on = Objects.requireNonNullElse(kept.on(), check.on());
    // an earlier version of the check may have allowed less
    return new CheckState(check, Math.max(threshold, check.threshold().least()), on);
  }

  private Map<String, KeptCheck> kept() {
    return store.checks(checks.all().stream().map(Check::id).toList());
  }

  /** Ids of this program's checks by their numbers in the store. */
  Map<Integer, String> ids() {
    Map<Integer, String> ids = new HashMap<>();
    Map<String, KeptCheck> kept = kept();
    checks
        .all()
        .forEach(
            check -> ids.put(Objects.requireNonNull(kept.get(check.id())).number(), check.id()));
    return ids;
  }

  /**
   * Sets a check otherwise; what is the program's own is not kept, so that it follows the program.
   *
   * @param threshold null for the program's
   * @param on null for the program's
   * @throws BadThresholdException if there are no findings kept from there on
   */
  void set(Check check, @Nullable Double threshold, @Nullable Boolean on) {
    if (threshold != null && !(threshold >= check.threshold().least() && threshold <= 1)) {
      throw new BadThresholdException(check, threshold);
    }
    picture(); // the first one is made under the same lock
    keep(
        check.id(),
        threshold != null && threshold == check.threshold().value() ? null : threshold,
        on != null && on == check.on() ? null : on);
  }

  private synchronized void keep(String id, @Nullable Double threshold, @Nullable Boolean on) {
    store.set(id, threshold, on);
    show(stored(), picture().scores());
  }

  /** Every check as it is set, in their order. */
  List<CheckState> states() {
    return picture().states();
  }

  /** The check of an id as it is set. */
  Optional<CheckState> state(String id) {
    return states().stream().filter(state -> state.id().equals(id)).findFirst();
  }

  Scores scores() {
    return picture().scores();
  }

  /** What is flagged. */
  public Flags flags() {
    return picture().flags();
  }
}
