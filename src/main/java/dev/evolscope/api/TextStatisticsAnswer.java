package dev.evolscope.api;

import dev.evolscope.search.Distribution;
import dev.evolscope.statistics.TextFigures;
import dev.evolscope.statistics.TextStatistics;
import dev.evolscope.statistics.Tokenizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of the text of a sample as the API writes them; see {@link TextStatistics} for their
 * meaning.
 *
 * @param conversations that are selected
 * @param sampled how many of them were read
 */
record TextStatisticsAnswer(
    long conversations,
    long sampled,
    String tokenizer,
    String library,
    @Nullable Double tokensPerGrapheme,
    @Nullable Double variety,
    Distribution promptTokens,
    Distribution replyTokens,
    List<Group> groups) {

  record Group(
      String value, long sampled, @Nullable Double tokensPerGrapheme, @Nullable Double variety) {
    private static Group of(TextStatistics.Group group) {
      TextFigures figures = group.figures();
      return new Group(
          group.value(), figures.conversations(), figures.tokensPerGrapheme(), figures.variety());
    }
  }

  static TextStatisticsAnswer of(TextStatistics figures) {
    return new TextStatisticsAnswer(
        figures.selected(),
        figures.all().conversations(),
        Tokenizer.NAME,
        Tokenizer.LIBRARY,
        figures.all().tokensPerGrapheme(),
        figures.all().variety(),
        figures.promptTokens(),
        figures.replyTokens(),
        figures.groups().stream().map(Group::of).toList());
  }
}
