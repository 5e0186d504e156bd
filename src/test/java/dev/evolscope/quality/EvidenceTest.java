package dev.evolscope.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import dev.evolscope.conversation.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {

  @Test
  void detailsStandInTheirPlacesWhateverTheyHold() {
    assertThat(
            Evidence.of(
                "“{0}” stands {1, plural, one {once} other {# times}}",
                ULocale.ENGLISH, List.of("'{0}' {1} <b>", "12345")))
        .isEqualTo("“'{0}' {1} <b>” stands 12,345 times");
    assertThat(Evidence.of("it is {0}", ULocale.ENGLISH, List.of("2024"))).isEqualTo("it is 2024");
  }

  @Test
  void aMissingDetailOrOneThatIsNoNumberDoesNoHarm() {
    assertThat(Evidence.of("{0}, {1, number}", ULocale.ENGLISH, List.of("a"))).isEqualTo("a, 0");
    assertThat(Evidence.of("{0, number}", ULocale.ENGLISH, List.of("many"))).isEqualTo("0");
    assertThat(Evidence.of("{0, number, percent}", ULocale.ENGLISH, List.of("0.25")))
        .isEqualTo("25%");
  }

  @Test
  void aCheckWithoutASentenceHasItsDetails() {
    assertThat(Evidence.english(new Finding("text-unheard", 1, null, List.of("a", "b"))))
        .isEqualTo("a, b");
  }
}
