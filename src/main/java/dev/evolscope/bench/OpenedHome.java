package dev.evolscope.bench;

import dev.evolscope.search.ConversationSearch;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A home that this process has opened to search it directly. */
public interface OpenedHome extends AutoCloseable {

  /** Opens a home. */
  interface Opener {
    OpenedHome open(Path home) throws IOException;

    /** Opens a copy, since a server holds the home itself; a copy of before is replaced. */
    default OpenedHome openCopy(Path home, Path copy) throws IOException {
      FileSystemUtils.deleteRecursively(copy);
      FileSystemUtils.copyRecursively(home, copy);
      return open(copy);
    }
  }

  ConversationSearch search();

  @Override
  void close() throws IOException;
}
