package dev.evolscope.quality;

import dev.evolscope.conversation.CheckStore;
import dev.evolscope.conversation.CheckStore.KeptCheck;
import dev.evolscope.conversation.CheckedRowStore;
import dev.evolscope.conversation.CheckedRowStore.Shown;
import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.FindingStore;
import dev.evolscope.conversation.FindingStore.Change;
import dev.evolscope.conversation.FindingStore.Found;
import dev.evolscope.quality.CollectionChecks.Pass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The passes of those families that compare all rows and have not yet compared the ones that are
 * shown. A pass that is stopped is begun anew. For one thread.
 */
final class Comparing {
  private final CheckStore checks;
  private final CheckedRowStore rows;
  private final FindingStore store;
  private final Inspection inspection;
  private final Map<String, KeptCheck> kept;
  private final long shownRows;
  private final List<Under> passes = new ArrayList<>();

  private record Under(CollectionChecks family, Pass pass) {}

  /**
   * Begins the passes that are due.
   *
   * @param kept how the families' checks stand in the store, by their ids
   * @param shownRows stands for the rows that are shown: another number where they are others
   */
  Comparing(
      List<CollectionChecks> families,
      CheckStore checks,
      CheckedRowStore rows,
      FindingStore store,
      Inspection inspection,
      Map<String, KeptCheck> kept,
      long shownRows) {
    this.checks = checks;
    this.rows = rows;
    this.store = store;
    this.inspection = inspection;
    this.kept = kept;
    this.shownRows = shownRows;
    for (CollectionChecks family : families) {
      if (!family.checks().stream().allMatch(this::isDone)) {
        passes.add(new Under(family, family.begin()));
      }
    }
  }

  private boolean isDone(Check check) {
    KeptCheck known = Objects.requireNonNull(kept.get(check.id()));
    return Objects.equals(known.doneVersion(), check.version())
        && Objects.equals(known.doneRows(), shownRows);
  }

  /** Whether there is nothing to compare. */
  boolean isEmpty() {
    return passes.isEmpty();
  }

  void add(Subject subject) {
    for (Under under : passes) {
      try {
        under.pass.add(subject);
      } catch (RuntimeException | Error e) {
        inspection.failed(under.family.getClass(), subject.number(), e);
      }
    }
  }

  /**
   * Keeps what the passes found in place of what they found before; a pass that fails here leaves
   * that as it was, and is begun anew by the next run.
   *
   * @return false where the watch said to stop; what is kept then is mended by the next pass
   */
  boolean finish(RunWatch watch) {
    for (Under under : passes) {
      Map<Long, List<Finding>> found;
      try {
        found = found(under);
      } catch (RuntimeException | Error e) {
        inspection.failed(under.family.getClass(), Inspection.ALL_ROWS, e);
        continue;
      }
      if (!write(under.family, found, watch)) {
        return false;
      }
      Map<String, Integer> versions = new HashMap<>();
      under.family.checks().forEach(check -> versions.put(check.id(), check.version()));
      checks.done(versions, shownRows);
    }
    return true;
  }

  private static Map<Long, List<Finding>> found(Under under) {
    Map<Long, List<Finding>> found = new TreeMap<>();
    under.pass.finish(
        (number, finding) -> found.computeIfAbsent(number, n -> new ArrayList<>(1)).add(finding));
    return found;
  }

  /** Row by row as they are shown, since what was said of others stays as it was. */
  private boolean write(CollectionChecks family, Map<Long, List<Finding>> found, RunWatch watch) {
    List<Integer> numbers =
        family.checks().stream()
            .map(check -> Objects.requireNonNull(kept.get(check.id())).number())
            .toList();
    List<Shown> page = rows.shown(0);
    while (!page.isEmpty() && !watch.stopped()) {
      List<Long> versions = page.stream().map(Shown::version).toList();
      List<Found> own = new ArrayList<>();
      versions.forEach(
          version -> own.addAll(stored(version, found.getOrDefault(version, List.of()))));
      store.write(new Change(versions, numbers, own, List.of()), false);
      page = rows.shown(versions.getLast());
    }
    return !watch.stopped();
  }

  private List<Found> stored(long version, List<Finding> findings) {
    Map<String, List<Finding>> byCheck = new TreeMap<>();
    findings.stream()
        .filter(inspection::worthKeeping)
        .forEach(f -> byCheck.computeIfAbsent(f.check(), id -> new ArrayList<>(1)).add(f));
    List<Found> some = new ArrayList<>();
    byCheck.forEach((id, list) -> some.add(inspection.found(version, id, list)));
    return some;
  }
}
