package dev.evolscope.search;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState.OrdRange;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * A query narrowed by filters, one dimension a facet, so that a facet's own selection does not hide
 * its other values.
 */
final class SelectedFacets {
  private SelectedFacets() {}

  static DrillDownQuery of(
      Query base,
      Filters filters,
      IndexSchema schema,
      Snapshot snapshot,
      SortedSetDocValuesReaderState state)
      throws IOException {
    DrillDownQuery query = new DrillDownQuery(schema.facets, base);
    for (Facet facet : filters.choices().keySet()) {
      List<String> labels = labels(facet, state);
      query.add(facet.parameter(), FilterQueries.of(facet, filters, labels, schema, snapshot));
    }
    return query;
  }

  /** The same of a query as typed. */
  static Query of(String query, Filters filters, IndexSchema schema, Snapshot snapshot)
      throws IOException {
    QueryNode node = QuerySyntax.parse(query).node();
    Query base = QueryBuilder.build(node, schema, snapshot.searcher().getIndexReader()).query();
    return of(base, filters, schema, snapshot);
  }

  /** The same where no facets are counted; nothing matches while the index is empty. */
  static Query of(Query base, Filters filters, IndexSchema schema, Snapshot snapshot)
      throws IOException {
    return snapshot.state() == null
        ? new MatchNoDocsQuery("empty index")
        : of(base, filters, schema, snapshot, snapshot.state());
  }

  /** Every label of the facet in the index. */
  static List<String> labels(Facet facet, SortedSetDocValuesReaderState state) throws IOException {
    List<String> labels = new ArrayList<>();
    OrdRange range = state.getOrdRange(facet.parameter());
    if (range != null && (facet == Facet.LANGUAGE || facet == Facet.TURNS)) {
      SortedSetDocValues values = state.getDocValues();
      for (PrimitiveIterator.OfInt ords = range.iterator(); ords.hasNext(); ) {
        int ord = ords.nextInt();
        labels.add(FacetsConfig.stringToPath(values.lookupOrd(ord).utf8ToString())[1]);
      }
    }
    return labels;
  }
}
