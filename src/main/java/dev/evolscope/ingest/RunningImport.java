package dev.evolscope.ingest;

/** What a running import tells, and how it is told to stop. */
final class RunningImport {
  private final long id;
  private volatile boolean cancelled;
  private volatile boolean closing;
  private volatile double progress;

  RunningImport(long id) {
    this.id = id;
  }

  long id() {
    return id;
  }

  void cancel() {
    cancelled = true;
  }

  /** The program ends; the import stays where it is, to be resumed. */
  void interrupt() {
    closing = true;
  }

  /** Throws where the import has to stop now. */
  void check() {
    if (cancelled) {
      throw new CancelledException();
    }
    if (closing) {
      throw new InterruptedImportException();
    }
  }

  void progress(double share) {
    progress = share;
  }

  double progress() {
    return progress;
  }
}
