package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Resource;
import dev.evolscope.conversation.Stage;
import dev.evolscope.search.Sorting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z-]+)+)\"");

  @Test
  void everyKeyInThePagesHasAText() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/evolscope/ui"))) {
      assertThat(files.filter(Files::isRegularFile).flatMap(TextsTest::keys))
          .isNotEmpty()
          .allMatch(ResourceBundle.getBundle("texts")::containsKey);
    }
  }

  @Test
  void everyValueOfAClosedVocabularyHasAText() {
    Stream<String> keys =
        Stream.of(
                Stream.of(Facet.values()).map(facet -> "facet." + facet.parameter()),
                Stream.of(Facet.values()).map(facet -> "facet.lower." + facet.parameter()),
                Stream.of(Stage.values()).map(stage -> "stage." + stage.label()),
                Stream.of(Resource.values()).map(resource -> "resource." + resource.label()),
                Stream.of(Sorting.values()).map(sorting -> "explore.sort." + sorting.label()))
            .flatMap(each -> each);
    assertThat(keys).allMatch(ResourceBundle.getBundle("texts")::containsKey);
  }

  @Test
  void numbersAreGroupedAndPlural() {
    assertThat(Texts.text("explore.total", 173_672)).isEqualTo("173,672 conversations");
    assertThat(Texts.text("card.turns", 1)).isEqualTo("1 turn");
  }

  private static Stream<String> keys(Path file) {
    try {
      return KEY.matcher(Files.readString(file))
          .results()
          .map(result -> result.group(1))
          .filter(key -> !key.startsWith("element.") && !key.startsWith("dev."));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
