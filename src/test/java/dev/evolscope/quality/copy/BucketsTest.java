package dev.evolscope.quality.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BucketsTest {

  @Test
  void rowsOfTheSameKeyMeetInTheirOrder() {
    assertThat(buckets(8, 3))
        .containsExactlyInAnyOrder(List.of(0, 3, 6), List.of(1, 4, 7), List.of(2, 5));
  }

  @Test
  void aRowThatIsAloneIsHandedOverToNobody() {
    assertThat(buckets(4, 3)).containsExactly(List.of(0, 3));
    assertThat(buckets(1, 3)).isEmpty();
    assertThat(buckets(0, 3)).isEmpty();
  }

  @Test
  void rowsThatAreNotWantedAreLeftOut() {
    List<List<Integer>> found = new ArrayList<>();
    Buckets.of(9, row -> row != 3, row -> Buckets.spread(row % 3)).forEach(b -> found.add(rows(b)));
    assertThat(found).contains(List.of(0, 6)).hasSize(3);
  }

  @Test
  void keysMaySpreadOverAllBits() {
    List<List<Integer>> found = new ArrayList<>();
    long[] keys = {-1, Long.MIN_VALUE, -1, Long.MAX_VALUE, Long.MIN_VALUE};
    Buckets.of(keys.length, row -> true, row -> keys[row]).forEach(b -> found.add(rows(b)));
    assertThat(found).containsExactlyInAnyOrder(List.of(0, 2), List.of(1, 4));
  }

  private static List<List<Integer>> buckets(int rows, int keys) {
    List<List<Integer>> found = new ArrayList<>();
    Buckets.of(rows, row -> true, row -> Buckets.spread(row % keys + 1))
        .forEach(bucket -> found.add(rows(bucket)));
    return found;
  }

  private static List<Integer> rows(Buckets.Bucket bucket) {
    return IntStream.range(0, bucket.size()).mapToObj(bucket::row).toList();
  }
}
