package dev.evolscope.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QueryKindTest {

  @Test
  void parametersAreEncodedForAUrl() {
    assertThat(kind("term, Arabic").urlQuery()).isEqualTo("q=%D9%85%D9%86");
    assertThat(kind("term, several stages").urlQuery())
        .isEqualTo("q=river&stage=seed&stage=evolved");
    assertThat(kind("match all, facets").urlQuery()).isEmpty();
  }

  @Test
  void aQuestionInOtherWordsIsAskedAnewEachTime() {
    assertThat(kind("term, several stages").inOtherWords(7).urlQuery())
        .isEqualTo("q=river+-nowhere7&stage=seed&stage=evolved");
    assertThat(kind("two filters").inOtherWords(8).parameters())
        .containsEntry("q", List.of("-nowhere8"));
    assertThat(kind("match all, facets").inOtherWords(9)).isEqualTo(kind("match all, facets"));
  }

  @Test
  void namesAreDistinct() {
    assertThat(QueryKind.all()).hasSize(15).extracting(QueryKind::name).doesNotHaveDuplicates();
  }

  @Test
  void everyTermIsPlantedInSomeLanguage() {
    List<String> planted =
        SyntheticLanguage.all().stream()
            .flatMap(language -> language.planted().stream())
            .map(SyntheticLanguage.Planted::text)
            .toList();
    assertThat(queries()).isSubsetOf(planted);
  }

  @Test
  void filteredLanguagesAndTasksOccur() {
    List<SyntheticRow> rows = new SyntheticRows(1, 2000).stream().toList();
    assertThat(rows)
        .anyMatch(row -> row.language().equals("Hindi") && row.task().equals("general"));
  }

  private static Stream<String> queries() {
    return QueryKind.all().stream()
        .flatMap(kind -> kind.parameters().getOrDefault("q", List.of()).stream())
        .map(query -> query.replace("\"", ""));
  }

  private static QueryKind kind(String name) {
    return QueryKind.all().stream().filter(k -> k.name().equals(name)).findFirst().orElseThrow();
  }
}
