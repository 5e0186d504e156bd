package dev.evolscope.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.RowOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The live index: its one writer, and searchers that see commits only. A commit is made in two
 * steps, so that the store can publish between them.
 */
public final class SearchIndex implements AutoCloseable {
  private static final double PINNED_SECONDS = 600;

  /** 16 bytes for each flagged version. */
  private static final int MOST_PINNED_FLAGS = 16;

  private final IndexSchema schema;
  private final FSDirectory files;
  private final SearcherManager searchers;
  private final SearcherLifetimeManager pinned = new SearcherLifetimeManager();
  private final FacetStates states;
  private final PerCommit<Map<Facet, FacetColumn>> facets = new PerCommit<>();
  private final Supplier<Flags> flags;
  private final FlagColumns flagColumns = new FlagColumns();

  /** Flags that cursors name; one whose flags are gone is an expired one. */
  private final Cache<Long, Flags> pinnedFlags =
      Caffeine.newBuilder()
          .expireAfterAccess(Duration.ofSeconds((long) PINNED_SECONDS))
          .maximumSize(MOST_PINNED_FLAGS)
          .build();

  private IndexWriter writer;
  private volatile long publication;

  private SearchIndex(
      FSDirectory files,
      IndexSchema schema,
      DirectoryReader reader,
      long publication,
      Supplier<Flags> flags)
      throws IOException {
    this.flags = flags;
    this.files = files;
    this.schema = schema;
    this.publication = publication;
    this.states = new FacetStates(schema);
    this.searchers = new SearcherManager(reader, new SearcherFactory());
    this.writer = new IndexWriter(files, IndexWriters.existing(schema));
  }

  /**
   * Opens the index in a folder.
   *
   * @param flags of the row versions, as they are whenever it is asked
   * @throws UnusableIndexException if it is missing, of another version, or damaged
   */
  public static SearchIndex open(Path folder, Supplier<Flags> flags)
      throws IOException, UnusableIndexException {
    if (!Files.isDirectory(folder)) {
      throw new UnusableIndexException("there is no index yet");
    }
    FSDirectory files = FSDirectory.open(folder);
    try {
      DirectoryReader reader = DirectoryReader.open(files);
      return new SearchIndex(
          files, new IndexSchema(), reader, IndexWriters.publication(reader), flags);
    } catch (IOException | IllegalArgumentException | UnusableIndexException e) {
      files.close();
      throw e instanceof UnusableIndexException known
          ? known
          : new UnusableIndexException("the index cannot be read: " + e, e);
    }
  }

  /** Makes an empty index that shows a publication. */
  public static void create(Path folder, long publication) throws IOException {
    try (StagingIndex empty = stage(folder)) {
      empty.finish(publication);
    }
  }

  /** An index of its own in a folder; what stood there is gone. */
  public static StagingIndex stage(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new StagingIndex(folder, new IndexSchema());
  }

  /**
   * Checks that a staging index was finished.
   *
   * @throws UnusableIndexException if it was not, or cannot be read
   */
  public static void requireFinished(Path folder) throws IOException, UnusableIndexException {
    if (!Files.isDirectory(folder)) {
      throw new UnusableIndexException("there is no staging index");
    }
    try (Directory files = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(files)) {
      IndexWriters.publication(reader);
    } catch (IOException e) {
      throw new UnusableIndexException("the staging index cannot be read: " + e, e);
    }
  }

  /** The publication that searches see. */
  public long publication() {
    return publication;
  }

  /**
   * Gives conversations another place in source order; shown with the publication prepared next.
   */
  public synchronized void reorder(List<RowOrder> moved) throws IOException {
    for (RowOrder row : moved) {
      Term version = new Term(IndexSchema.VERSION_NUMBER, Long.toString(row.version()));
      writer.updateNumericDocValue(version, IndexSchema.ORDER, row.order());
    }
  }

  /**
   * First step of a publication: takes in staged conversations and drops row versions, without
   * showing anything.
   *
   * @param staged folders of finished staging indexes
   * @param removed row versions that the publication ends
   */
  public synchronized void prepare(long publication, List<Path> staged, List<Long> removed)
      throws IOException {
    for (Path folder : staged) {
      try (Directory directory = FSDirectory.open(folder)) {
        writer.addIndexes(directory);
      }
    }
    for (Long version : removed) {
      writer.deleteDocuments(new Term(IndexSchema.VERSION_NUMBER, version.toString()));
    }
    IndexWriters.mark(writer, publication);
    writer.prepareCommit();
  }

  /** Second step: shows what was prepared. */
  public synchronized void commit(long publication) throws IOException {
    writer.commit();
    this.publication = publication;
    searchers.maybeRefreshBlocking();
  }

  /** Undoes {@link #prepare}. */
  public synchronized void rollback() throws IOException {
    writer.rollback();
    writer = new IndexWriter(files, IndexWriters.existing(schema));
  }

  /** Reads every byte of the index against its checksums; throws where one does not hold. */
  public void checkIntegrity() throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      for (var leaf : searcher.getIndexReader().leaves()) {
        leaf.reader().checkIntegrity();
      }
    } finally {
      searchers.release(searcher);
    }
  }

  IndexSchema schema() {
    return schema;
  }

  /**
   * The newest commit, or the pinned one that a cursor names; to be given back by {@link #release}.
   */
  Snapshot acquire(@Nullable Cursor cursor) throws IOException {
    IndexSearcher searcher =
        cursor == null ? searchers.acquire() : pinned.acquire(cursor.snapshot());
    if (searcher == null) {
      throw new ExpiredCursorException();
    }
    try {
      Flags seen = flags(cursor);
      IndexReader reader = searcher.getIndexReader();
      return new Snapshot(searcher, states.of(reader), seen, flagColumns.of(reader, seen));
    } catch (IOException | RuntimeException e) {
      searcher.getIndexReader().decRef();
      throw e;
    }
  }

  private Flags flags(@Nullable Cursor cursor) {
    Flags now = flags.get();
    if (cursor == null || cursor.flags() == now.revision()) {
      return now;
    }
    Flags then = pinnedFlags.getIfPresent(cursor.flags());
    if (then == null) {
      throw new ExpiredCursorException();
    }
    return then;
  }

  /**
   * The facets of every document of a commit that has any, read once for all that count by them;
   * every facet is there, since a document without a value has the value "none".
   */
  Map<Facet, FacetColumn> facets(Snapshot snapshot) throws IOException {
    return facets(snapshot, () -> {});
  }

  /**
   * The same.
   *
   * @param pause called between small pieces of work
   */
  Map<Facet, FacetColumn> facets(Snapshot snapshot, Runnable pause) throws IOException {
    SortedSetDocValuesReaderState state = Objects.requireNonNull(snapshot.state());
    Map<Facet, FacetColumn> columns =
        new EnumMap<>(facets.of(state.getReader(), () -> FacetColumns.read(state, schema, pause)));
    columns.put(Facet.FINDING, snapshot.flagged());
    return columns;
  }

  void release(Snapshot snapshot) throws IOException {
    snapshot.searcher().getIndexReader().decRef();
  }

  /** Keeps a snapshot for the pages to come, at least ten minutes after data was published. */
  long pin(Snapshot snapshot) throws IOException {
    pinned.prune(new SearcherLifetimeManager.PruneByAge(PINNED_SECONDS));
    pinnedFlags.put(snapshot.flags().revision(), snapshot.flags());
    return pinned.record(snapshot.searcher());
  }

  @Override
  public synchronized void close() throws IOException {
    pinned.close();
    searchers.close();
    writer.rollback();
    files.close();
  }
}
