package dev.evolscope.ingest;

import dev.evolscope.conversation.ConversationParser;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.ImportRecord;
import dev.evolscope.conversation.LiveRow;
import dev.evolscope.conversation.StagingStore;
import dev.evolscope.search.StagingIndex;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file into the store and a staging index. Rows flow in chunks: this thread reads and
 * stores, in the file's order; a pool parses, compresses and indexes. A few chunks are under way at
 * a time, so memory does not depend on the file's size.
 */
final class ImportRun {
  private static final int CHUNK_ROWS = 200;
  private static final long CHUNK_CHARACTERS = 1 << 20;
  private static final int CHUNKS_AHEAD = 4;
  private static final int PAGE = 500;

  private final StagingStore staging;
  private final ConversationStore conversations;
  private final RowPreparer preparer;
  private final ImportRecord job;
  private final RunningImport control;
  private final DiskRoom room;
  private final Runnable giveWay;

  ImportRun(
      StagingStore staging,
      ConversationStore conversations,
      ConversationParser parser,
      ImportRecord job,
      RunningImport control,
      DiskRoom room,
      Runnable giveWay) {
    this.staging = staging;
    this.conversations = conversations;
    this.preparer = RowPreparer.of(job, parser);
    this.job = job;
    this.control = control;
    this.room = room;
    this.giveWay = giveWay;
  }

  /**
   * Reads the file to its end.
   *
   * @throws CancelledException when asked to stop
   * @throws UnreadableFileException if the file is no dataset
   */
  void read(RowReader reader, StagingIndex index) throws IOException {
    try (IndexingPool pool = new IndexingPool(index, giveWay)) {
      indexStaged(pool);
      RowStage stage = new RowStage(staging, job);
      ChunkSource chunks = new ChunkSource(reader, job.nextPosition());
      Deque<Work> ahead = new ArrayDeque<>();
      while (fill(ahead, chunks, pool)) {
        control.check();
        room.require();
        Work work = ahead.removeFirst();
        pool.add(stage.add(IndexingPool.get(work.prepared()), work.chunk()));
        requireFewSkipped(stage.skipped());
        control.progress(reader.progress());
      }
      pool.await();
      stage.commit();
      index.finish(0);
    }
  }

  private record Work(Future<List<PreparedRow>> prepared, Chunk chunk) {}

  private void requireFewSkipped(long skipped) throws UnreadableFileException {
    if (skipped > RowLimits.MOST_SKIPPED) {
      throw new UnreadableFileException(
          "%s: more than %,d rows had to be skipped, see their reasons; take out what is no conversation and import again"
              .formatted(job.part(), RowLimits.MOST_SKIPPED));
    }
  }

  private boolean fill(Deque<Work> ahead, ChunkSource chunks, IndexingPool pool)
      throws IOException {
    while (ahead.size() < CHUNKS_AHEAD && weight(ahead) < RowLimits.MOST_UNDER_WAY) {
      Chunk chunk = chunks.next();
      if (chunk == null) {
        break;
      }
      ahead.add(new Work(pool.submit(() -> preparer.prepare(chunk, giveWay)), chunk));
    }
    return !ahead.isEmpty();
  }

  private static long weight(Deque<Work> ahead) {
    return ahead.stream().mapToLong(work -> work.chunk().weight()).sum();
  }

  /** An import that goes on behind an interruption has rows in the store that the index lost. */
  private void indexStaged(IndexingPool pool) throws IOException {
    if (job.nextPosition() == 0) {
      return;
    }
    List<LiveRow> rows = conversations.pages().staged(job.id(), 0, PAGE);
    while (!rows.isEmpty()) {
      control.check();
      pool.add(rows);
      rows = conversations.pages().staged(job.id(), rows.getLast().version(), PAGE);
    }
  }

  /** Cuts a file's rows into chunks, behind those that an interrupted import had dealt with. */
  private static final class ChunkSource {
    private final RowReader reader;
    private final long first;

    ChunkSource(RowReader reader, long first) {
      this.reader = reader;
      this.first = first;
    }

    @Nullable Chunk next() throws IOException {
      List<ReadRow> rows = new ArrayList<>();
      long characters = 0;
      while (rows.size() < CHUNK_ROWS && characters < CHUNK_CHARACTERS) {
        ReadRow row = reader.next();
        if (row == null) {
          break;
        }
        if (row.place().position() >= first) {
          rows.add(row);
          characters += RowSize.of(row);
        }
      }
      return rows.isEmpty()
          ? null
          : new Chunk(rows, rows.getLast().place().position() + 1, characters);
    }
  }
}
