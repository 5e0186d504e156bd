package dev.evolscope.search;

import dev.evolscope.conversation.Facet;
import dev.evolscope.search.CountCache.Counts;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/** Finds conversations: exact totals and facets, highlights, pages. Safe for several threads. */
public final class ConversationSearch {
  private final Supplier<SearchIndex> index;
  private final RowVersions versions;
  private final CountCache counted = new CountCache();
  private final WaitingLine line;

  /**
   * A search over an index.
   *
   * @param index the live one; throws {@link SearchUnavailableException} while there is none
   * @param versions that the index's documents are of
   * @param line that every search stands in
   */
  public ConversationSearch(Supplier<SearchIndex> index, RowVersions versions, WaitingLine line) {
    this.index = index;
    this.line = line;
    this.versions = versions;
  }

  /**
   * Searches.
   *
   * @throws InvalidCursorException if {@code after} is no cursor of this search
   * @throws ExpiredCursorException if what the cursor saw is no longer kept
   */
  public SearchResult search(SearchRequest request) {
    long start = System.nanoTime();
    Cursor cursor = cursor(request);
    line.enter();
    try {
      return Asking.at(
          cursor, index, (live, snapshot) -> search(request, cursor, live, snapshot, start));
    } finally {
      line.leave();
    }
  }

  private static @Nullable Cursor cursor(SearchRequest request) {
    if (request.after() == null) {
      return null;
    }
    Cursor cursor = Cursor.parse(request.after());
    if (cursor.request() != Cursor.hash(request)) {
      throw new InvalidCursorException(
          "the cursor belongs to another query, filter or sort order: start without it");
    }
    return cursor;
  }

  private SearchResult search(
      SearchRequest request,
      @Nullable Cursor cursor,
      SearchIndex live,
      Snapshot snapshot,
      long start)
      throws IOException {
    ParsedQuery parsed = QuerySyntax.parse(request.query());
    LuceneQuery query =
        QueryBuilder.build(parsed.node(), live.schema(), snapshot.searcher().getIndexReader());
    List<Notice> notices = new ArrayList<>(parsed.notices());
    if (query.empty()) {
      notices.add(Notice.NOTHING_TO_LOOK_FOR);
    }
    SortField[] fields = sort(sorting(request.sorting(), query));
    FieldDoc after = cursor == null ? null : cursor.after(fields);
    Found found = find(request, query, new Sort(fields), after, live, snapshot);
    List<Hit> hits =
        Hits.read(first(request.size(), found.top()), query.highlights(), snapshot, versions);
    return new SearchResult(
        found.counts().total(),
        Duration.ofNanos(System.nanoTime() - start),
        hits,
        found.counts().facets(),
        next(request, live, snapshot, found.top(), cursor),
        List.copyOf(notices),
        Suggestions.of(request, found.counts().total(), live.schema(), snapshot));
  }

  private static List<ScoreDoc> first(int size, TopFieldDocs top) {
    return List.of(top.scoreDocs).subList(0, Math.min(size, top.scoreDocs.length));
  }

  private record Found(TopFieldDocs top, Counts counts) {}

  private Found find(
      SearchRequest request,
      LuceneQuery query,
      Sort sort,
      @Nullable FieldDoc after,
      SearchIndex live,
      Snapshot snapshot)
      throws IOException {
    int most = request.size() + 1;
    if (snapshot.state() == null) {
      TotalHits none = new TotalHits(0, TotalHits.Relation.EQUAL_TO);
      return new Found(
          new TopFieldDocs(none, new ScoreDoc[0], sort.getSort()),
          new Counts(0, FacetCounts.none(request.filters())));
    }
    DrillDownQuery filtered =
        SelectedFacets.of(
            query.query(), request.filters(), live.schema(), snapshot, snapshot.state());
    Counts known = counted.get(snapshot, request);
    if (known != null) {
      var top = new TopFieldCollectorManager(sort, most, after, most);
      return new Found(snapshot.searcher().search(filtered, top), known);
    }
    var top = new TopFieldCollectorManager(sort, most, after, Integer.MAX_VALUE);
    Map<Facet, FacetColumn> columns = live.facets(snapshot);
    LiveSideways.Found found =
        new LiveSideways(snapshot, live.schema(), columns)
            .search(filtered, List.copyOf(request.filters().choices().keySet()), top);
    Counts counts =
        new Counts(
            found.top().totalHits.value(),
            FacetCounts.of(found.counts(), columns, snapshot.state(), request.filters()));
    counted.put(snapshot, request, counts);
    return new Found(found.top(), counts);
  }

  /** Where no word is looked for none is more relevant. */
  static Sorting sorting(Sorting wanted, LuceneQuery query) {
    boolean alike = query.highlights().isEmpty();
    return alike && wanted == Sorting.RELEVANCE ? Sorting.SOURCE : wanted;
  }

  private static SortField[] sort(Sorting sorting) {
    SortField order = new SortField(IndexSchema.ORDER, SortField.Type.LONG);
    return switch (sorting) {
      case RELEVANCE -> new SortField[] {SortField.FIELD_SCORE, order};
      case TURNS ->
          new SortField[] {new SortField(IndexSchema.TURNS, SortField.Type.LONG, true), order};
      case LENGTH ->
          new SortField[] {new SortField(IndexSchema.LENGTH, SortField.Type.LONG, true), order};
      case SOURCE -> new SortField[] {order};
    };
  }

  /** The cursor behind the last hit, where the one more that was looked for is there. */
  private static @Nullable String next(
      SearchRequest request,
      SearchIndex live,
      Snapshot snapshot,
      TopFieldDocs top,
      @Nullable Cursor cursor)
      throws IOException {
    if (top.scoreDocs.length <= request.size() || request.size() == 0) {
      return null;
    }
    FieldDoc last = (FieldDoc) top.scoreDocs[request.size() - 1];
    long pin = cursor == null ? live.pin(snapshot) : cursor.snapshot();
    return Cursor.of(pin, snapshot.flags().revision(), request, last).toString();
  }
}
