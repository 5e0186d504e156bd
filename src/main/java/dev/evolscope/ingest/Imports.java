package dev.evolscope.ingest;

import dev.evolscope.conversation.ConversationParser;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.ImportState;
import dev.evolscope.conversation.ImportStore;
import dev.evolscope.conversation.PublicationStore;
import dev.evolscope.lineage.LineageJoin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Imports files, one after another, removes datasets and rebuilds the index: everything that
 * changes what search shows.
 */
public final class Imports implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

  private static final int MOST_WAITING = 1_000;

  /** What the store's column holds. */
  private static final int LONGEST_PATH = 4_000;

  private final ImportStore store;
  private final ImportWork work;
  private final ImportReports reports;
  private final Publisher publisher;
  private final LiveIndex index;
  private final IndexFolders folders;
  private final LineageJoin lineage;
  private final UploadFolder uploads;
  private final String program;
  private final Map<Long, RunningImport> running = new ConcurrentHashMap<>();
  private final AtomicInteger queued = new AtomicInteger();
  private final ExecutorService one =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("publisher").factory());

  /**
   * The imports of a home.
   *
   * @param uploads folder of files that were sent to be imported and are deleted afterwards
   * @param program version of this program, kept with every import
   * @param giveWay called before each row is worked on: returns when nothing more urgent is under
   *     way
   * @param published told behind each change of what search shows
   */
  public Imports(
      ImportStore store,
      ConversationStore conversations,
      ConversationParser parser,
      PublicationStore publications,
      LiveIndex index,
      IndexFolders folders,
      LineageJoin lineage,
      Path uploads,
      String program,
      Runnable giveWay,
      Runnable published) {
    this.store = store;
    this.lineage = lineage;
    this.index = index;
    this.folders = folders;
    this.uploads = new UploadFolder(uploads);
    this.program = program;
    this.reports = new ImportReports(store, running::get);
    this.publisher = new Publisher(publications, index, folders, lineage, published);
    this.work =
        new ImportWork(
            store,
            conversations,
            parser,
            publisher,
            folders,
            this.uploads,
            DiskRoom.on(
                folders.root(), Objects.requireNonNull(uploads.toAbsolutePath().getParent())),
            running::remove,
            giveWay);
  }

  /** Where imports stand. */
  public ImportReports reports() {
    return reports;
  }

  /**
   * Marks what an earlier program left in the middle as interrupted, deletes what nothing needs any
   * more, and has linked what an older program left unlinked, before anything else is published.
   */
  public void recover() throws IOException {
    for (ImportState state : List.of(ImportState.RUNNING, ImportState.QUEUED)) {
      store.inState(state).forEach(job -> store.move(job.id(), ImportState.INTERRUPTED, null));
    }
    folders.clean();
    uploads.clean(store.inState(ImportState.INTERRUPTED));
    later(
        lineage::mend,
        "The conversations of an older program could not be linked; the next start tries again");
  }

  /**
   * Queues a file.
   *
   * @return the import's number
   * @throws UnreadableFileException if the file is not there or is no dataset
   * @throws InvalidNameException if the dataset cannot be called so
   * @throws TooManyImportsException if too many wait already
   */
  public long start(ImportRequest request) throws IOException {
    if (running.size() >= MOST_WAITING) {
      throw new TooManyImportsException(running.size());
    }
    String dataset = PartName.dataset(request.dataset());
    requireShortPath(request.file().toAbsolutePath());
    FileFacts facts = FileFacts.of(request.file());
    long id =
        store.create(
            dataset,
            request.part(),
            request.file().toAbsolutePath().toString(),
            facts.checksum(),
            request.options(),
            program);
    enqueue(id);
    return id;
  }

  private static void requireShortPath(Path file) throws UnreadableFileException {
    if (file.toString().length() > LONGEST_PATH) {
      throw new UnreadableFileException(
          "the path of %s has more than %,d characters: move the file"
              .formatted(PartName.of(file.toString()), LONGEST_PATH));
    }
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
    work.end(id, ImportState.CANCELLED, null);
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

  /** Waits until an import has ended. */
  public ImportStatus await(long id) throws IOException {
    call(() -> id); // the queue is served in order
    return reports.find(id).orElseThrow();
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
    later(index::checkIntegrity, "The search index could not be checked");
  }

  /** Runs work behind everything that waits; it must not fail. */
  public void behindAll(Runnable work) {
    later(work::run, "What was to run behind the imports failed");
  }

  /** Whether an import waits or runs. */
  public boolean busy() {
    return !running.isEmpty();
  }

  /** Rebuilds the index behind everything that waits. */
  public void reindexLater() {
    later(() -> index.rebuild(progress -> {}), "The search index could not be rebuilt");
  }

  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  private void later(Work work, String failure) {
    one.execute(
        () -> {
          try {
            this.work.publish();
            work.run();
          } catch (IOException | RuntimeException | VirtualMachineError e) {
            LOG.error(failure, e);
          }
        });
  }

  private boolean inState(long id, ImportState state) {
    return store.find(id).map(job -> job.state() == state).orElse(false);
  }

  private void enqueue(long id) {
    RunningImport control = new RunningImport(id);
    running.put(id, control);
    queued.incrementAndGet();
    one.execute(() -> work.run(control, queued.decrementAndGet() > 0));
  }

  private <T> T call(Callable<T> act) throws IOException {
    Future<T> done =
        one.submit(
            () -> {
              work.publish(); // imports before this act are shown before it
              return act.call();
            });
    return IndexingPool.get(done);
  }

  @Override
  public void close() {
    running.values().forEach(RunningImport::interrupt);
    lineage.stop();
    one.shutdown();
    one.close();
  }
}
