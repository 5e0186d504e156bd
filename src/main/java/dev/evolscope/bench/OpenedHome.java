package dev.evolscope.bench;

import dev.evolscope.search.ConversationSearch;
import java.io.IOException;
import java.nio.file.Path;

/** A home that this process has opened to search it directly. */
public interface OpenedHome extends AutoCloseable {

  /** Opens a home. */
  interface Opener {
    OpenedHome open(Path home) throws IOException;
  }

  ConversationSearch search();

  @Override
  void close() throws IOException;
}
