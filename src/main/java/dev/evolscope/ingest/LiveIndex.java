package dev.evolscope.ingest;

import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.LiveRow;
import dev.evolscope.conversation.PublicationStore;
import dev.evolscope.search.Flags;
import dev.evolscope.search.SearchIndex;
import dev.evolscope.search.SearchUnavailableException;
import dev.evolscope.search.StagingIndex;
import dev.evolscope.search.UnusableIndexException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index that searches use, kept in step with the store: on start it is compared with the newest
 * publication, brought up to it where a halt came between the two commits, and rebuilt from the
 * store where it cannot be used.
 */
public final class LiveIndex implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);
  private static final int PAGE = 500;

  private final IndexFolders folders;
  private final ConversationStore conversations;
  private final PublicationStore publications;
  private final Supplier<Flags> flags;
  private final Runnable shown;
  private volatile @Nullable SearchIndex current;
  private volatile double rebuilt;

  /**
   * An index that is not open yet.
   *
   * @param flags of row versions, as they are whenever a search asks
   * @param shown called when searches see another commit
   */
  public LiveIndex(
      IndexFolders folders,
      ConversationStore conversations,
      PublicationStore publications,
      Supplier<Flags> flags,
      Runnable shown) {
    this.flags = flags;
    this.folders = folders;
    this.conversations = conversations;
    this.publications = publications;
    this.shown = shown;
  }

  /**
   * The index to search.
   *
   * @throws SearchUnavailableException while it is being rebuilt
   */
  public SearchIndex get() {
    SearchIndex index = current;
    if (index == null) {
      throw new SearchUnavailableException((int) (rebuilt * 100));
    }
    return index;
  }

  /** Whether searches can be answered. */
  public boolean ready() {
    return current != null;
  }

  /** Share of a running rebuild that is done, 0 to 1. */
  public double rebuilt() {
    return rebuilt;
  }

  /**
   * Opens the index where it can be used as it is, or after the step that a halt left out.
   *
   * @return why it has to be rebuilt; empty where it is ready
   */
  public Optional<String> open() throws IOException {
    SearchIndex index;
    try {
      index = SearchIndex.open(folders.live(), flags);
    } catch (UnusableIndexException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
    long published = publications.current();
    if (index.publication() == published
        || isBehind(index, published) && finish(index, published)) {
      current = index;
      shown.run();
      return Optional.empty();
    }
    index.close();
    return Optional.of(
        "the index shows publication %d, the database %d"
            .formatted(index.publication(), published));
  }

  private static boolean isBehind(SearchIndex index, long published) {
    return index.publication() < published && published - index.publication() <= StagedImports.MOST;
  }

  /** Second step of a publication: shows what was prepared. */
  void commit(SearchIndex live, long publication) throws IOException {
    live.commit(publication);
    shown.run();
  }

  /** Repeats the index's side of publications that the store has already made. */
  private boolean finish(SearchIndex index, long publication) {
    List<Path> staged = new ArrayList<>();
    List<Long> ended = new ArrayList<>();
    try {
      for (long number = index.publication() + 1; number <= publication; number++) {
        publications.importOf(number).map(folders::staging).ifPresent(staged::add);
        ended.addAll(publications.endedIn(number));
      }
      for (Path folder : staged) {
        SearchIndex.requireFinished(folder);
      }
      for (long number = index.publication() + 1; number <= publication; number++) {
        index.reorder(publications.keptIn(number));
      }
      index.prepare(publication, staged, ended);
      index.commit(publication);
    } catch (IOException | UnusableIndexException e) {
      LOG.info("Publication {} cannot be finished, the index will be rebuilt", publication, e);
      return false;
    }
    LOG.info("Publication {} was finished in the index", publication);
    return true;
  }

  /** Reads every byte of the index; where one is damaged the index is rebuilt. */
  public void checkIntegrity() throws IOException {
    SearchIndex index = current;
    if (index == null) {
      return;
    }
    try {
      index.checkIntegrity();
    } catch (IOException e) {
      LOG.warn("The search index is damaged and will be rebuilt: {}", e.getMessage());
      rebuild(progress -> {});
    }
  }

  /**
   * Makes the index anew from the store and puts it in the place of the old one, which answers
   * meanwhile if it can. Nothing may be published at the same time.
   */
  public void rebuild(DoubleConsumer progress) throws IOException {
    rebuilt = 0;
    long total = Math.max(1, conversations.liveRows());
    try (StagingIndex index = SearchIndex.stage(folders.rebuild());
        IndexingPool pool = new IndexingPool(index, () -> {})) {
      long done = 0;
      List<LiveRow> rows = conversations.pages().live(0, PAGE);
      while (!rows.isEmpty()) {
        pool.add(rows);
        done += rows.size();
        rebuilt = Math.min(1, (double) done / total);
        progress.accept(rebuilt);
        rows = conversations.pages().live(rows.getLast().version(), PAGE);
      }
      pool.await();
      index.finish(publications.current());
    }
    exchange();
  }

  private void exchange() throws IOException {
    SearchIndex old = current;
    current = null;
    if (old != null) {
      old.close();
    }
    folders.exchange();
    try {
      current = SearchIndex.open(folders.live(), flags);
      shown.run();
    } catch (UnusableIndexException e) {
      throw new IOException("the index just built cannot be opened", e);
    }
  }

  @Override
  public void close() {
    SearchIndex index = current;
    current = null;
    if (index != null) {
      try {
        index.close();
      } catch (IOException e) {
        throw new UncheckedIOException("the index cannot be closed", e);
      }
    }
  }
}
