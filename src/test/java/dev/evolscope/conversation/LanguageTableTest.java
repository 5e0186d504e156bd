package dev.evolscope.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.lang.UScript;
import dev.evolscope.conversation.LanguageTable.Row;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTableTest {

  private static final List<Row> ROWS = LanguageTable.load().rows();

  @Test
  void noNameOrAliasStandsUnderTwoLanguages() {
    assertThat(ROWS.stream().flatMap(row -> row.names().stream()))
        .extracting(name -> name.toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(name).isEqualTo(name.strip()).isNotEmpty());
  }

  @Test
  void noNameOrAliasIsTheCodeOfAnotherLanguage() {
    for (Row row : ROWS) {
      assertThat(row.names())
          .extracting(name -> LanguageTag.read(name.toLowerCase(Locale.ROOT)))
          .filteredOn(tag -> tag != null && LanguageTag.englishName(tag) != null)
          .allSatisfy(tag -> assertThat(tag.toLanguageTag()).isEqualTo(row.tag()));
    }
  }

  @Test
  void aScriptIsGivenOnlyWhereItIsNotTheUsualOne() {
    assertThat(ROWS)
        .filteredOn(row -> !row.script().isEmpty())
        .allSatisfy(
            row -> {
              assertThat(UScript.getCodeFromName(row.script())).isNotEqualTo(UScript.INVALID_CODE);
              assertThat(Languages.of(row.tag() + "-" + row.script()).tag())
                  .isNotEqualTo(row.tag());
            });
  }

  @Test
  void languagesThatShareATagDifferInNameAndOnlyTheFirstIsFoundByIt() {
    assertThat(ROWS).filteredOn(row -> row.tag().equals("apc")).hasSize(3);
    assertThat(Languages.of("apc").ownName()).isEqualTo("العربية الشامية");
  }

  @Test
  void aBrokenLineIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> Row.read("Elvish\t\tsjn\t\t9\t\t", 7))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("languages.tsv, line 7")
        .hasMessageContaining("Elvish");
  }
}
