package dev.evolscope.ingest;

public sealed interface ReadRow permits Row, BadRow {
  long position();

  long size();
}
