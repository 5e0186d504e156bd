package dev.evolscope.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import dev.evolscope.conversation.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.junit.jupiter.api.Test;

/** Whether each message of the sample is in the language and script of its label. */
class LanguageTest {

  /** Letters outside code, tables and quotations from which on a message's language can be told. */
  private static final int LONG = 100;

  /** Names of scripts that ICU knows by others, or that stand for several. */
  private static final Map<String, Set<Integer>> SCRIPTS =
      Map.of(
          "Bangla", Set.of(UScript.BENGALI),
          "Japanese", Set.of(UScript.HIRAGANA, UScript.KATAKANA, UScript.HAN),
          "Korean", Set.of(UScript.HANGUL, UScript.HAN));

  /**
   * What the detector calls a language that it knows under another name, or cannot tell from its
   * neighbour; everything else it must call by its ISO 639-3 code. It has one class for Arabic, one
   * for Chinese, and two for Malay and Indonesian, which differ too little.
   */
  private static final Map<String, Set<String>> CALLED =
      Map.ofEntries(
          Map.entry("Egyptian Arabic", Set.of("ara")),
          Map.entry("Moroccan Arabic", Set.of("ara")),
          Map.entry("Najdi Arabic", Set.of("ara")),
          Map.entry("Levantine Arabic", Set.of("ara")),
          Map.entry("Simplified Chinese", Set.of("cmn")),
          Map.entry("Traditional Chinese", Set.of("cmn")),
          Map.entry("Filipino", Set.of("tgl")),
          Map.entry("Malagasy", Set.of("plt")),
          Map.entry("Persian", Set.of("pes")),
          Map.entry("Indonesian", Set.of("ind", "msa", "sun")),
          Map.entry("Malay", Set.of("msa", "ind")),
          Map.entry("Xhosa", Set.of("zul")));

  /**
   * Known by their scripts alone, in which no other language of the sample is written: the detector
   * lacks the first two, and the others have no message that is long enough.
   */
  private static final Set<String> ALONE_IN_THEIR_SCRIPT =
      Set.of("Amharic", "Burmese", "Korean", "Punjabi");

  @Test
  void everyMessageIsWrittenInTheScriptOfItsLanguage() {
    everyMessage(
        (row, text) -> {
          Set<Integer> own = scripts(row);
          List<Integer> letters = Prose.scripts(Prose.withoutCode(text));
          if (!row.switchesLanguage()) {
            Set<Integer> allowed = new HashSet<>(own);
            allowed.add(UScript.LATIN);
            assertThat(allowed).as(row.place() + ": " + text).containsAll(letters);
          }
          assertThat(letters.stream().filter(own::contains).count() * 2)
              .as(row.place() + ": " + text)
              .isGreaterThanOrEqualTo(letters.size()); // none at all where all of it is code
        });
  }

  @Test
  void theDetectorFindsEveryLongMessageInItsLanguage() throws IOException {
    LanguageDetectorME detector = detector();
    Set<String> known = Set.of(detector.getSupportedLanguages());
    Set<String> asked = new HashSet<>();
    everyLongMessage(
        (row, prose) -> {
          Set<String> names = called(row);
          if (!listed(row) && !Collections.disjoint(known, names)) {
            asked.add(row.language());
            assertThat(detector.predictLanguage(prose).getLang())
                .as(row.place() + ": " + prose)
                .isIn(names);
          }
        });
    Set<String> rest = new HashSet<>(SampleRows.byLanguage().keySet());
    rest.removeAll(asked);
    rest.removeAll(FunctionWords.lists().keySet());
    assertThat(rest).as("languages that no check looks at").isEqualTo(ALONE_IN_THEIR_SCRIPT);
  }

  @Test
  void otherLanguagesAreTheirFunctionWordsOfWhichNoneIsAnothers() {
    assertThat(FunctionWords.lists().values().stream().flatMap(Collection::stream))
        .doesNotHaveDuplicates();
    everyLongMessage(
        (row, prose) -> {
          if (listed(row)) {
            Map<String, Long> counts = FunctionWords.counts(prose);
            long own = counts.getOrDefault(row.language(), 0L);
            String place = row.place() + ": " + prose + " " + counts;
            assertThat(own).as(place).isGreaterThanOrEqualTo(2);
            assertThat(counts.values().stream().filter(n -> n >= own)).as(place).hasSize(1);
          }
        });
  }

  @Test
  void aReplyInAnotherLanguageIsFoundAndItsCleanTwinIsNot() throws IOException {
    LanguageDetectorME detector = detector();
    for (SampleRow flawed : FlawedRows.flawed()) {
      boolean wrong = flawed.text("flaw").equals("wrong_language");
      SampleRow row = wrong ? flawed : FlawedRows.twin(flawed);
      String prose = Prose.own(row.message(1));
      if (Prose.letters(prose) >= LONG) {
        assertThat(called(row).contains(detector.predictLanguage(prose).getLang()))
            .as(row.place() + ": " + prose)
            .isNotEqualTo(wrong);
      }
    }
  }

  private static LanguageDetectorME detector() throws IOException {
    try (InputStream model = LanguageTest.class.getResourceAsStream("/langdetect-183.bin")) {
      return new LanguageDetectorME(new LanguageDetectorModel(Objects.requireNonNull(model)));
    }
  }

  private static boolean listed(SampleRow row) {
    return FunctionWords.lists().containsKey(row.language());
  }

  private static Set<String> called(SampleRow row) {
    Set<String> others = CALLED.get(row.language());
    return others != null
        ? others
        : Set.of(
            new ULocale(Objects.requireNonNull(Languages.of(row.language()).tag()))
                .getISO3Language());
  }

  private static Set<Integer> scripts(SampleRow row) {
    String script = Languages.of(row.language()).script();
    assertThat(script).as(row.place()).isNotEqualTo("unknown");
    return SCRIPTS.containsKey(script)
        ? SCRIPTS.get(script)
        : Set.of(UScript.getCodeFromName(script));
  }

  private static void everyMessage(BiConsumer<SampleRow, String> check) {
    for (SampleRow row : SampleRows.sample()) {
      row.messages().forEach(text -> check.accept(row, text));
    }
  }

  private static void everyLongMessage(BiConsumer<SampleRow, String> check) {
    everyMessage(
        (row, text) -> {
          String prose = Prose.own(text);
          if (!row.switchesLanguage() && Prose.letters(prose) >= LONG) {
            check.accept(row, prose);
          }
        });
  }
}
