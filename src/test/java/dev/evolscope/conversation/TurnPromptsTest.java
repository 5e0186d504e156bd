package dev.evolscope.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TurnPromptsTest {
  private static List<String> of(String json, String... types) throws MalformedJsonException {
    return TurnPrompts.of(JsonValues.parse(json), List.of(types));
  }

  @Test
  void standInTheFieldsOfTheirTypes() throws MalformedJsonException {
    assertThat(of("[{\"A\":\"ask a\"},{\"B\":\"ask b\"}]", "A", "B"))
        .containsExactly("ask a", "ask b");
    assertThat(of("{\"A\":\"ask a\",\"B\":null,\"C\":\"ask c\"}", "A", "C"))
        .containsExactly("ask a", "ask c");
  }

  @Test
  void areFoundByTheirTypeWhereSomeAreMissing() throws MalformedJsonException {
    assertThat(of("[{\"B\":\"ask b\"}]", "A", "B", "B")).containsExactly("", "ask b", "");
  }

  @Test
  void oneThatStandsAloneGoesToTheFirstType() throws MalformedJsonException {
    assertThat(of("\"ask\"", "A", "B")).containsExactly("ask", "");
  }

  @Test
  void withoutTypesAreAllThereAre() throws MalformedJsonException {
    assertThat(of("[\"one\",\"two\",\"\"]")).containsExactly("one", "two");
    assertThat(of("null")).isEmpty();
  }
}
