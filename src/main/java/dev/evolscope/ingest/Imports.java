package dev.evolscope.ingest;

import dev.evolscope.conversation.ConversationParser;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.ImportRecord;
import dev.evolscope.conversation.ImportState;
import dev.evolscope.conversation.ImportStore;
import dev.evolscope.conversation.PublicationStore;
import dev.evolscope.conversation.SkippedRow;
import dev.evolscope.search.SearchIndex;
import dev.evolscope.search.StagingIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Imports files, one after another, removes datasets and rebuilds the index: everything that
 * changes what search shows.
 */
public final class Imports implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
  private static final int RECENT = 50;
  private static final int FIRST_PLACES = 10;
  private static final int HEAD_ROWS = 1_000;

  private final ImportStore store;
  private final ConversationStore conversations;
  private final ConversationParser parser;
  private final Publisher publisher;
  private final LiveIndex index;
  private final IndexFolders folders;
  private final Path uploads;
  private final String program;
  private final Map<Long, RunningImport> running = new ConcurrentHashMap<>();
  private final ExecutorService one =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("publisher").factory());

  /**
   * The imports of a home.
   *
   * @param uploads folder of files that were sent to be imported and are deleted afterwards
   * @param program version of this program, kept with every import
   */
  public Imports(
      ImportStore store,
      ConversationStore conversations,
      ConversationParser parser,
      PublicationStore publications,
      LiveIndex index,
      IndexFolders folders,
      Path uploads,
      String program) {
    this.store = store;
    this.conversations = conversations;
    this.parser = parser;
    this.publisher = new Publisher(publications, index, folders);
    this.index = index;
    this.folders = folders;
    this.uploads = uploads;
    this.program = program;
  }

  /**
   * Marks what an earlier program left in the middle as interrupted, and deletes what nothing needs
   * any more.
   */
  public void recover() throws IOException {
    for (ImportState state : List.of(ImportState.RUNNING, ImportState.QUEUED)) {
      store.inState(state).forEach(job -> store.move(job.id(), ImportState.INTERRUPTED, null));
    }
    folders.clean();
    deleteStrayUploads();
  }

  /** A halt leaves files that were half sent, or whose import had just ended. */
  private void deleteStrayUploads() throws IOException {
    if (!Files.isDirectory(uploads)) {
      return;
    }
    Set<Path> needed =
        store.inState(ImportState.INTERRUPTED).stream()
            .map(job -> Path.of(job.file()))
            .collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(uploads)) {
      for (Path file : files.map(Path::toAbsolutePath).toList()) {
        if (!needed.contains(file)) {
          Files.delete(file);
        }
      }
    }
  }

  /**
   * Queues a file.
   *
   * @return the import's number
   * @throws UnreadableFileException if the file is not there or is no dataset
   * @throws InvalidNameException if the dataset cannot be called so
   */
  public long start(ImportRequest request) throws IOException {
    String dataset = PartName.dataset(request.dataset());
    FileFacts facts = FileFacts.of(request.file());
    long id =
        store.create(
            dataset,
            request.part(),
            request.file().toAbsolutePath().toString(),
            facts.checksum(),
            request.append(),
            program);
    enqueue(id);
    return id;
  }

  /** Goes on with an interrupted import; false where there is no such import. */
  public synchronized boolean resume(long id) {
    if (!inState(id, ImportState.INTERRUPTED)) {
      return false;
    }
    store.move(id, ImportState.QUEUED, null);
    enqueue(id);
    return true;
  }

  /** Forgets an interrupted import; false where there is no such import. */
  public synchronized boolean drop(long id) {
    if (!inState(id, ImportState.INTERRUPTED)) {
      return false;
    }
    end(id, ImportState.CANCELLED, null);
    return true;
  }

  /** Stops a queued or running import; false where it had ended. */
  public boolean cancel(long id) {
    RunningImport control = running.get(id);
    if (control == null) {
      return false;
    }
    control.cancel();
    return true;
  }

  /** Newest first. */
  public List<ImportStatus> recent() {
    return store.recent(RECENT).stream().map(this::status).toList();
  }

  /** The import of that number. */
  public Optional<ImportStatus> find(long id) {
    return store.find(id).map(this::status);
  }

  /** Skipped rows of an import in the file's order, after a position (-1 to start). */
  public List<SkippedRow> skipped(long id, long after, int most) {
    return store.skipped(id, after, most);
  }

  /** Waits until an import has ended. */
  public ImportStatus await(long id) throws IOException {
    call(() -> id); // the queue is served in order
    return find(id).orElseThrow();
  }

  /**
   * Removes a dataset from search; its ids keep answering. False where there is none of that name.
   */
  public boolean removeDataset(String name) throws IOException {
    return call(() -> publisher.remove(name, program));
  }

  /** Makes the index anew from the store. */
  public void reindex(DoubleConsumer progress) throws IOException {
    call(
        () -> {
          index.rebuild(progress);
          return true;
        });
  }

  /** Looks for damage in the index behind everything that waits, and mends it. */
  public void checkIndexLater() {
    one.execute(
        () -> {
          try {
            index.checkIntegrity();
          } catch (IOException e) {
            LOG.error("The search index could not be checked", e);
          }
        });
  }

  /** Rebuilds the index behind everything that waits. */
  public void reindexLater() {
    one.execute(
        () -> {
          try {
            index.rebuild(progress -> {});
          } catch (IOException e) {
            LOG.error("The search index could not be rebuilt", e);
          }
        });
  }

  private boolean inState(long id, ImportState state) {
    return store.find(id).map(job -> job.state() == state).orElse(false);
  }

  private void enqueue(long id) {
    RunningImport control = new RunningImport(id);
    running.put(id, control);
    one.execute(() -> run(control));
  }

  private <T> T call(Callable<T> work) throws IOException {
    Future<T> done = one.submit(work);
    return IndexingPool.get(done);
  }

  private void run(RunningImport control) {
    long id = control.id();
    try {
      control.check();
      dropInterruptedOfSamePart(store.find(id).orElseThrow());
      ImportRecord job = upToDate(id);
      read(job, control);
      control.check();
      publisher.publish(store.find(id).orElseThrow());
      discardUpload(job);
    } catch (CancelledException e) {
      end(id, ImportState.CANCELLED, null);
    } catch (InterruptedImportException e) {
      store.move(id, ImportState.INTERRUPTED, null);
    } catch (IOException | RuntimeException e) {
      boolean said = e instanceof UnreadableFileException; // its message is all there is to know
      if (!said) {
        LOG.warn("Import {} failed", id, e);
      }
      end(id, ImportState.FAILED, said ? e.getMessage() : e.toString());
    } finally {
      running.remove(id);
    }
  }

  /**
   * An unfinished import decided by what was live when it ran; a newer import of its part takes
   * that away.
   */
  private void dropInterruptedOfSamePart(ImportRecord job) throws IOException {
    for (ImportRecord other : store.inState(ImportState.INTERRUPTED)) {
      if (other.partId() == job.partId() && other.id() != job.id()) {
        end(other.id(), ImportState.CANCELLED, "a newer import of the same part took its place");
      }
    }
  }

  /** Goes on where the import was interrupted, unless its part was changed meanwhile. */
  private ImportRecord upToDate(long id) {
    ImportRecord job = store.find(id).orElseThrow();
    if (job.nextPosition() > 0 && store.isOutdated(job)) {
      store.restart(id);
      return store.find(id).orElseThrow();
    }
    return job;
  }

  private void read(ImportRecord job, RunningImport control) throws IOException {
    Path file = Path.of(job.file());
    if (!FileFacts.of(file).checksum().equals(job.checksum())) {
      throw new UnreadableFileException(
          job.part() + " has changed since the import was started: start a new import");
    }
    try (RowReader reader = RowReader.open(file, job.part());
        StagingIndex staging = SearchIndex.stage(folders.staging(job.id()))) {
      FileHead head = FileHead.of(reader, HEAD_ROWS);
      store.run(job.id(), head.evolColumns());
      ImportRecord started = store.find(job.id()).orElseThrow();
      new ImportRun(store, conversations, parser, started, control)
          .read(reader, head.rows(), staging);
    }
    requireConversation(store.find(job.id()).orElseThrow());
  }

  /** A file of other things must not take the place of a part's rows. */
  private void requireConversation(ImportRecord job) throws UnreadableFileException {
    long skipped = job.counts().skipped();
    if (skipped > 0 && skipped == job.counts().read()) {
      SkippedRow first = store.skipped(job.id(), -1, 1).getFirst();
      throw new UnreadableFileException(
          "%s holds no conversation: %d of %d rows were skipped, the first is %s: %s"
              .formatted(job.part(), skipped, skipped, first.place(), first.reason()));
    }
  }

  private void end(long id, ImportState state, @org.jspecify.annotations.Nullable String message) {
    if (!store.discard(id, state, message)) {
      LOG.error("Import {} is published although it ended as {}: {}", id, state, message);
      return;
    }
    try {
      folders.delete(id);
      Optional<ImportRecord> job = store.find(id);
      if (job.isPresent()) {
        discardUpload(job.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("what import " + id + " staged cannot be deleted", e);
    }
  }

  private void discardUpload(ImportRecord job) throws IOException {
    Path file = Path.of(job.file());
    if (file.startsWith(uploads.toAbsolutePath())) {
      Files.deleteIfExists(file);
    }
  }

  private ImportStatus status(ImportRecord job) {
    RunningImport control = running.get(job.id());
    double progress =
        control != null ? control.progress() : job.state() == ImportState.PUBLISHED ? 1 : 0;
    return new ImportStatus(
        job.id(), job.dataset(), job.part(), job.state(), progress, report(job), job.message());
  }

  private Report report(ImportRecord job) {
    var counts = job.counts();
    Map<String, Long> reasons = new LinkedHashMap<>();
    store.skippedByReason(job.id()).forEach(r -> reasons.put(r.reason(), r.rows()));
    List<String> places =
        store.skipped(job.id(), -1, FIRST_PLACES).stream()
            .map(row -> row.place() + ": " + row.reason())
            .toList();
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

  @Override
  public void close() {
    running.values().forEach(RunningImport::interrupt);
    one.shutdown();
    one.close();
  }
}
