package dev.evolscope.search;

import dev.evolscope.conversation.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Finds what matched in a conversation, from the offsets in the index, and cuts excerpts round it.
 */
final class Highlighter {
  private static final int MOST_SNIPPETS = 2;

  private static final Comparator<List<Mark>> MOST_FIRST =
      Comparator.comparingInt((List<Mark> marks) -> marks.size()).reversed();

  private final Map<String, Weight> weights = new HashMap<>();

  Highlighter(IndexSearcher searcher, Map<String, Query> highlights) throws IOException {
    for (Map.Entry<String, Query> words : highlights.entrySet()) {
      Query query = searcher.rewrite(words.getValue());
      weights.put(words.getKey(), searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1));
    }
  }

  /**
   * The excerpts with most matches, in the order of their messages; without matches the beginning.
   */
  List<Snippet> snippets(LeafReaderContext leaf, int document, List<Message> messages)
      throws IOException {
    Map<Integer, List<Mark>> marks = marks(leaf, document, messages);
    if (marks.isEmpty()) {
      return Excerpt.beginning(messages);
    }
    return marks.entrySet().stream()
        .sorted(Map.Entry.<Integer, List<Mark>>comparingByValue(MOST_FIRST))
        .limit(MOST_SNIPPETS)
        .sorted(Map.Entry.comparingByKey())
        .map(m -> Excerpt.around(m.getKey(), messages.get(m.getKey()), m.getValue()))
        .toList();
  }

  /** Every match, by the index of its message; in order and not overlapping. */
  Map<Integer, List<Mark>> marks(LeafReaderContext leaf, int document, List<Message> messages)
      throws IOException {
    Map<Integer, List<Mark>> marks = new TreeMap<>();
    TextLayout layout = new TextLayout(messages);
    for (Map.Entry<String, Weight> words : weights.entrySet()) {
      Matches matches = words.getValue().matches(leaf, document);
      if (matches != null) {
        for (String field : matches) {
          collect(matches.getMatches(field), words.getKey(), messages, layout, marks);
        }
      }
    }
    marks.replaceAll((message, found) -> Excerpt.merge(found));
    return marks;
  }

  private static void collect(
      MatchesIterator matches,
      String role,
      List<Message> messages,
      TextLayout layout,
      Map<Integer, List<Mark>> marks)
      throws IOException {
    while (matches.next()) {
      int from = matches.startOffset();
      int to = matches.endOffset();
      int message = from < 0 ? -1 : layout.message(from);
      if (message < 0 || to <= from || !inRole(messages.get(message), role)) {
        continue; // a role mark, or another role's message
      }
      int start = layout.start(message);
      int end = Math.min(to - start, messages.get(message).content().length());
      if (end > from - start) {
        marks.computeIfAbsent(message, m -> new ArrayList<>()).add(new Mark(from - start, end));
      }
    }
  }

  private static boolean inRole(Message message, String role) {
    return role.isEmpty()
        || message.role().toLowerCase(Locale.ROOT).equals(role.toLowerCase(Locale.ROOT));
  }
}
