package dev.evolscope.bench;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A search engine, ours or another, that holds the rows and answers questions. */
interface Rival extends AutoCloseable {

  /** In the report. */
  String name();

  /** The engine of ours that is asked the same way, to compare with; null for the first of ours. */
  @Nullable String baseline();

  /** Total, counts of six facets and the best 20. */
  RivalAnswer ask(RivalQuestion question) throws IOException, InterruptedException;

  @Override
  void close() throws IOException;
}
