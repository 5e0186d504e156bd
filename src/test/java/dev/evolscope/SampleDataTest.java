package dev.evolscope;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UScript;
import dev.evolscope.conversation.Languages;
import dev.evolscope.taxonomy.EvolType;
import dev.evolscope.taxonomy.TaskTypes;
import dev.evolscope.taxonomy.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SampleDataTest {

  private static final Path FOLDER = Path.of("data/sample");
  private static final List<String> COLUMNS =
      """
      id conversation language task no_of_turns
      seed_prompt evolved_user_prompt output_assistant_reply task_evol_type task_evol_prompt
      multiturn_evol_type evolved_multiturn_prompt multiturn_evol_prompt
      """
          .lines()
          .flatMap(line -> Stream.of(line.split(" ")))
          .toList();

  /** Names of scripts that ICU knows by others, or that stand for several. */
  private static final Map<String, Set<Integer>> MIXED =
      Map.of(
          "Bangla", Set.of(UScript.BENGALI),
          "Japanese", Set.of(UScript.HIRAGANA, UScript.KATAKANA, UScript.HAN),
          "Korean", Set.of(UScript.HANGUL, UScript.HAN));

  private static final List<Row> ROWS = new ArrayList<>();

  /** One line of the sample and the place to quote when it fails. */
  private record Row(Path file, int line, JsonNode json) {

    String text(String column) {
      return json.get(column).asString();
    }

    List<JsonNode> list(String column) {
      return json.get(column).valueStream().toList();
    }

    String message(int at) {
      return list("conversation").get(at).get("content").asString();
    }

    boolean isSeed() {
      return json.get("task_evol_type").isNull();
    }

    boolean isMultiTurn() {
      return !json.get("multiturn_evol_type").isEmpty();
    }

    boolean isEvolved() {
      return !isSeed() && !isMultiTurn();
    }

    String place() {
      return file.getFileName() + ", line " + line;
    }
  }

  @BeforeAll
  static void read() throws IOException {
    var mapper = JsonMapper.builder().build();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        var line = 0;
        for (String json : Files.readAllLines(file)) {
          ROWS.add(new Row(file, ++line, mapper.readTree(json)));
        }
      }
    }
  }

  @Test
  void theSampleHoldsSeventyLanguagesWithTwoFamiliesEach() {
    assertThat(ROWS).hasSizeGreaterThanOrEqualTo(560);
    assertThat(ROWS.stream().collect(groupingBy(row -> row.text("language"))))
        .hasSize(70)
        .allSatisfy(
            (language, rows) ->
                assertThat(rows.stream().filter(Row::isSeed)).hasSizeGreaterThanOrEqualTo(2));
  }

  @Test
  void tasksAndEvolTypesAreThoseOfTheTaxonomyAndAllOfThemOccur() {
    Taxonomy taxonomy = Taxonomy.current();
    assertThat(ROWS.stream().map(row -> row.text("task")).distinct())
        .containsExactlyInAnyOrderElementsOf(
            taxonomy.tasks().stream().map(TaskTypes::task).toList());
    assertThat(
            ROWS.stream()
                .filter(row -> !row.isSeed())
                .map(row -> row.text("task_evol_type"))
                .distinct())
        .containsExactlyInAnyOrderElementsOf(taxonomy.taskTypes().map(EvolType::name).toList());
    assertThat(
            ROWS.stream()
                .flatMap(row -> row.list("multiturn_evol_type").stream())
                .map(JsonNode::asString)
                .distinct())
        .containsExactlyInAnyOrderElementsOf(
            taxonomy.multiTurn().stream().map(EvolType::name).toList());
  }

  @Test
  void everyLanguageHasASeedTwoTaskEvolTypesAndAMultiTurnRow() {
    var languages = ROWS.stream().collect(groupingBy(row -> row.text("language")));
    languages.forEach(
        (language, rows) -> {
          assertThat(rows).as(language).anyMatch(Row::isSeed).anyMatch(Row::isMultiTurn);
          assertThat(
                  rows.stream()
                      .filter(Row::isEvolved)
                      .map(r -> r.text("task_evol_type"))
                      .distinct())
              .as(language)
              .hasSizeGreaterThanOrEqualTo(2);
        });
  }

  @Test
  void everyRowHasTheColumnsInTheirOrder() {
    for (Row row : ROWS) {
      assertThat(row.json().propertyNames()).as(row.place()).containsExactlyElementsOf(COLUMNS);
      assertThat(row.json().get("id").isInt()).as(row.place()).isTrue();
      assertThat(row.text("task")).as(row.place()).matches("[a-z_]+");
    }
  }

  @Test
  void idsAreUniqueOverTheWholeSample() {
    assertThat(ROWS.stream().map(r -> r.json().get("id").asInt())).doesNotHaveDuplicates();
  }

  @Test
  void userAndAssistantAlternateAndTheNumberOfTurnsIsRight() {
    for (Row row : ROWS) {
      var messages = row.list("conversation");
      assertThat(messages).as(row.place()).hasSize(2 * row.json().get("no_of_turns").asInt());
      for (var i = 0; i < messages.size(); i++) {
        assertThat(messages.get(i).propertyNames()).containsExactly("role", "content");
        assertThat(messages.get(i).get("role").asString())
            .as(row.place())
            .isEqualTo(i % 2 == 0 ? "user" : "assistant");
      }
    }
  }

  @Test
  void noMessageIsBlankOrPadded() {
    everyMessage(
        (row, text) -> assertThat(text).as(row.place()).isNotBlank().isEqualTo(text.strip()));
  }

  @Test
  void seedsHaveNoEvolFields() {
    for (Row row : ROWS.stream().filter(Row::isSeed).toList()) {
      for (String column : COLUMNS.subList(5, 10)) {
        assertThat(row.json().get(column).isNull()).as(row.place() + ", " + column).isTrue();
      }
      for (String column : COLUMNS.subList(10, 13)) {
        assertThat(row.list(column)).as(row.place() + ", " + column).isEmpty();
      }
    }
  }

  @Test
  void everySeedPromptIsTheFirstUserMessageOfASeedInTheSameFile() {
    for (Row row : ROWS.stream().filter(r -> !r.isSeed()).toList()) {
      assertThat(sameFile(row, Row::isSeed).map(seed -> seed.message(0)))
          .as(row.place())
          .contains(row.text("seed_prompt"));
      assertThat(row.text("evolved_user_prompt")).as(row.place()).isEqualTo(row.message(0));
      assertThat(row.text("output_assistant_reply")).as(row.place()).isEqualTo(row.message(1));
      assertThat(row.text("task_evol_type")).as(row.place()).matches("[A-Z_]+");
      assertThat(row.text("task_evol_prompt")).as(row.place()).isNotBlank();
    }
  }

  @Test
  void everyMultiTurnRowContinuesAnEvolvedRowOfTheSameFile() {
    for (Row row : ROWS.stream().filter(Row::isMultiTurn).toList()) {
      assertThat(sameFile(row, Row::isEvolved))
          .as(row.place())
          .anyMatch(
              r -> COLUMNS.subList(5, 10).stream().allMatch(c -> r.text(c).equals(row.text(c))));
    }
  }

  @Test
  void everyFollowUpHasItsTypeItsTextAndItsPrompt() {
    for (Row row : ROWS.stream().filter(Row::isMultiTurn).toList()) {
      var types = row.list("multiturn_evol_type");
      assertThat(types).as(row.place()).hasSize(row.json().get("no_of_turns").asInt() - 1);
      for (var i = 0; i < types.size(); i++) {
        assertThat(row.list("evolved_multiturn_prompt").get(i).asString())
            .as(row.place())
            .isEqualTo(row.message(2 * i + 2));
        assertThat(row.list("multiturn_evol_prompt").get(i).propertyNames())
            .as(row.place())
            .containsExactly(types.get(i).asString());
      }
    }
  }

  @Test
  void noTwoSeedsOrEvolvedRowsBeginAlike() {
    assertThat(ROWS.stream().filter(r -> !r.isMultiTurn()).map(r -> r.message(0)))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyMessageIsWrittenInTheScriptOfItsLanguage() {
    everyMessage(
        (row, text) -> {
          var own = scripts(row);
          var letters = scriptsOf(text);
          if (!switchesLanguage(row)) {
            var allowed = new HashSet<>(own);
            allowed.add(UScript.LATIN);
            assertThat(allowed).as(row.place() + ": " + text).containsAll(letters);
          }
          assertThat(letters.stream().filter(own::contains).count() * 2)
              .as(row.place() + ": " + text)
              .isGreaterThanOrEqualTo(letters.size()); // none at all where all of it is code
        });
  }

  private static boolean switchesLanguage(Row row) {
    return row.list("multiturn_evol_type").stream()
        .anyMatch(type -> type.asString().equals("LANGUAGE_SWITCH"));
  }

  private static Set<Integer> scripts(Row row) {
    String script = Languages.of(row.text("language")).script();
    assertThat(script).as(row.place()).isNotEqualTo("unknown");
    return MIXED.containsKey(script) ? MIXED.get(script) : Set.of(UScript.getCodeFromName(script));
  }

  private static void everyMessage(BiConsumer<Row, String> check) {
    for (Row row : ROWS) {
      row.list("conversation").forEach(m -> check.accept(row, m.get("content").asString()));
    }
  }

  /** The script of each letter outside code and formulas, in order. */
  private static List<Integer> scriptsOf(String text) {
    return text.replaceAll("(?s)```.*?```|`[^`]*`|\\$\\$.*?\\$\\$|\\$[^$\n]*\\$", "")
        .codePoints()
        .map(UScript::getScript)
        .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
        .boxed()
        .toList();
  }

  private static Stream<Row> sameFile(Row row, Predicate<Row> stage) {
    return ROWS.stream().filter(r -> r.file().equals(row.file())).filter(stage);
  }
}
