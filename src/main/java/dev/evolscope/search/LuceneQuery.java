package dev.evolscope.search;

import java.util.Map;
import org.apache.lucene.search.Query;

/**
 * A query in the index's terms.
 *
 * @param query what must match
 * @param highlights by role, or by the empty text for words that may stand in any message: what to
 *     mark
 * @param empty whether the text held nothing that can be searched for
 */
record LuceneQuery(Query query, Map<String, Query> highlights, boolean empty) {}
