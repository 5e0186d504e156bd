package dev.evolscope.search;

import dev.evolscope.conversation.Facet;
import dev.evolscope.search.Statistics.Group;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * The figures of the selected documents of a commit.
 *
 * @param facets of every document; a facet that no document has is absent
 * @param labels gives the label of a facet's ordinal
 */
record SelectedFigures(
    FigureColumns columns,
    Map<Facet, FacetColumn> facets,
    SortedSetDocValues labels,
    FixedBitSet documents) {
  private static final Comparator<Group> MOST_FIRST =
      Comparator.comparingLong((Group group) -> group.spread().conversations())
          .reversed()
          .thenComparing(Group::value);

  Spread all() {
    long messages = 0;
    int[] messagesOf = columns.messages();
    BitSetIterator selected = new BitSetIterator(documents, 0);
    for (int i = selected.nextDoc(); i != BitSetIterator.NO_MORE_DOCS; i = selected.nextDoc()) {
      messages += messagesOf[i];
    }
    return new Spread(
        documents.cardinality(),
        messages,
        columns.turns().of(documents, false),
        columns.prompts().of(documents, true),
        columns.replies().of(documents, true));
  }

  /** Counts of conversations by value, every facet, most frequent first. */
  Map<Facet, List<FacetValue>> values() throws IOException {
    Map<Facet, List<FacetValue>> values = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      FacetColumn column = facets.get(facet);
      if (facet.counted()) {
        values.put(facet, column == null ? List.of() : values(column, counts(column)));
      }
    }
    return values;
  }

  private List<FacetValue> values(FacetColumn column, long[] counts) throws IOException {
    List<FacetValue> values = new ArrayList<>();
    for (int value = 0; value < counts.length; value++) {
      if (counts[value] > 0) {
        values.add(new FacetValue(label(column, value), counts[value], false, false));
      }
    }
    values.sort(FacetCounts.MOST_FIRST);
    return List.copyOf(values);
  }

  private long[] counts(FacetColumn column) {
    long[] counts = new long[column.size()];
    BitSetIterator selected = new BitSetIterator(documents, 0);
    for (int i = selected.nextDoc(); i != BitSetIterator.NO_MORE_DOCS; i = selected.nextDoc()) {
      for (int place = column.count(i) - 1; place >= 0; place--) {
        counts[column.value(i, place)]++;
      }
    }
    return counts;
  }

  private String label(FacetColumn column, int value) throws IOException {
    return column.label(value, labels);
  }

  /** The figures of each value of a facet, most conversations first. */
  List<Group> groups(Facet by) throws IOException {
    FacetColumn column = facets.get(by);
    if (column == null) {
      return List.of();
    }
    long[] counts = counts(column);
    long[] messages = messages(column);
    List<Distribution> turns = columns.turns().of(documents, column, false);
    List<Distribution> prompts = columns.prompts().of(documents, column, true);
    List<Distribution> replies = columns.replies().of(documents, column, true);
    List<Group> groups = new ArrayList<>();
    for (int value = 0; value < counts.length; value++) {
      if (counts[value] > 0) {
        Spread spread =
            new Spread(
                counts[value],
                messages[value],
                turns.get(value),
                prompts.get(value),
                replies.get(value));
        groups.add(new Group(label(column, value), spread));
      }
    }
    groups.sort(MOST_FIRST);
    return List.copyOf(groups);
  }

  private long[] messages(FacetColumn column) {
    long[] messages = new long[column.size()];
    int[] messagesOf = columns.messages();
    BitSetIterator selected = new BitSetIterator(documents, 0);
    for (int i = selected.nextDoc(); i != BitSetIterator.NO_MORE_DOCS; i = selected.nextDoc()) {
      for (int place = column.count(i) - 1; place >= 0; place--) {
        messages[column.value(i, place)] += messagesOf[i];
      }
    }
    return messages;
  }
}
