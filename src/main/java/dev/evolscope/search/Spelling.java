package dev.evolscope.search;

import dev.evolscope.search.QueryTerms.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/**
 * Puts words of the index in place of a query's plain words that are in no conversation. Phrases,
 * prefixes, roles and what is excluded stay as they are.
 */
record Spelling(IndexSchema schema, IndexSearcher searcher) {
  private static final int MOST = 3;

  /** Looking for words like one takes milliseconds; more unknown words are no misspelling. */
  private static final int MOST_UNKNOWN = 3;

  /** Longer words are not looked at: it would take long, and likeness means little. */
  private static final int LONGEST_WORD = 40;

  /** The query with its unknown words replaced, likeliest first; empty where nothing is like. */
  SequencedSet<String> of(String query) throws IOException {
    Map<QueryToken, List<String>> known = new LinkedHashMap<>();
    for (QueryToken word : unknown(query)) {
      known.put(word, like(word.text()));
    }
    SequencedSet<String> respelt = new LinkedHashSet<>();
    if (!known.isEmpty() && known.values().stream().noneMatch(List::isEmpty)) {
      for (int choice = 0; choice < MOST; choice++) {
        respelt.add(replaced(query, known, choice));
      }
    }
    return respelt;
  }

  /** The words that are in no conversation; none where they are too many or too long. */
  private List<QueryToken> unknown(String query) throws IOException {
    List<QueryToken> unknown = new ArrayList<>();
    for (QueryToken word : words(query)) {
      if (isUnknown(word.text())) {
        unknown.add(word);
        if (unknown.size() > MOST_UNKNOWN || word.text().length() > LONGEST_WORD) {
          return List.of();
        }
      }
    }
    return unknown;
  }

  private static List<QueryToken> words(String query) {
    List<QueryToken> words = new ArrayList<>();
    String before = "";
    for (QueryToken token : QueryTokens.of(query)) {
      if (!before.equals("-") && isPlain(token.text())) {
        words.add(token);
      }
      before = token.text();
    }
    return words;
  }

  /** Whether a text by itself is one plain word to the query syntax. */
  private static boolean isPlain(String text) {
    return QuerySyntax.parse(text).node() instanceof QueryNode.Word(String word)
        && word.equals(text);
  }

  private boolean isUnknown(String word) throws IOException {
    LuceneQuery query =
        QueryBuilder.build(new QueryNode.Word(word), schema, searcher.getIndexReader());
    return !query.empty() && searcher.count(query.query()) == 0;
  }

  private List<String> like(String word) throws IOException {
    List<Position> positions = QueryTerms.of(IndexSchema.TEXT, word, schema.analyzers);
    if (positions.size() != 1) {
      return List.of();
    }
    List<String> like = like(positions.getFirst().exact(), 0);
    return like.isEmpty() ? like(folded(positions.getFirst()), 1) : like;
  }

  /** The form that a word typed without its signs shares with words that have theirs. */
  private static String folded(Position word) {
    return word.kin().stream()
        .filter(w -> w.charAt(0) == FormsFilter.MARK)
        .findFirst()
        .orElseThrow();
  }

  private List<String> like(String form, int mark) throws IOException {
    Term term = new Term(IndexSchema.TEXT, form);
    IndexReader reader = searcher.getIndexReader();
    SuggestWord[] found =
        new DirectSpellChecker().suggestSimilar(term, MOST, reader, SuggestMode.SUGGEST_ALWAYS);
    return Stream.of(found)
        .map(like -> like.string.substring(mark))
        .filter(Spelling::isPlain)
        .toList();
  }

  /** A word with fewer alternatives than others keeps its last. */
  private static String replaced(String query, Map<QueryToken, List<String>> known, int choice) {
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (Map.Entry<QueryToken, List<String>> word : known.entrySet()) {
      List<String> like = word.getValue();
      text.append(query, done, word.getKey().from())
          .append(like.get(Math.min(choice, like.size() - 1)));
      done = word.getKey().to();
    }
    return text.append(query.substring(done)).toString();
  }
}
