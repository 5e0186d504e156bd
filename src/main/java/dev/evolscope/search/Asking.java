package dev.evolscope.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * Asks the live index. A commit that is asked stays until it has answered; where the index is
 * rebuilt and exchanged meanwhile, the question is put once more, to the new one.
 */
final class Asking {
  private Asking() {}

  /** A question to one commit. */
  interface Question<T> {
    T of(SearchIndex live, Snapshot snapshot) throws IOException;
  }

  /**
   * What the newest commit answers.
   *
   * @param index the live one; throws {@link SearchUnavailableException} while there is none
   */
  static <T> T newest(Supplier<SearchIndex> index, Question<T> question) {
    return at(null, index, question);
  }

  /** What the commit answers that a cursor pins; the newest where there is none. */
  static <T> T at(@Nullable Cursor cursor, Supplier<SearchIndex> index, Question<T> question) {
    try {
      return once(cursor, index.get(), question);
    } catch (AlreadyClosedException e) {
      return once(cursor, index.get(), question);
    }
  }

  private static <T> T once(@Nullable Cursor cursor, SearchIndex live, Question<T> question) {
    try {
      Snapshot snapshot = live.acquire(cursor);
      try {
        return question.of(live, snapshot);
      } finally {
        live.release(snapshot);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index cannot be read", e);
    }
  }
}
