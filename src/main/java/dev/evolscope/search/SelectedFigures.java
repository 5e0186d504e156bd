package dev.evolscope.search;

import dev.evolscope.conversation.Facet;
import dev.evolscope.search.Statistics.Group;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * The figures of the selected documents of a commit.
 *
 * @param labels gives the label of a facet's ordinal
 */
record SelectedFigures(FigureColumns columns, SortedSetDocValues labels, FixedBitSet documents) {
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
        Distribution.ofSmall(columns.turns().of(documents)),
        Distribution.ofAscendingLengths(columns.prompts().of(documents)),
        Distribution.ofAscendingLengths(columns.replies().of(documents)));
  }

  /** Counts of conversations by value, every facet, most frequent first. */
  Map<Facet, List<FacetValue>> values() throws IOException {
    Map<Facet, List<FacetValue>> values = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      FacetColumn column = columns.facets().get(facet);
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
      column.forEach(i, value -> counts[value]++);
    }
    return counts;
  }

  private String label(FacetColumn column, int value) throws IOException {
    String path = labels.lookupOrd(column.firstOrdinal() + value).utf8ToString();
    return FacetsConfig.stringToPath(path)[1];
  }

  /** The figures of each value of a facet, most conversations first. */
  List<Group> groups(Facet by) throws IOException {
    FacetColumn column = columns.facets().get(by);
    if (column == null) {
      return List.of();
    }
    long[] counts = counts(column);
    long[] messages = messages(column);
    Ints[] turns = columns.turns().of(documents, column);
    Ints[] prompts = columns.prompts().of(documents, column);
    Ints[] replies = columns.replies().of(documents, column);
    List<Group> groups = new ArrayList<>();
    for (int value = 0; value < counts.length; value++) {
      if (counts[value] > 0) {
        Spread spread =
            new Spread(
                counts[value],
                messages[value],
                Distribution.ofSmall(turns[value].toArray()),
                Distribution.ofAscendingLengths(prompts[value].toArray()),
                Distribution.ofAscendingLengths(replies[value].toArray()));
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
      int more = messagesOf[i];
      column.forEach(i, value -> messages[value] += more);
    }
    return messages;
  }
}
