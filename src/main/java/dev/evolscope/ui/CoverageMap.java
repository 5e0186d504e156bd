package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * The matrix. The browser draws it from one property: 1,470 cells are one component, and walking
 * them asks the server nothing.
 */
@Tag("es-coverage")
@JsModule("./coverage-map.ts")
final class CoverageMap extends Component {
  void show(CoverageData data) {
    getElement().setPropertyBean("data", data);
  }
}
