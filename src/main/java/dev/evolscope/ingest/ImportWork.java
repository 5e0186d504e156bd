package dev.evolscope.ingest;

import dev.evolscope.conversation.ConversationParser;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.ImportRecord;
import dev.evolscope.conversation.ImportState;
import dev.evolscope.conversation.ImportStore;
import dev.evolscope.conversation.Mapping;
import dev.evolscope.conversation.SkippedRow;
import dev.evolscope.ingest.StagedImports.Staged;
import dev.evolscope.search.SearchIndex;
import dev.evolscope.search.StagingIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries an import from its file to what search shows, or to another end. */
final class ImportWork {
  private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

  private final ImportStore store;
  private final ConversationStore conversations;
  private final ConversationParser parser;
  private final Publisher publisher;
  private final IndexFolders folders;
  private final UploadFolder uploads;
  private final DiskRoom room;
  private final LongConsumer ended;
  private final Runnable giveWay;
  private final StagedImports staged = new StagedImports();

  /**
   * @param ended takes the number of each import that has come to an end
   * @param giveWay called before each row is worked on
   */
  ImportWork(
      ImportStore store,
      ConversationStore conversations,
      ConversationParser parser,
      Publisher publisher,
      IndexFolders folders,
      UploadFolder uploads,
      DiskRoom room,
      LongConsumer ended,
      Runnable giveWay) {
    this.store = store;
    this.conversations = conversations;
    this.parser = parser;
    this.publisher = publisher;
    this.folders = folders;
    this.uploads = uploads;
    this.room = room;
    this.ended = ended;
    this.giveWay = giveWay;
  }

  /**
   * Reads it, and shows it with those that were read before; it never throws.
   *
   * @param more whether another import follows at once: then small ones wait, to be shown together
   */
  void run(RunningImport control, boolean more) {
    stage(control);
    if (!more || staged.isFull()) {
      publish();
    }
  }

  private void stage(RunningImport control) {
    long id = control.id();
    ending(
        control,
        () -> {
          control.check();
          ImportRecord queued = store.find(id).orElseThrow();
          if (staged.has(queued.partId())) {
            publish(); // it is read against what is shown of its part
          }
          dropInterruptedOfSamePart(queued);
          ImportRecord job = upToDate(id);
          read(job, control);
          staged.add(new Staged(control, store.find(id).orElseThrow(), folders.stagedBytes(id)));
        });
  }

  /** Shows all that wait: together, or where that fails each by itself. */
  void publish() {
    long bytes = staged.bytes();
    List<Staged> due = new ArrayList<>();
    for (Staged each : staged.take()) {
      if (ending(each.control(), each.control()::check)) {
        due.add(each);
      }
    }
    if (due.size() > 1 && publishTogether(due, bytes)) {
      return;
    }
    for (Staged each : due) {
      ending(each.control(), () -> publish(List.of(each), each.bytes()));
      ended.accept(each.control().id());
    }
  }

  private boolean publishTogether(List<Staged> due, long bytes) {
    try {
      publish(due, bytes);
    } catch (IOException | RuntimeException | VirtualMachineError e) {
      if (store.find(due.getFirst().job().id()).orElseThrow().publication() == null) {
        LOG.warn("{} imports cannot be shown together, each is tried by itself", due.size(), e);
        return false;
      }
      LOG.warn(
          "What {} shown imports had staged is left; the next start deletes it", due.size(), e);
    }
    due.forEach(each -> ended.accept(each.control().id()));
    return true;
  }

  private void publish(List<Staged> due, long bytes) throws IOException {
    room.require(bytes); // the live index takes a copy
    publisher.publish(due.stream().map(Staged::job).toList());
    for (Staged each : due) {
      uploads.discard(each.job());
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  /** Whether the step was taken; else the import has ended, in the way that its fault asks for. */
  private boolean ending(RunningImport control, Step step) {
    long id = control.id();
    try {
      step.run();
      return true;
    } catch (CancelledException e) {
      end(id, ImportState.CANCELLED, null);
    } catch (InterruptedImportException e) {
      store.move(id, ImportState.INTERRUPTED, null);
    } catch (IOException | RuntimeException | VirtualMachineError e) {
      // Hostile data asks for memory and depth; what it took is let go by now
      fail(id, store.find(id).map(ImportRecord::part).orElse("the file"), e);
    }
    ended.accept(id);
    return false;
  }

  private void fail(long id, String part, Throwable e) {
    if (!ImportFailure.saysAll(e)) {
      LOG.warn("Import {} failed", id, e);
    }
    try {
      end(id, ImportState.FAILED, ImportFailure.message(part, e));
    } catch (RuntimeException | VirtualMachineError again) {
      LOG.error("Import {} failed and cannot be ended; the next start does", id, again);
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
    room.require();
    FileFacts facts = FileFacts.of(file);
    if (!facts.checksum().equals(job.checksum())) {
      throw new UnreadableFileException(
          job.part() + " has changed since the import was started: start a new import");
    }
    try (RowReader reader = RowReader.open(file, job.part());
        StagingIndex staging = SearchIndex.stage(folders.staging(job.id()))) {
      FileHead head = FileHead.of(reader);
      Mapping mapping = mapping(job, reader, head);
      store.run(job.id(), head.hasEvolColumn(mapping), mapping);
      ImportRecord started = store.find(job.id()).orElseThrow();
      RowReader rows = GatheringReader.of(new HeadedReader(head, reader), mapping.layout());
      new ImportRun(store.staging(), conversations, parser, started, control, room, giveWay)
          .read(rows, staging);
    }
    if (facts.isOutdated(file)) {
      throw new UnreadableFileException(
          job.part() + " has changed while it was read: wait until it is whole, then import again");
    }
    requireConversation(store.find(job.id()).orElseThrow());
  }

  /**
   * An import that goes on keeps the mapping that it began with, and an old one had the only one.
   */
  private static Mapping mapping(ImportRecord job, RowReader reader, FileHead head)
      throws UnreadableFileException {
    return job.nextPosition() > 0 && job.mapping() == null
        ? Mapping.DEFAULT
        : MappingChoice.of(job.part(), job.mapping(), reader.columns(), head);
  }

  /** A file of other things must not take the place of a part's rows. */
  private void requireConversation(ImportRecord job) throws UnreadableFileException {
    long skipped = job.counts().skipped();
    if (skipped > 0 && skipped == job.counts().read()) {
      SkippedRow first = store.skipped().of(job.id(), -1, 1).getFirst();
      throw new UnreadableFileException(
          "%s holds no conversation: %d of %d rows were skipped, the first is %s: %s"
              .formatted(job.part(), skipped, skipped, first.place(), first.reason()));
    }
  }

  /** Ends an import that is not shown, and deletes what it has staged. */
  void end(long id, ImportState state, @Nullable String message) {
    Optional<ImportRecord> job = store.find(id);
    if (job.isEmpty() || job.get().publication() != null) {
      LOG.error("Import {} is published although it ended as {}: {}", id, state, message);
      return;
    }
    try {
      folders.delete(id); // first, since on a full disk the store needs that room
      uploads.discard(job.get());
    } catch (IOException e) {
      LOG.warn("What import {} staged cannot be deleted; the next start does", id, e);
    }
    store.discard(id, state, message);
  }
}
