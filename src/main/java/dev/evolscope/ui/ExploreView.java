package dev.evolscope.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/** Search over every conversation. */
@Route("")
@PageTitle("Explore · Evolscope")
class ExploreView extends Main {
  ExploreView() {
    add(new H1("Evolscope"));
  }
}
