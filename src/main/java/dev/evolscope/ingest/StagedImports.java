package dev.evolscope.ingest;

import dev.evolscope.conversation.ImportRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * Imports that are read and wait to be shown together. All are of different parts: what one has
 * staged does not depend on another.
 */
final class StagedImports {
  /** How many there may be. */
  static final int MOST = 100;

  /** Bytes of staged indexes; a larger import does not wait. */
  private static final long MOST_BYTES = 32 << 20;

  private final List<Staged> waiting = new ArrayList<>();
  private long bytes;

  /**
   * An import whose rows are in the store and in a staging index.
   *
   * @param bytes of the staging index
   */
  record Staged(RunningImport control, ImportRecord job, long bytes) {}

  void add(Staged staged) {
    waiting.add(staged);
    bytes += staged.bytes();
  }

  boolean isFull() {
    return waiting.size() >= MOST || bytes >= MOST_BYTES;
  }

  boolean has(int part) {
    return waiting.stream().anyMatch(staged -> staged.job().partId() == part);
  }

  /** Bytes of all staging indexes. */
  long bytes() {
    return bytes;
  }

  /** Takes out all. */
  List<Staged> take() {
    List<Staged> taken = List.copyOf(waiting);
    waiting.clear();
    bytes = 0;
    return taken;
  }
}
