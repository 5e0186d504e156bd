package dev.evolscope.search;

import dev.evolscope.conversation.Filters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;

/** Lists whatever a query and filters select, all of it. Safe for several threads. */
public final class SelectionSearch {
  private final Supplier<SearchIndex> index;

  public SelectionSearch(Supplier<SearchIndex> index) {
    this.index = index;
  }

  /** The conversations that match, a facet's own selection included. */
  public Selection of(String query, Filters filters) {
    try {
      return of(query, filters, index.get());
    } catch (AlreadyClosedException e) {
      return of(query, filters, index.get()); // the index was rebuilt and exchanged meanwhile
    }
  }

  private static Selection of(String query, Filters filters, SearchIndex live) {
    try {
      Snapshot snapshot = live.acquire(null);
      try {
        return of(query, filters, live, snapshot);
      } finally {
        live.release(snapshot);
      }
    } catch (IOException | UnusableIndexException e) {
      throw new UncheckedIOException("the index cannot be read", asIo(e));
    }
  }

  private static Selection of(String query, Filters filters, SearchIndex live, Snapshot snapshot)
      throws IOException, UnusableIndexException {
    IndexSearcher searcher = snapshot.searcher();
    ParsedQuery parsed = QuerySyntax.parse(query);
    LuceneQuery base = QueryBuilder.build(parsed.node(), live.schema(), searcher.getIndexReader());
    List<Notice> notices = new ArrayList<>(parsed.notices());
    if (base.empty()) {
      notices.add(Notice.NOTHING_TO_LOOK_FOR);
    }
    VersionCollector found =
        searcher.search(
            SelectedFacets.of(base.query(), filters, live.schema(), snapshot),
            VersionCollector.collecting());
    long publication = IndexWriters.publication((DirectoryReader) searcher.getIndexReader());
    return new Selection(publication, notices, found);
  }

  private static IOException asIo(Exception e) {
    return e instanceof IOException io ? io : new IOException(e);
  }
}
