package dev.evolscope.search;

import static dev.evolscope.TestConversations.conversation;

import dev.evolscope.TestConversations;
import dev.evolscope.conversation.Conversation;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Conversations whose values repeat often enough for facets, and hold every oddity that data has.
 */
record RandomConversations(Random random) {
  /** No two of these share a stem in any language unless they share their folded form. */
  static final List<String> WORDS =
      List.of(
          "river",
          "River",
          "RIVER",
          "ｒｉｖｅｒ",
          "sea",
          "lamp",
          "cloud",
          "green",
          "door",
          "bird",
          "north",
          "salt",
          "wind",
          "café",
          "cafe",
          "Cafe\u0301",
          "señor",
          "senor",
          "naïve",
          "naive",
          "über",
          "UBER",
          "x1",
          "2024",
          "كتاب",
          "كِتَاب",
          "قمر",
          "قَمَر",
          "نهر",
          "بحر",
          "中国",
          "首都",
          "北京",
          "国",
          "都",
          "京",
          "你好",
          "море",
          "МОРЕ",
          "слово");

  static final List<@Nullable String> LANGUAGES =
      Arrays.asList(
          "English",
          "Arabic",
          "Standard Arabic",
          "Egyptian Arabic",
          "Simplified Chinese",
          "Traditional Chinese",
          "ar",
          "French",
          "Klingonish",
          "(none)",
          "!x",
          "\\odd",
          null);

  static final List<@Nullable String> TASKS =
      Arrays.asList("qa", "nli", "translation", "(none)", "!x", "a\u001fb", "任务", null);

  static final List<String> TASK_EVOLS = List.of("DIALECT", "DEEPEN", "(none)");
  static final List<String> TURN_EVOLS = List.of("CLARIFICATION", "PRONOUNS", "REFOCUS", "!x");
  static final List<String> DATASETS = List.of("m2", "other/set", "!third");
  static final List<String> ROLES = List.of("user", "assistant", "system", "tool", "Narrator");
  private static final List<String> ENDS =
      List.of("", ".", " 👩\u200d👩\u200d👧", "\r\n", " e\u0301", "。");

  Conversation next() {
    TestConversations made =
        conversation().in(pick(LANGUAGES)).of(pick(DATASETS)).task(pick(TASKS));
    switch (random.nextInt(3)) {
      case 0 -> made.evolved(pick(TASK_EVOLS));
      case 1 -> made.multiTurn(some(TURN_EVOLS).toArray(String[]::new));
      default -> {}
    }
    for (int n = 1 + random.nextInt(6); n > 0; n--) {
      made.says(random.nextInt(4) > 0 ? ROLES.get(n % 2) : pick(ROLES), text());
    }
    return made.build();
  }

  private String text() {
    String words =
        String.join(
            random.nextInt(5) == 0 ? ", " : " ",
            Stream.generate(() -> pick(WORDS)).limit(random.nextInt(14)).toList());
    return words + (random.nextInt(3) == 0 ? pick(ENDS) : "");
  }

  private Stream<String> some(List<String> values) {
    return Stream.generate(() -> pick(values)).limit(random.nextInt(4));
  }

  <T extends @Nullable Object> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
