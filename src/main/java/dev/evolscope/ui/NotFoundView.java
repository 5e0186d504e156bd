package dev.evolscope.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;

/** What stands where nothing is. The HTTP status is {@link FirstAnswer}'s. */
@ParentLayout(Shell.class)
class NotFoundView extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
  private static final int STATUS = 404;

  NotFoundView() {
    addClassName("lost");
    setId("content");
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    removeAll();
    String told = parameter.getCustomMessage();
    String path = "/" + event.getLocation().getPath();
    add(
        Dom.glyph("multi-turn"),
        Dom.text("h1", "", Texts.text("notFound.heading")),
        Dom.text("p", "", told.isEmpty() ? Texts.text("notFound.page", path) : told),
        Dom.text("p", "", Texts.text("notFound.help")),
        Dom.tag(
            "div",
            "actions",
            Dom.link("./", "btn primary", Texts.text("notFound.explore")),
            Dom.link("datasets", "btn", Texts.text("notFound.datasets"))));
    return STATUS;
  }

  @Override
  public String getPageTitle() {
    return Texts.text("title.notFound");
  }
}
