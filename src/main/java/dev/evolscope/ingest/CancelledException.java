package dev.evolscope.ingest;

/** A person stopped the import. */
final class CancelledException extends RuntimeException {
  private static final long serialVersionUID = 1;
}
