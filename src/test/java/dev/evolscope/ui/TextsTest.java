package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters.Match;
import dev.evolscope.conversation.Resource;
import dev.evolscope.conversation.SkipReason;
import dev.evolscope.conversation.Stage;
import dev.evolscope.search.Notice;
import dev.evolscope.search.Sorting;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
                Stream.of(Match.values()).map(match -> "facet.match." + match.label()),
                Stream.of(Sorting.values()).map(sorting -> "explore.sort." + sorting.label()))
            .flatMap(each -> each);
    assertThat(keys).allMatch(ResourceBundle.getBundle("texts")::containsKey);
  }

  @ParameterizedTest
  @EnumSource(Notice.class)
  void everyNoticeOfASearchHasAText(Notice notice) {
    assertThat(Notices.text(notice).replaceAll("[“”]", "\"").replace(",", ""))
        .isEqualTo(notice.text() + ".");
  }

  @ParameterizedTest
  @EnumSource(SkipReason.class)
  void everyReasonForSkippingHasAText(SkipReason reason) {
    String text = Texts.text("skip." + reason.name(), "A", "B", "C");
    assertThat(SkipReason.read(text).orElseThrow().reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @EnumSource(InterfaceLanguage.class)
  void everyLanguageHasTheSameKeys(InterfaceLanguage language) throws IOException {
    assertThat(own(language).keySet()).isEqualTo(own(InterfaceLanguage.ENGLISH).keySet());
  }

  @ParameterizedTest
  @EnumSource(InterfaceLanguage.class)
  void everyLanguageHasTheSamePlaceholders(InterfaceLanguage language) throws IOException {
    Map<Object, Object> english = own(InterfaceLanguage.ENGLISH);
    own(language)
        .forEach(
            (key, text) ->
                assertThat(placeholders(text))
                    .as("%s in %s", key, language)
                    .isEqualTo(placeholders(String.valueOf(english.get(key)))));
  }

  /**
   * A form that is not written falls back to "other", which in Arabic is wrong for most numbers.
   */
  @ParameterizedTest
  @EnumSource(InterfaceLanguage.class)
  void everyPluralHasEachFormOfItsLanguage(InterfaceLanguage language) throws IOException {
    Set<String> forms = PluralRules.forLocale(language.icu()).getKeywords();
    own(language)
        .forEach(
            (key, text) ->
                pluralForms(text)
                    .forEach(
                        written ->
                            assertThat(written).as("%s in %s", key, language).containsAll(forms)));
  }

  @ParameterizedTest
  @EnumSource(InterfaceLanguage.class)
  void everyLanguageWritesTheDigitsOfTheData(InterfaceLanguage language) {
    String total =
        new MessageFormat(Texts.bundle(language).getString("explore.total"), language.icu())
            .format(new Object[] {173_672});
    assertThat(total).containsPattern("173[,.]672|173.672");
  }

  private static Properties own(InterfaceLanguage language) throws IOException {
    String suffix = language == InterfaceLanguage.ENGLISH ? "" : "_" + language.code();
    Properties texts = new Properties();
    try (Reader reader =
        Files.newBufferedReader(Path.of("src/main/resources/texts" + suffix + ".properties"))) {
      texts.load(reader);
    }
    return texts;
  }

  private static Set<String> placeholders(Object text) {
    MessagePattern pattern = new MessagePattern(String.valueOf(text));
    return parts(pattern)
        .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER)
        .map(pattern::getSubstring)
        .collect(Collectors.toSet());
  }

  /** The forms of each plural in a text. */
  private static Stream<Set<String>> pluralForms(Object text) {
    MessagePattern pattern = new MessagePattern(String.valueOf(text));
    return IntStream.range(0, pattern.countParts())
        .filter(i -> pattern.getPartType(i) == MessagePattern.Part.Type.ARG_START)
        .filter(i -> pattern.getPart(i).getArgType() == MessagePattern.ArgType.PLURAL)
        .mapToObj(
            i ->
                parts(pattern, i, pattern.getLimitPartIndex(i))
                    .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_SELECTOR)
                    .map(pattern::getSubstring)
                    .collect(Collectors.toSet()));
  }

  private static Stream<MessagePattern.Part> parts(MessagePattern pattern) {
    return parts(pattern, 0, pattern.countParts());
  }

  private static Stream<MessagePattern.Part> parts(MessagePattern pattern, int from, int to) {
    return IntStream.range(from, to).mapToObj(pattern::getPart);
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
          .filter(
              key ->
                  !key.startsWith("element.")
                      && !key.startsWith("event.")
                      && !key.startsWith("dev."));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
