package dev.evolscope.ingest;

import dev.evolscope.conversation.ImportCounts;
import dev.evolscope.conversation.ImportRecord;
import dev.evolscope.conversation.ImportState;
import dev.evolscope.conversation.ImportStore;
import dev.evolscope.conversation.MappingText;
import dev.evolscope.conversation.SkippedRow;
import dev.evolscope.conversation.SkippedRowStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Tells where imports stand and what became of their rows. */
public final class ImportReports {
  /** How many imports {@link #recent} tells of. */
  public static final int RECENT = 50;

  private static final int FIRST_PLACES = 10;

  private final ImportStore store;
  private final LongFunction<@Nullable RunningImport> running;

  ImportReports(ImportStore store, LongFunction<@Nullable RunningImport> running) {
    this.store = store;
    this.running = running;
  }

  /** The newest, newest first. */
  public List<ImportStatus> recent() {
    return store.recent(RECENT).stream().map(this::status).toList();
  }

  /** The import of that number. */
  public Optional<ImportStatus> find(long id) {
    return store.find(id).map(this::status);
  }

  /** Skipped rows of an import in the file's order, after a position (-1 to start). */
  public List<SkippedRow> skipped(long id, long after, int most) {
    return store.skipped().of(id, after, most);
  }

  private ImportStatus status(ImportRecord job) {
    RunningImport control = running.apply(job.id());
    double progress =
        control != null ? control.progress() : job.state() == ImportState.PUBLISHED ? 1 : 0;
    return new ImportStatus(
        job.id(),
        job.dataset(),
        job.part(),
        job.state(),
        progress,
        report(job),
        job.message(),
        job.mapping() == null ? null : MappingText.write(job.mapping()));
  }

  private Report report(ImportRecord job) {
    ImportCounts counts = job.counts();
    Map<String, Long> reasons = new LinkedHashMap<>();
    List<String> places = List.of();
    if (counts.skipped() > 0) {
      SkippedRowStore skipped = store.skipped();
      skipped.byReason(job.id()).forEach(r -> reasons.put(r.reason(), r.rows()));
      places =
          skipped.of(job.id(), -1, FIRST_PLACES).stream()
              .map(row -> row.place() + ": " + row.reason())
              .toList();
    }
    return new Report(
        counts.read(),
        counts.added(),
        counts.changed(),
        counts.unchanged(),
        counts.removed(),
        counts.skipped(),
        reasons,
        places);
  }
}
