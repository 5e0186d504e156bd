package dev.evolscope.search;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended.
 *
 * @param snapshot token of the pinned searcher
 * @param flags revision of what checks flagged
 * @param request hash of the search that it belongs to
 * @param key the sort value before the last, as bits; unused when sorted by source order
 * @param order source order of the last hit
 */
record Cursor(long snapshot, long flags, int request, long key, long order) {
  private static final int BYTES = 4 * Long.BYTES + Integer.BYTES;

  static int hash(SearchRequest request) {
    return Objects.hash(request.query(), request.filters().parameters(), request.sorting().label());
  }

  static Cursor of(long snapshot, long flags, SearchRequest request, FieldDoc last) {
    List<Object> values = List.of(Objects.requireNonNull(last.fields));
    long key =
        switch (values.getFirst()) {
          case Float score -> Float.floatToIntBits(score);
          case Long number -> number;
          default -> throw new IllegalStateException("unknown sort value");
        };
    return new Cursor(snapshot, flags, hash(request), key, (Long) values.getLast());
  }

  /** The last hit of the page before, as the index wants it. */
  FieldDoc after(SortField[] sort) {
    if (sort.length == 1) {
      return new FieldDoc(Integer.MAX_VALUE - 1, 0, new Object[] {order});
    }
    Object first =
        sort[0].getType() == SortField.Type.SCORE ? Float.intBitsToFloat((int) key) : (Object) key;
    return new FieldDoc(Integer.MAX_VALUE - 1, 0, new Object[] {first, order});
  }

  @Override
  public String toString() {
    ByteBuffer bytes =
        ByteBuffer.allocate(BYTES)
            .putLong(snapshot)
            .putLong(flags)
            .putInt(request)
            .putLong(key)
            .putLong(order);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /**
   * Reads a cursor.
   *
   * @throws InvalidCursorException if the text is none
   */
  static Cursor parse(@Nullable String text) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      if (bytes.remaining() == BYTES) {
        return new Cursor(
            bytes.getLong(), bytes.getLong(), bytes.getInt(), bytes.getLong(), bytes.getLong());
      }
    } catch (IllegalArgumentException e) {
      // said below
    }
    throw new InvalidCursorException("not a cursor: use the \"next\" of an answer as it is");
  }
}
