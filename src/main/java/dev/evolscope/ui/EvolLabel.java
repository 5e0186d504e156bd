package dev.evolscope.ui;

import com.vaadin.flow.component.html.Span;

/** An Evol type in words; the raw name is its tooltip. */
final class EvolLabel extends Span {
  EvolLabel(String name) {
    super(FacetText.evol(name));
    addClassName("evol");
    setTitle(name);
  }
}
