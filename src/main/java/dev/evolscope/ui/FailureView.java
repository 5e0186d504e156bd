package dev.evolscope.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What stands where a page failed: a code that leads to the log, and a way to try again. The
 * failure's own words stay in the log, since they may quote stored text or paths.
 */
@ParentLayout(Shell.class)
class FailureView extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {
  private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);
  private static final int STATUS = 500;

  FailureView() {
    addClassName("lost");
    setId("content");
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    String code = UUID.randomUUID().toString().substring(0, 8);
    String address = event.getLocation().getPathWithQueryParameters();
    LOG.error("Page /{} failed, code {}", address, code, parameter.getCaughtException());
    Anchor again = new Anchor();
    again.setHref(address.isEmpty() ? "./" : address);
    again.setText(Texts.text("failure.again"));
    again.setRouterIgnore(true);
    again.setClassName("btn primary");
    removeAll();
    add(
        Dom.glyph("multi-turn"),
        Dom.text("h1", "", Texts.text("failure.heading")),
        Dom.text("p", "", Texts.text("failure.help")),
        Dom.text("p", "code", Texts.text("failure.code", code)),
        Dom.tag("div", "actions", again, Dom.link("./", "btn", Texts.text("notFound.explore"))));
    return STATUS;
  }

  @Override
  public String getPageTitle() {
    return Texts.text("title.failure");
  }
}
