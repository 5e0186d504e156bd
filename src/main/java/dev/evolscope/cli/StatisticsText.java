package dev.evolscope.cli;

import dev.evolscope.api.StatisticsAnswer;
import dev.evolscope.search.Distribution;
import java.util.Locale;
import java.util.Map;

/** Figures for a person. */
final class StatisticsText {
  private StatisticsText() {}

  static String of(StatisticsAnswer figures) {
    StringBuilder text = new StringBuilder();
    line(text, "conversations", figures.conversations());
    line(text, "messages", figures.messages());
    line(text, "languages", figures.languages());
    line(text, "tasks", figures.tasks());
    line(text, "datasets", figures.datasets());
    counts(text, "stage", figures.stages());
    counts(text, "task Evol", figures.taskEvols());
    counts(text, "multi-turn Evol", figures.turnEvols());
    spread(text, "turns", figures.turns());
    spread(text, "prompt, graphemes", figures.promptLength());
    spread(text, "reply, graphemes", figures.replyLength());
    return text.toString().stripTrailing();
  }

  private static void line(StringBuilder text, String name, long count) {
    text.append(String.format(Locale.ROOT, "%-28s %,12d%n", name, count));
  }

  private static void counts(StringBuilder text, String name, Map<String, Long> counts) {
    counts.forEach((value, count) -> line(text, name + " " + value, count));
  }

  private static void spread(StringBuilder text, String name, Distribution spread) {
    text.append(
        String.format(
            Locale.ROOT,
            "%-28s mean %,.1f, p50 %,d, p95 %,d, max %,d%n",
            name,
            spread.mean(),
            spread.p50(),
            spread.p95(),
            spread.max()));
  }
}
