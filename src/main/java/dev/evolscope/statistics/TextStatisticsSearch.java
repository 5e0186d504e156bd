package dev.evolscope.statistics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.search.Distribution;
import dev.evolscope.search.Selection;
import dev.evolscope.search.SelectionSearch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * Reads a sample of whatever a query and filters select. Safe for several threads; one reads at a
 * time, so that searches beside it keep a processor. Versions never change, so what was counted of
 * one holds for good.
 */
public final class TextStatisticsSearch {
  /** Conversations that are read at most. */
  public static final int MOST_CONVERSATIONS = 1000;

  /** UTF-16 units after which no further conversation is read: some ten seconds of counting. */
  private static final long MOST_TEXT = 30_000_000;

  /** Some 500 bytes each. */
  private static final int REMEMBERED = 20_000;

  /** Who reads and who waits for it; each may take seconds. */
  private static final int MOST_READERS = 8;

  private final Semaphore places = new Semaphore(MOST_READERS);
  private final SelectionSearch selections;
  private final LongFunction<Conversation> versions;
  private final Cache<Long, Counted> counted =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  private record Counted(ConversationFigures figures, long text) {}

  /**
   * Statistics over what a search selects.
   *
   * @param versions reads a row version from the store
   */
  public TextStatisticsSearch(SelectionSearch selections, LongFunction<Conversation> versions) {
    this.selections = selections;
    this.versions = versions;
  }

  /**
   * The figures of the conversations that match, and of each value of a facet, if one is given.
   *
   * @throws TooManyReadersException where too many wait already
   */
  public TextStatistics of(String query, Filters filters, Optional<Facet> by) {
    Selection selection = selections.of(query, filters);
    List<Long> all = selection.versions(0, selection.size());
    List<ConversationFigures> read = read(Sample.of(all, MOST_CONVERSATIONS));
    return new TextStatistics(
        selection.size(),
        TextFigures.of(read),
        lengths(read, ConversationFigures::promptTokens),
        lengths(read, ConversationFigures::replyTokens),
        by.map(facet -> groups(read, facet)).orElse(List.of()));
  }

  private List<ConversationFigures> read(List<Long> sample) {
    if (!places.tryAcquire()) {
      throw new TooManyReadersException(MOST_READERS);
    }
    try {
      return readAlone(sample);
    } finally {
      places.release();
    }
  }

  private synchronized List<ConversationFigures> readAlone(List<Long> sample) {
    List<ConversationFigures> figures = new ArrayList<>();
    long text = 0;
    for (long version : sample) {
      if (text > MOST_TEXT) {
        return figures;
      }
      Counted one = counted.get(version, this::count);
      figures.add(one.figures());
      text += one.text();
    }
    return figures;
  }

  private Counted count(long version) {
    Conversation conversation = versions.apply(version);
    long text = conversation.messages().stream().mapToLong(m -> m.content().length()).sum();
    return new Counted(ConversationFigures.of(conversation), text);
  }

  private static Distribution lengths(
      List<ConversationFigures> read, Function<ConversationFigures, List<Integer>> numbers) {
    return Distribution.ofLengths(
        read.stream().map(numbers).flatMap(Collection::stream).mapToInt(n -> n).toArray());
  }

  private static List<TextStatistics.Group> groups(List<ConversationFigures> read, Facet by) {
    Map<String, List<ConversationFigures>> groups = new TreeMap<>();
    for (ConversationFigures one : read) {
      for (String value : one.values().getOrDefault(by, List.of())) {
        groups.computeIfAbsent(value, first -> new ArrayList<>()).add(one);
      }
    }
    return groups.entrySet().stream()
        .map(group -> new TextStatistics.Group(group.getKey(), TextFigures.of(group.getValue())))
        .sorted(
            Comparator.comparingLong((TextStatistics.Group g) -> -g.figures().conversations())
                .thenComparing(TextStatistics.Group::value))
        .toList();
  }
}
