package dev.evolscope.ingest;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A reader whose first rows were read already: they come again, and their memory is let go. */
final class HeadedReader implements RowReader {
  private final FileHead head;
  private final RowReader rest;

  HeadedReader(FileHead head, RowReader rest) {
    this.head = head;
    this.rest = rest;
  }

  @Override
  public @Nullable ReadRow next() throws IOException {
    return head.rows().isEmpty() ? rest.next() : head.rows().removeFirst();
  }

  @Override
  public Set<String> columns() {
    return rest.columns();
  }

  @Override
  public double progress() {
    return rest.progress();
  }

  @Override
  public void close() throws IOException {
    rest.close();
  }
}
