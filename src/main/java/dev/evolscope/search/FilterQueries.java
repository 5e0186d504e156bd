package dev.evolscope.search;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.conversation.Filters.Match;
import dev.evolscope.conversation.Languages;
import dev.evolscope.conversation.TurnRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Filters in the index's terms. */
final class FilterQueries {
  private FilterQueries() {}

  /**
   * What a facet's choices ask for: at least one of the wanted values, or every one where the
   * filters say so, and none of the unwanted.
   */
  static Query of(
      Facet facet, Filters filters, List<String> labels, IndexSchema schema, Snapshot snapshot) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    BooleanQuery.Builder wanted = new BooleanQuery.Builder();
    Occur occur = filters.match(facet) == Match.ALL ? Occur.MUST : Occur.SHOULD;
    boolean any = false;
    for (Choice choice : filters.of(facet)) {
      Query values =
          facet == Facet.FINDING
              ? FlagQuery.of(snapshot.flagged(), choice.value())
              : values(facet, choice.value(), labels, schema);
      if (choice.excluded()) {
        query.add(values, Occur.MUST_NOT);
      } else {
        wanted.add(values, occur);
        any = true;
      }
    }
    return query.add(any ? wanted.build() : MatchAllDocsQuery.INSTANCE, Occur.MUST).build();
  }

  private static Query values(Facet facet, String value, List<String> labels, IndexSchema schema) {
    Optional<TurnRange> range = facet.numeric() ? TurnRange.parse(value) : Optional.empty();
    if (range.isPresent()) {
      return range(facet, range.get());
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    matching(facet, value, labels)
        .filter(
            label -> !label.isEmpty()) // no label is empty, and the index refuses to look for it
        .forEach(label -> any.add(term(facet, label, schema), Occur.SHOULD));
    return any.build();
  }

  /**
   * Lengths have no points in the index, since few ask for them: every document's number is looked
   * at, which takes a millisecond or two for 170,000.
   */
  private static Query range(Facet facet, TurnRange range) {
    return switch (facet) {
      case PROMPT_LENGTH ->
          SortedNumericDocValuesField.newSlowRangeQuery(
              IndexSchema.PROMPT_LENGTH, range.from(), range.to());
      case REPLY_LENGTH ->
          SortedNumericDocValuesField.newSlowRangeQuery(
              IndexSchema.REPLY_LENGTHS, range.from(), range.to());
      default -> LongPoint.newRangeQuery(IndexSchema.TURNS, range.from(), range.to());
    };
  }

  /**
   * The facet's labels that a choice's value means: itself, and for a language tag every name that
   * carries the tag.
   */
  static Stream<String> matching(Facet facet, String value, List<String> labels) {
    String label = IndexSchema.label(value);
    return switch (facet) {
      case LANGUAGE ->
          labels.stream().filter(l -> l.equals(label) || Languages.matches(Languages.of(l), value));
      case TURNS ->
          labels.stream()
              .filter(l -> TurnRange.parse(value).map(range -> range.contains(l)).orElse(false));
      default -> Stream.of(label);
    };
  }

  private static Query term(Facet facet, String label, IndexSchema schema) {
    String field = schema.facets.getDimConfig(facet.parameter()).indexFieldName;
    return new TermQuery(DrillDownQuery.term(field, facet.parameter(), label));
  }
}
