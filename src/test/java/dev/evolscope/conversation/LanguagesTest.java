package dev.evolscope.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

  private static final String CODES =
      "zh ne uk ja zu ku ig mg fi si id sw ar sv ru yo en ht kn ta te sq mr am wo it tr ha pl el lt"
          + " ms jv sn ml ps ky es ga gu ko vi sd fa nl hu so pa bn pt da hi eu de ur su xh fr";

  static List<Language> known() {
    return Languages.known();
  }

  static List<String> codes() {
    return List.of(CODES.split(" ", -1));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeOfM2LingualHasANameInTheTable(String code) {
    assertThat(known()).extracting(Language::tag).contains(code);
    assertThat(Languages.of(code).resource()).isNotEqualTo(Resource.UNKNOWN);
  }

  @ParameterizedTest
  @MethodSource("known")
  void everyTagOfTheTableIsWellFormedAndCanonical(Language language) {
    ULocale tag = new ULocale.Builder().setLanguageTag(language.tag()).build();
    assertThat(ULocale.createCanonical(tag).toLanguageTag()).isEqualTo(language.tag());
    assertThat(Languages.matches(language, String.valueOf(language.tag()))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("known")
  void everyLanguageOfTheTableHasAllFacts(Language language) {
    assertThat(language.ownName()).isNotBlank().isNotEqualTo(language.tag());
    assertThat(language.script()).isNotEqualTo("unknown");
    assertThat(language.direction()).isNotEqualTo(Direction.UNKNOWN);
    assertThat(language.resource()).isNotEqualTo(Resource.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Urdu                   | ur      | اردو               | Arabic     | RIGHT_TO_LEFT | MID
          Amharic                | am      | አማርኛ               | Ethiopic   | LEFT_TO_RIGHT | LOW
          Standard Arabic        | ar      | العربية            | Arabic     | RIGHT_TO_LEFT | HIGH
          Egyptian Arabic        | arz     | العربية المصرية    | Arabic     | RIGHT_TO_LEFT | MID
          Moroccan Arabic        | ary     | العربية المغربية   | Arabic     | RIGHT_TO_LEFT | HIGH
          Serbian                | sr      | српски             | Cyrillic   | LEFT_TO_RIGHT | HIGH
          Simplified Chinese     | zh-Hans | 简体中文           | Han        | LEFT_TO_RIGHT | HIGH
          Traditional Chinese    | zh-Hant | 繁體中文           | Han        | LEFT_TO_RIGHT | HIGH
          Japanese               | ja      | 日本語             | Japanese   | LEFT_TO_RIGHT | HIGH
          Korean                 | ko      | 한국어             | Korean     | LEFT_TO_RIGHT | HIGH
          Central Kurdish        | ckb     | کوردیی ناوەندی     | Arabic     | RIGHT_TO_LEFT | LOW
          Northern Kurdish       | ku      | kurmancî           | Latin      | LEFT_TO_RIGHT | LOW
          Southern Pashto        | pbt     | پښتو               | Arabic     | RIGHT_TO_LEFT | LOW
          Plateau Malagasy       | mg      | Malagasy           | Latin      | LEFT_TO_RIGHT | LOW
          South Levantine Arabic | apc     | العربية الشامية الجنوبية | Arabic | RIGHT_TO_LEFT | HIGH
          Ta’izzi-Adeni Arabic   | acq     | العربية التعزية العدنية  | Arabic | RIGHT_TO_LEFT | HIGH
          Tagalog                | fil     | Tagalog            | Latin      | LEFT_TO_RIGHT | MID
          Crimean Tatar          | crh     | qırımtatar tili    | Latin      | LEFT_TO_RIGHT | LOW
          Yiddish                | yi      | ייִדיש              | Hebrew     | RIGHT_TO_LEFT | LOW
          """,
      delimiter = '|')
  void aNameLeadsToItsFacts(
      String name, String tag, String own, String script, Direction direction, Resource resource) {
    assertThat(Languages.of(name))
        .isEqualTo(new Language(name, tag, own, script, direction, resource));
  }

  @ParameterizedTest
  @CsvSource({
    "bn, bn",
    "BN, bn",
    "ben, bn",
    "ben_Beng, bn",
    "zho, zh",
    "chi, zh",
    "cmn, zh",
    "arb, ar",
    "zh-Hans, zh-Hans",
    "zho_Hans, zh-Hans",
    "zh_hant, zh-Hant",
    "iw, he",
    "tgl, fil",
    "ajp, apc",
    "eng_Latn, en",
    "en-US, en-US",
    "arb_Latn, ar-Latn",
    "i-klingon, tlh",
    "ur-u-nu-latn, ur",
    "acm, acm",
    "bcl, bik",
    "sr-Latn, sr-Latn",
    "hbs, sr-Latn"
  })
  void aCodeLeadsToTheFactsOfItsLanguage(String code, String tag) {
    Language language = Languages.of(code);
    assertThat(language.name()).isEqualTo(code);
    assertThat(language.tag()).isEqualTo(tag);
    assertThat(language.ownName()).isNotEqualTo(code);
  }

  @Test
  void aTagWithARegionOrAnotherScriptHasTheClassOfItsLanguage() {
    assertThat(Languages.of("ur-IN").resource()).isEqualTo(Resource.MID);
    assertThat(Languages.of("ur-Latn").direction()).isEqualTo(Direction.LEFT_TO_RIGHT);
    assertThat(Languages.of("ur-Aran").script()).isEqualTo("Arabic");
  }

  @Test
  void aLanguageThatOnlyCldrKnowsHasNoClass() {
    assertThat(Languages.of("tlh").resource()).isEqualTo(Resource.UNKNOWN);
    assertThat(Languages.of("tlh").ownName()).isEqualTo("Klingon");
  }

  @Test
  void aNameThatOnlyCldrKnowsHasItsTag() {
    assertThat(Languages.of("bemba").tag()).isEqualTo("bem");
    assertThat(Languages.of("Ga").tag()).isEqualTo("gaa");
    assertThat(Languages.of("ga").tag()).isEqualTo("ga");
    assertThat(Languages.of("Ancient Greek").script()).isEqualTo("Greek");
  }

  @Test
  void caseAndSurroundingSpaceDoNotMatterYetTheNameIsKept() {
    assertThat(Languages.of(" URDU\u00a0\n").tag()).isEqualTo("ur");
    assertThat(Languages.of(" URDU\u00a0\n").name()).isEqualTo(" URDU\u00a0\n");
    assertThat(Languages.of("uRDu")).isNotEqualTo(Languages.of("Urdu"));
  }

  @Test
  void anUnknownNameIsKept() {
    assertThat(Languages.of("Klingonese"))
        .isEqualTo(
            new Language(
                "Klingonese", null, "Klingonese", "unknown", Direction.UNKNOWN, Resource.UNKNOWN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n",
        "\ud800",
        "a\udc00b",
        "\0",
        "x",
        "en--",
        "-",
        "_",
        "x-foo",
        "und",
        "mul",
        "zxx",
        "mis",
        "root",
        "xx",
        "none",
        "null",
        "C",
        "en_US.UTF-8",
        "Mon",
        "١٢",
        "en-Zzzz-ZZ-"
      })
  void whatNamesNoLanguageIsUnknown(String name) {
    Language language = Languages.of(name);
    assertThat(language.tag()).isNull();
    assertThat(language.name()).isEqualTo(name);
    assertThat(language.ownName()).isEqualTo(name);
  }

  @Test
  void aMegabyteIsUnknownUnlessItIsSpaceAroundAName() {
    String space = " ".repeat(1 << 20);
    assertThat(Languages.of("a".repeat(1 << 20)).tag()).isNull();
    assertThat(Languages.of("en-" + "aaaaaaaa-".repeat(1 << 17)).tag()).isNull();
    assertThat(Languages.of(space + "Urdu" + space).tag()).isEqualTo("ur");
  }

  @Test
  void ownNamesDoNotDependOnTheLanguageOfTheComputer() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.FRANCE);
      assertThat(Languages.of("frr").ownName()).isEqualTo("Northern Frisian");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Hebrew, iw",
    "Hebrew, HE",
    "Hebrew, heb",
    "Chinese, cmn",
    "Chinese, ZH",
    "Standard Arabic, ar",
    "Arabic, arb",
    "Simplified Chinese, zh-hans",
    "Simplified Chinese, zho_Hans",
    "bn, ben",
    "South Levantine Arabic, ajp",
    "Western Punjabi, pnb",
    "Klingonese, Klingonese"
  })
  void aFilterMatchesByNameOrByTag(String name, String filter) {
    assertThat(Languages.matches(Languages.of(name), filter)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Egyptian Arabic, ar",
    "Arabic, arz",
    "Arabic, Standard Arabic",
    "Simplified Chinese, zh",
    "Chinese, zh-Hans",
    "Urdu, urdu",
    "Urdu, ''",
    "Urdu, ur-",
    "Akan, Twi",
    "Klingonese, und",
    "Mongolian, Mon",
    "Urdu, ur-IN"
  })
  void aFilterMatchesNothingElse(String name, String filter) {
    assertThat(Languages.matches(Languages.of(name), filter)).isFalse();
  }

  @Test
  void theTableKeepsItsOrderAndHasNoNameTwice() {
    assertThat(known()).hasSizeGreaterThan(130).extracting(Language::name).doesNotHaveDuplicates();
    assertThat(known().getFirst().name()).isEqualTo("English");
  }
}
