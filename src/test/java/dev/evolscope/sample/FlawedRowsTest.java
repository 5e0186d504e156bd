package dev.evolscope.sample;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The flawed rows beside their clean twins: the flaw that is named, where it is named, no other.
 */
class FlawedRowsTest {
  private static final Set<String> KINDS =
      Stream.of(
              """
              wrong_language code_switched_reply empty_turn refusal leaked_scaffolding copy_of_seed
              near_copy exact_copy cut_off_reply mojibake replacement_character role_disorder
              missing_last_reply repetition_loop personal_data wrong_no_of_turns unknown_evol_type
              no_gain html_leftovers zero_width_run unbalanced_fence echo_of_prompt
              repeated_follow_up repeated_reply too_short_reply
              """
                  .split("\\s+"))
          .collect(toSet());

  private static final Pattern FOLLOW_UP = Pattern.compile("evolved_multiturn_prompt\\[(\\d+)]");

  @Test
  void everyRowHasTheColumnsAndSaysItsFlaw() {
    List<String> columns =
        Stream.concat(ShapeTest.M2LINGUAL.stream(), Stream.of("flaw", "flaw_place", "flaw_note"))
            .toList();
    for (SampleRow row : FlawedRows.flawed()) {
      assertThat(row.json().propertyNames()).as(row.place()).containsExactlyElementsOf(columns);
      assertThat(row.text("flaw_note")).as(row.place()).isNotBlank();
    }
    for (SampleRow row : FlawedRows.clean()) {
      assertThat(row.json().propertyNames())
          .as(row.place())
          .containsExactlyElementsOf(ShapeTest.M2LINGUAL);
    }
  }

  @Test
  void everyFlawedRowHasItsTwinOfTheSameId() {
    List<Integer> ids = FlawedRows.flawed().stream().map(SampleRow::id).toList();
    assertThat(ids).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    assertThat(FlawedRows.clean().stream().map(SampleRow::id)).containsExactlyElementsOf(ids);
    assertThat(SampleRows.sample().stream().map(SampleRow::id)).doesNotContainAnyElementsOf(ids);
  }

  @Test
  void twinsDifferWhereTheFlawIsAndNowhereElse() {
    for (SampleRow flawed : FlawedRows.flawed()) {
      Set<String> places = differences(flawed.json(), FlawedRows.twin(flawed).json());
      assertThat(places)
          .as(flawed.place())
          .isNotEmpty()
          .allMatch(place -> place.startsWith(flawed.text("flaw_place")));
    }
  }

  @Test
  void everyKindOccursInTwoLanguagesOrMoreOfTen() {
    Map<String, Set<String>> languages =
        FlawedRows.flawed().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.text("flaw"), mapping(SampleRow::language, toSet())));
    assertThat(languages.keySet()).isEqualTo(KINDS);
    assertThat(languages)
        .allSatisfy((kind, found) -> assertThat(found).as(kind).hasSizeGreaterThanOrEqualTo(2));
    assertThat(FlawedRows.flawed().stream().map(SampleRow::language).distinct()).hasSize(10);
  }

  @Test
  void everyEvolvedRowHasItsSeedInTheFile() {
    for (List<SampleRow> rows : List.of(FlawedRows.flawed(), FlawedRows.clean())) {
      List<String> seeds = rows.stream().filter(SampleRow::isSeed).map(r -> r.message(0)).toList();
      for (SampleRow row : rows) {
        assertThat(seeds).as(row.place()).contains(row.seedPrompt());
      }
    }
  }

  @Test
  void everyMultiTurnRowHasItsEvolvedRowInTheFile() {
    for (List<SampleRow> rows : List.of(FlawedRows.flawed(), FlawedRows.clean())) {
      List<String> evolved =
          rows.stream().filter(SampleRow::isEvolved).map(r -> r.message(0)).toList();
      for (SampleRow row : rows.stream().filter(SampleRow::isMultiTurn).toList()) {
        assertThat(evolved).as(row.place()).contains(row.text("evolved_user_prompt"));
      }
    }
  }

  @Test
  void numbersOfCardsAndAccountsHaveRightCheckDigits() {
    String all =
        FlawedRows.flawed().stream()
            .filter(row -> row.text("flaw").equals("personal_data"))
            .flatMap(row -> row.messages().stream())
            .collect(Collectors.joining("\n"));
    assertThat(all).contains("4111 1111 1111 1111").contains("DE89 3704 0044 0532 0130 00");
    assertThat(luhn("4111111111111111")).isZero();
    assertThat(iban("DE89370400440532013000")).isEqualTo(1);
  }

  /** Where two rows differ; texts that stand twice in a row, in the message only. */
  private static Set<String> differences(JsonNode flawed, JsonNode clean) {
    Set<String> places = new TreeSet<>();
    for (String column : ShapeTest.M2LINGUAL) {
      collect(flawed.get(column), clean.get(column), column, places);
    }
    return places;
  }

  private static void collect(JsonNode flawed, JsonNode clean, String at, Set<String> places) {
    if (flawed.isArray() && clean.isArray()) {
      for (var i = 0; i < Math.max(flawed.size(), clean.size()); i++) {
        collect(flawed.path(i), clean.path(i), at + "[" + i + "]", places);
      }
    } else if (!flawed.equals(clean)) {
      places.add(message(at));
    }
  }

  private static String message(String place) {
    Matcher followUp = FOLLOW_UP.matcher(place);
    if (followUp.matches()) {
      return "conversation[%d]".formatted(2 * Integer.parseInt(followUp.group(1)) + 2);
    }
    return switch (place) {
      case "evolved_user_prompt" -> "conversation[0]";
      case "output_assistant_reply" -> "conversation[1]";
      default -> place;
    };
  }

  /** The Luhn sum of a card number's digits, 0 if it is right. */
  private static int luhn(String digits) {
    var sum = 0;
    for (var i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10);
      sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
    }
    return sum % 10;
  }

  /** The remainder of an account number as ISO 13616 has it, 1 if it is right. */
  private static int iban(String account) {
    String digits =
        (account.substring(4) + account.substring(0, 4))
            .chars()
            .mapToObj(c -> String.valueOf(Character.digit(c, 36)))
            .collect(Collectors.joining());
    return new BigInteger(digits).mod(BigInteger.valueOf(97)).intValueExact();
  }
}
