package dev.evolscope.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RivalQuestionsTest {
  private final List<String> unwanted = new ArrayList<>();
  private final Figures figures = new Figures();

  /** An engine that finds so many rows of one language whatever it is asked. */
  private final class Fixed implements Rival {
    private final String name;
    private final @Nullable String baseline;
    private final long total;
    private final String language;

    Fixed(String name, @Nullable String baseline, long total, String language) {
      this.name = name;
      this.baseline = baseline;
      this.total = total;
      this.language = language;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public @Nullable String baseline() {
      return baseline;
    }

    @Override
    public RivalAnswer ask(RivalQuestion question) {
      unwanted.add(question.unwanted());
      List<String> ids = IntStream.range(0, 20).mapToObj(Integer::toString).toList();
      return new RivalAnswer(1.5, total, Map.of("language", Map.of(language, total)), ids);
    }

    @Override
    public void close() {}
  }

  private Figure figure(String name) {
    return figures.all().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void totalsAndCountsStandBesideThoseOfTheFirst() throws Exception {
    Rival ours = new Fixed("ours", null, 40, "English");
    Rival other = new Fixed("other", "ours", 50, "Hausa");
    new RivalQuestions(List.of(ours, other), figures).run(3);
    Figure found = figure("other, \"river\", rows found");
    assertThat(found.median()).isEqualTo(50);
    assertThat(found.ratio(figures.all())).hasValue(50.0 / 40);
    assertThat(figure("other, \"river\", counts unlike ours").runs())
        .containsExactly(2.0, 2.0, 2.0);
    assertThat(figure("other, \"re\", p50").ratio(figures.all())).hasValue(1.0);
    assertThat(figures.samples()).containsKeys("ours, \"vade\"", "other, \"vade re\"");
  }

  @Test
  void noQuestionIsAskedTwice() throws Exception {
    new RivalQuestions(List.of(new Fixed("ours", null, 40, "English")), figures).run(1);
    assertThat(unwanted).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void findingNothingIsNoMeasurement() {
    Rival none = new Fixed("none", null, 0, "English");
    assertThatIOException()
        .isThrownBy(() -> new RivalQuestions(List.of(none), figures).run(1))
        .withMessageContaining("none finds 0 rows with \"river\"");
  }

  @Test
  void lessThanAPageIsNoMeasurement() {
    Rival more = new Fixed("more", null, 10, "English");
    assertThatIOException()
        .isThrownBy(() -> new RivalQuestions(List.of(more), figures).run(1))
        .withMessageContaining("names 20");
  }

  @Test
  void aFolderWithoutDriversSaysWhatFetchesThem() throws IOException {
    assertThatIOException()
        .isThrownBy(() -> new RivalJars(java.nio.file.Path.of("no-such-folder")).drivers())
        .withMessageContaining("src/test/scripts/rivals no-such-folder");
  }
}
