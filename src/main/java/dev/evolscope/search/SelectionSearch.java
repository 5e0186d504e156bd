package dev.evolscope.search;

import dev.evolscope.conversation.Filters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;

/** Lists whatever a query and filters select, all of it. Safe for several threads. */
public final class SelectionSearch {
  private final Supplier<SearchIndex> index;

  public SelectionSearch(Supplier<SearchIndex> index) {
    this.index = index;
  }

  /** The conversations that match, a facet's own selection included. */
  public Selection of(String query, Filters filters) {
    return Asking.newest(index, (live, snapshot) -> of(query, filters, live, snapshot));
  }

  private static Selection of(String query, Filters filters, SearchIndex live, Snapshot snapshot)
      throws IOException {
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
    long publication = publication((DirectoryReader) searcher.getIndexReader());
    return new Selection(publication, notices, found);
  }

  private static long publication(DirectoryReader reader) throws IOException {
    try {
      return IndexWriters.publication(reader);
    } catch (UnusableIndexException e) {
      throw new IOException(e);
    }
  }
}
