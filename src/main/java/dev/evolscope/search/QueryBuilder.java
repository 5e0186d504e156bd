package dev.evolscope.search;

import dev.evolscope.search.QueryTerms.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Turns a parsed query into the index's terms. A word is looked for as it is, folded, and as the
 * stem of each language that its letters may belong to; the exact form adds to the score, a stem
 * counts least.
 */
final class QueryBuilder {
  private static final String ANY_ROLE = "";
  private static final float EXACT_BOOST = 0.5f;
  private static final float STEM_BOOST = 0.5f;
  private static final float TIE = 0.1f;

  private final IndexSchema schema;
  private final Stems stems;
  private final Map<String, BooleanQuery.Builder> highlights = new LinkedHashMap<>();
  private boolean negated;
  private int pieces;

  private QueryBuilder(IndexSchema schema, IndexReader reader) {
    this.schema = schema;
    this.stems = new Stems(schema.analyzers, reader);
  }

  /**
   * The query.
   *
   * @param reader what it will search: languages without documents there are not asked for
   */
  static LuceneQuery build(QueryNode node, IndexSchema schema, IndexReader reader) {
    QueryBuilder builder = new QueryBuilder(schema, reader);
    Query query = builder.query(node, ANY_ROLE);
    Map<String, Query> highlights = new LinkedHashMap<>();
    builder.highlights.forEach((role, words) -> highlights.put(role, words.build()));
    boolean nothing = builder.pieces == 0;
    boolean everything = node instanceof QueryNode.All(List<QueryNode> all) && all.isEmpty();
    return new LuceneQuery(
        nothing && !everything ? new MatchNoDocsQuery("no words") : query,
        highlights,
        nothing && !everything);
  }

  private Query query(QueryNode node, String role) {
    return switch (node) {
      case QueryNode.Word(String text) -> words(text, role, false);
      case QueryNode.Phrase(String text) -> words(text, role, true);
      case QueryNode.Prefix(String text) -> prefix(text, role);
      case QueryNode.All(List<QueryNode> nodes) -> all(nodes, role);
      case QueryNode.Any(List<QueryNode> nodes) -> any(nodes, role);
      case QueryNode.Not not -> all(List.of(not), role);
      case QueryNode.InRole(String name, QueryNode inner) -> query(inner, name);
      case QueryNode.HasRole(String name) -> hasRole(name);
    };
  }

  private Query all(List<QueryNode> nodes, String role) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    for (QueryNode node : nodes) {
      if (node instanceof QueryNode.Not(QueryNode unwanted)) {
        boolean before = negated;
        negated = true;
        Query query = query(unwanted, role);
        negated = before;
        if (!(query instanceof MatchAllDocsQuery)) { // a mark that stands alone excludes nothing
          all.add(query, Occur.MUST_NOT);
        }
      } else {
        Query wanted = query(node, role);
        if (!(wanted instanceof MatchAllDocsQuery)) {
          all.add(wanted, Occur.MUST);
          positive = true;
        }
      }
    }
    if (!positive) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    BooleanQuery query = all.build();
    return query.clauses().size() == 1 ? query.clauses().getFirst().query() : query;
  }

  private Query any(List<QueryNode> nodes, String role) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    nodes.stream()
        .map(node -> query(node, role))
        .filter(query -> !(query instanceof MatchAllDocsQuery)) // nothing to look for on that side
        .forEach(query -> any.add(query, Occur.SHOULD));
    BooleanQuery query = any.build();
    return query.clauses().isEmpty() ? MatchAllDocsQuery.INSTANCE : query;
  }

  private Query hasRole(String role) {
    pieces++;
    return new TermQuery(new Term(IndexSchema.TEXT, RoleMark.start(role)));
  }

  /** A word or phrase; text without a letter or digit asks for nothing. */
  private Query words(String text, String role, boolean phrase) {
    List<Position> positions = QueryTerms.of(IndexSchema.TEXT, text, schema.analyzers);
    if (positions.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    if (text.length() == 1 && LetterBreaks.mayBegin(text.charAt(0))) {
      return prefix(text, role); // a bare letter, with whatever signs
    }
    pieces++;
    Map<String, List<Position>> fields = new LinkedHashMap<>();
    fields.put(IndexSchema.TEXT, positions);
    if (!phrase) {
      fields.putAll(stems.of(text));
    }
    Query plain = plain(fields);
    mark(plain, role);
    return role.equals(ANY_ROLE) ? plain : within(role, fields);
  }

  private void mark(Query words, String role) {
    if (!negated) {
      highlights.computeIfAbsent(role, r -> new BooleanQuery.Builder()).add(words, Occur.SHOULD);
    }
  }

  private static Query plain(Map<String, List<Position>> fields) {
    List<Query> choices = new ArrayList<>();
    fields.forEach(
        (field, positions) -> {
          Query kin = kin(field, positions);
          choices.add(
              field.equals(IndexSchema.TEXT)
                  ? withExact(kin, field, positions)
                  : new BoostQuery(kin, STEM_BOOST));
        });
    return choices.size() == 1 ? choices.getFirst() : new DisjunctionMaxQuery(choices, TIE);
  }

  private static Query withExact(Query kin, String field, List<Position> positions) {
    return new BooleanQuery.Builder()
        .add(kin, Occur.MUST)
        .add(new BoostQuery(exact(field, positions), EXACT_BOOST), Occur.SHOULD)
        .build();
  }

  private static Query exact(String field, List<Position> positions) {
    return positions.size() == 1
        ? new TermQuery(new Term(field, positions.getFirst().exact()))
        : new PhraseQuery(field, positions.stream().map(Position::exact).toArray(String[]::new));
  }

  private static Query kin(String field, List<Position> positions) {
    if (positions.size() == 1) {
      SynonymQuery.Builder any = new SynonymQuery.Builder(field);
      positions.getFirst().kin().forEach(word -> any.addTerm(new Term(field, word)));
      return any.build();
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (Position position : positions) {
      phrase.add(position.kin().stream().map(w -> new Term(field, w)).toArray(Term[]::new));
    }
    return phrase.build();
  }

  private static Query within(String role, Map<String, List<Position>> fields) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    fields.forEach(
        (field, positions) ->
            any.add(new IntervalQuery(field, held(role, source(positions))), Occur.SHOULD));
    return any.build();
  }

  private static IntervalsSource source(List<Position> positions) {
    return Intervals.phrase(
        positions.stream()
            .map(p -> Intervals.or(p.kin().stream().map(Intervals::term).toList()))
            .toArray(IntervalsSource[]::new));
  }

  /** Held to messages of a role: between its opening mark and the next closing one. */
  private static IntervalsSource held(String role, IntervalsSource words) {
    return Intervals.containedBy(
        words,
        Intervals.ordered(Intervals.term(RoleMark.start(role)), Intervals.term(RoleMark.END)));
  }

  private Query prefix(String text, String role) {
    List<Position> positions = QueryTerms.of(IndexSchema.TEXT, text, schema.analyzers);
    if (positions.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    pieces++;
    Query plain = positions.size() == 1 ? prefix(positions.getFirst()) : interval(begun(positions));
    mark(plain, role);
    return role.equals(ANY_ROLE) ? plain : interval(held(role, begun(positions)));
  }

  private static Query prefix(Position position) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String word : position.kin()) {
      any.add(new PrefixQuery(new Term(IndexSchema.TEXT, word)), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query interval(IntervalsSource source) {
    return new IntervalQuery(IndexSchema.TEXT, source);
  }

  /** All positions but the last as they are, the last as the beginning of a word. */
  private static IntervalsSource begun(List<Position> positions) {
    List<IntervalsSource> sources = new ArrayList<>();
    for (Position position : positions.subList(0, positions.size() - 1)) {
      sources.add(Intervals.or(position.kin().stream().map(Intervals::term).toList()));
    }
    sources.add(
        Intervals.or(
            positions.getLast().kin().stream()
                .map(word -> Intervals.prefix(new BytesRef(word), IndexSchema.MOST_TERMS))
                .toList()));
    return Intervals.phrase(sources.toArray(IntervalsSource[]::new));
  }
}
