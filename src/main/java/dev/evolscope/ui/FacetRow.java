package dev.evolscope.ui;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.conversation.Language;
import dev.evolscope.conversation.Languages;
import dev.evolscope.search.FacetValue;

/**
 * One value of a facet as the browser draws it. Both links are made here, so that the browser knows
 * nothing of addresses.
 *
 * @param state {@code on}, {@code not} or empty
 * @param name words for the value
 * @param own a language's own name, or a task's code that has a title; empty where it is the same
 * @param lang tag of the own name; may be empty
 * @param mark a stage, to be drawn as rings; else empty
 * @param href what a click leads to: the value taken in, or let go
 * @param notHref the value left out, or let go
 */
record FacetRow(
    String value,
    String state,
    String name,
    String own,
    String lang,
    String mark,
    long count,
    String countText,
    String href,
    String notHref,
    String notLabel) {

  static FacetRow of(Facet facet, FacetValue value, FilteredUrl url) {
    String plain = FacetText.plain(value.value());
    String title = facet == Facet.TASK ? TaskText.title(plain).orElse("") : "";
    String name = title.isEmpty() ? FacetText.of(facet, value.value()) : title;
    boolean language = facet == Facet.LANGUAGE && !value.value().equals(Facet.NONE);
    Language known = Languages.of(language ? plain : "");
    return new FacetRow(
        value.value(),
        value.excluded() ? "not" : value.selected() ? "on" : "",
        name,
        !title.isEmpty() ? plain : language && !known.ownName().equals(name) ? known.ownName() : "",
        language && known.tag() != null ? known.tag() : "",
        facet == Facet.STAGE ? value.value() : "",
        value.count(),
        Texts.number(value.count()),
        toggled(facet, new Choice(value.value(), value.excluded()), url),
        toggled(facet, new Choice(value.value(), true), url),
        Texts.text(value.excluded() ? "facet.include" : "facet.exclude", name));
  }

  private static String toggled(Facet facet, Choice choice, FilteredUrl url) {
    Filters filters = url.filters().toggle(facet, choice);
    return url.withFilters(filters).href();
  }
}
