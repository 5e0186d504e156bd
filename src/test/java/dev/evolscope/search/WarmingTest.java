package dev.evolscope.search;

import static dev.evolscope.TestConversations.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Filters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmingTest {
  @TempDir Path folder;

  private final List<Runnable> later = new ArrayList<>();
  private int read;

  @Test
  void commitsThatFollowEachOtherAreReadOnce() {
    Warming warming = new Warming(() -> read++, later::add);
    warming.shown();
    warming.shown();
    assertThat(later).hasSize(1);
    later.removeFirst().run();
    assertThat(read).isEqualTo(1);
    warming.shown();
    assertThat(later).hasSize(1);
  }

  @Test
  void whatCannotBeReadIsReadWithTheNextCommit() {
    Warming warming =
        new Warming(
            () -> {
              read++;
              throw new SearchUnavailableException(3);
            },
            later::add);
    warming.shown();
    later.removeFirst().run();
    warming.shown();
    later.removeFirst().run();
    assertThat(read).isEqualTo(2);
  }

  @Test
  void aCommitIsReadInPiecesAndOnlyOnce() throws Exception {
    var row = conversation().says("user", "one").build();
    try (TestIndex index = new TestIndex(folder, row)) {
      StatisticsSearch statistics = new StatisticsSearch(index::index);
      statistics.warm(() -> read++);
      assertThat(read).isPositive();
      int once = read;
      statistics.warm(() -> read++);
      assertThat(read).isEqualTo(once);
      assertThat(statistics.of("", Filters.NONE).all().conversations()).isEqualTo(1);
      index.publish(folder, 2, 2, List.of(conversation().says("user", "two").build()));
      statistics.warm(() -> read++);
      assertThat(read).isGreaterThan(once);
    }
  }
}
