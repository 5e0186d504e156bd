package dev.evolscope.ingest;

/** The program ends while an import runs. */
final class InterruptedImportException extends RuntimeException {
  private static final long serialVersionUID = 1;
}
