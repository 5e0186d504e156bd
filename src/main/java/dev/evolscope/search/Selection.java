package dev.evolscope.search;

import dev.evolscope.conversation.LiveRow;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.LongStream;
import org.apache.lucene.util.IntroSorter;

/**
 * Every row version that a query and filters select, in source order, as one publication shows
 * them. Versions never change and are never deleted, so that their numbers, 8 bytes each, are all
 * that has to be kept for as long as somebody reads them: no index reader, however slow he is.
 */
public final class Selection {
  private final long publication;
  private final List<Notice> notices;
  private final long[] versions;
  private final SequencedMap<Integer, Integer> parts = new LinkedHashMap<>();

  Selection(long publication, List<Notice> notices, VersionCollector found) {
    this.publication = publication;
    this.notices = List.copyOf(notices);
    long[] orders = found.orders.toArray();
    this.versions = found.versions.toArray();
    sort(orders, versions);
    for (long order : orders) {
      parts.merge(LiveRow.part(order), 1, Integer::sum);
    }
  }

  private static void sort(long[] orders, long[] versions) {
    new IntroSorter() {
      private long pivot;

      @Override
      protected void setPivot(int i) {
        pivot = orders[i];
      }

      @Override
      protected int comparePivot(int j) {
        return Long.compare(pivot, orders[j]);
      }

      @Override
      protected void swap(int i, int j) {
        swap(orders, i, j);
        swap(versions, i, j);
      }

      private static void swap(long[] array, int i, int j) {
        long kept = array[i];
        array[i] = array[j];
        array[j] = kept;
      }
    }.sort(0, orders.length);
  }

  /** The publication that shows all this. */
  public long publication() {
    return publication;
  }

  /** How many there are. */
  public int size() {
    return versions.length;
  }

  /** All of them. */
  public LongStream versions() {
    return Arrays.stream(versions);
  }

  /** What the search had to say of the query. */
  public List<Notice> notices() {
    return notices;
  }

  /** How many of them each part has, by its number, in source order. */
  public SequencedMap<Integer, Integer> parts() {
    return Collections.unmodifiableSequencedMap(parts);
  }

  /** The versions from one place on, fewer at the end. */
  public List<Long> versions(int from, int most) {
    int to = (int) Math.min(versions.length, (long) from + most);
    return Arrays.stream(versions, from, to).boxed().toList();
  }
}
