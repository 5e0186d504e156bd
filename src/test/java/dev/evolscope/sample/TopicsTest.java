package dev.evolscope.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the families are about, as a reader put it down, and how often they share it. */
class TopicsTest {

  private record Topic(String language, int seed, String name) {}

  @Test
  void everyFamilyHasItsTopic() throws IOException {
    assertThat(topics().stream().map(topic -> topic.language() + " " + topic.seed()))
        .containsExactlyElementsOf(
            SampleRows.families().stream()
                .map(List::getFirst)
                .map(seed -> seed.language() + " " + seed.id())
                .toList());
  }

  @Test
  void noTopicIsThatOfThreeFamiliesOrOfTwoInOneLanguage() throws IOException {
    Map<String, List<Topic>> shared = topics().stream().collect(Collectors.groupingBy(Topic::name));
    assertThat(shared)
        .allSatisfy(
            (name, families) ->
                assertThat(families.stream().map(Topic::language))
                    .as(name)
                    .hasSizeLessThanOrEqualTo(2)
                    .doesNotHaveDuplicates());
  }

  private static List<Topic> topics() throws IOException {
    try (InputStream file = TopicsTest.class.getResourceAsStream("topics.tsv")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Topic(cells[0], Integer.parseInt(cells[1]), cells[2]))
          .toList();
    }
  }
}
