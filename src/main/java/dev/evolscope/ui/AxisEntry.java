package dev.evolscope.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Language;
import dev.evolscope.conversation.Languages;
import java.util.List;
import java.util.SequencedMap;

/**
 * One value of an axis as the browser draws it.
 *
 * @param title the value as in the data, and a task's title
 * @param name words for it; of a task its code
 * @param own a language's own name, or a task's title; empty where it is the same, or there is none
 * @param lang tag of the own name; may be empty
 * @param mark a stage, to be drawn as rings; else empty
 * @param parameter the filter of the value, as it stands in a link
 * @param total distinct conversations with it
 * @param href those conversations
 * @param cells counts of a row's cells, separated by spaces; empty for a column
 * @param wanted targets of a row's cells; empty for a column, and without a target
 */
record AxisEntry(
    String title,
    String name,
    String own,
    String lang,
    String mark,
    String parameter,
    long total,
    String href,
    String cells,
    String wanted) {

  static AxisEntry of(
      Facet facet, String value, long total, PageUrl selection, String cells, String wanted) {
    String plain = FacetText.plain(value);
    String task = facet == Facet.TASK ? TaskText.title(plain).orElse("") : "";
    String name = task.isEmpty() ? FacetText.of(facet, value) : plain;
    boolean language = facet == Facet.LANGUAGE && !value.equals(Facet.NONE);
    Language known = Languages.of(language ? plain : "");
    Filters having = selection.filters().having(facet, value);
    return new AxisEntry(
        task.isEmpty() ? value : FacetText.of(facet, value),
        name,
        language && !known.ownName().equals(name) ? known.ownName() : task,
        language && known.tag() != null ? known.tag() : "",
        facet == Facet.STAGE ? value : "",
        parameter(having, facet),
        total,
        selection.explored().withFilters(having).href(),
        cells,
        wanted);
  }

  private static String parameter(Filters filters, Facet facet) {
    SequencedMap<String, List<String>> parameters = filters.parameters();
    parameters.keySet().retainAll(List.of(facet.parameter(), facet.matchParameter()));
    return new QueryParameters(parameters).getQueryString();
  }
}
