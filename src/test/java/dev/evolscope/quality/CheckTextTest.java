package dev.evolscope.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import dev.evolscope.conversation.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTextTest {
  private static String evidence(String check, String... details) {
    return CheckText.ENGLISH.evidence(new Finding(check, 1, null, List.of(details)));
  }

  @Test
  void aCheckThatIsNotKnownIsCalledByItsId() {
    assertThat(CheckText.ENGLISH.title("text-gone")).isEqualTo("text-gone");
    assertThat(CheckText.ENGLISH.means("text-gone")).isEmpty();
  }

  @Test
  void quotationsAreIsolatedAndWhatDoesNotShowIsWrittenOut() {
    assertThat(evidence("text-gone", "a\u202eb", "12")).isEqualTo("\u2068a\\u202eb\u2069 · 12");
  }

  @Test
  void everyCheckOfTheProgramHasItsWordsInEveryLanguage() {
    for (String language : List.of("en", "ar", "es")) {
      CheckText words = CheckText.in(ULocale.forLanguageTag(language));
      for (Check check : Checks.ofProgram().all()) {
        assertThat(words.title(check.id())).as(check.id()).isNotEqualTo(check.id());
        assertThat(words.means(check.id())).as(check.id()).isNotBlank();
        assertThat(words.how(check.id())).as(check.id()).isNotBlank();
      }
    }
  }
}
