package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.ChangeCounts;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.VersionDifference;
import dev.evolscope.conversation.VersionDifference.ValueCount;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VersionCountsTest {
  private static VersionCounts tasks(int values) {
    List<ValueCount> tasks =
        IntStream.range(0, values)
            .mapToObj(i -> new ValueCount("task" + i + ";", new ChangeCounts(0, 0, 1)))
            .toList();
    return new VersionCounts(
        VersionsUrl.of("test"),
        new VersionDifference(new ChangeCounts(0, 0, values), Map.of(Facet.TASK, tasks)));
  }

  private static String text(int values) {
    return tasks(values).getElement().getTextRecursively();
  }

  @Test
  void aLongTableIsCutAndSaysHowMuchIsLeft() {
    assertThat(text(1_234))
        .contains("Show the 200 most frequent of 1,234", "task199;", "and 1,034 more values")
        .doesNotContain("task200;");
  }

  @Test
  void otherTablesAreWhole() {
    assertThat(text(200)).contains("Show all 200", "task199;").doesNotContain("more value");
    assertThat(text(8)).doesNotContain("Show all");
  }
}
