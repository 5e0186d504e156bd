package dev.evolscope.ingest;

import static java.util.stream.Collectors.toCollection;

import dev.evolscope.conversation.ImportRecord;
import dev.evolscope.conversation.PublicationStore;
import dev.evolscope.conversation.RowOrder;
import dev.evolscope.lineage.LineageJoin;
import dev.evolscope.search.SearchIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows an import, or the removal of a dataset, in store and index as one act: the index prepares
 * its commit within the store's transaction, and commits after it. A halt in between is mended by
 * {@link LiveIndex#open}.
 */
final class Publisher {
  private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

  private final PublicationStore store;
  private final LiveIndex index;
  private final IndexFolders folders;
  private final LineageJoin lineage;
  private final Runnable published;

  /**
   * @param published told when a publication is shown
   */
  Publisher(
      PublicationStore store,
      LiveIndex index,
      IndexFolders folders,
      LineageJoin lineage,
      Runnable published) {
    this.store = store;
    this.index = index;
    this.folders = folders;
    this.lineage = lineage;
    this.published = published;
  }

  /** Shows imports of different parts together. */
  void publish(List<ImportRecord> jobs) throws IOException {
    SearchIndex live = index.get();
    List<Path> staged = jobs.stream().map(job -> folders.staging(job.id())).toList();
    Set<String> datasets =
        jobs.stream().map(ImportRecord::dataset).collect(toCollection(TreeSet::new));
    boolean added = jobs.stream().anyMatch(job -> job.counts().added() > 0);
    long publication =
        undoingOnFailure(live, prepare -> store.publish(jobs, prepare), staged, datasets, added);
    commit(live, publication);
    for (ImportRecord job : jobs) {
      folders.delete(job.id());
    }
  }

  /** Removes a dataset; false where none of that name is shown. */
  boolean remove(String dataset, String program) throws IOException {
    SearchIndex live = index.get();
    long publication =
        undoingOnFailure(
            live,
            prepare -> store.remove(dataset, program, prepare).orElse(0L),
            List.of(),
            Set.of(dataset),
            false);
    if (publication > 0) {
      commit(live, publication);
    }
    return publication > 0;
  }

  /** The store has published already: an index that cannot follow is made anew from it. */
  private void commit(SearchIndex live, long publication) throws IOException {
    try {
      index.commit(live, publication);
    } catch (IOException | RuntimeException | VirtualMachineError e) {
      LOG.error("The index cannot show publication {} and will be rebuilt", publication, e);
      index.rebuild(progress -> {});
    }
    published.run();
  }

  private interface Act {
    long in(PublicationStore.Preparation preparation);
  }

  /** Rows are linked anew in the same transaction, unless all are what and where they were. */
  private long undoingOnFailure(
      SearchIndex live, Act act, List<Path> staged, Set<String> datasets, boolean added)
      throws IOException {
    try {
      return act.in(
          (publication, ended, moved) -> {
            if (added || !ended.isEmpty() || !moved.isEmpty()) {
              datasets.forEach(lineage::link);
            }
            prepare(live, publication, staged, ended, moved);
          });
    } catch (RuntimeException | VirtualMachineError e) {
      live.rollback();
      throw e;
    }
  }

  private static void prepare(
      SearchIndex live,
      long publication,
      List<Path> staged,
      List<Long> ended,
      List<RowOrder> moved) {
    try {
      live.reorder(moved);
      live.prepare(publication, staged, ended);
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot take the import", e);
    }
  }
}
