package dev.evolscope.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;

/** What is costly to make of a commit, kept as long as its reader is open. */
final class PerCommit<T> {
  private final Map<IndexReader.CacheKey, T> made = new ConcurrentHashMap<>();

  /** Makes it. */
  interface Maker<T> {
    T make() throws IOException;
  }

  /** That of a reader, which {@code maker} makes where it is not there yet. */
  T of(IndexReader reader, Maker<T> maker) throws IOException {
    IndexReader.CacheHelper cache = reader.getReaderCacheHelper();
    try {
      return made.computeIfAbsent(
          cache.getKey(),
          key -> {
            cache.addClosedListener(made::remove);
            return make(maker);
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static <T> T make(Maker<T> maker) {
    try {
      return maker.make();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
