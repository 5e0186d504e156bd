package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import dev.evolscope.conversation.Facet;
import dev.evolscope.quality.CheckReport;
import java.util.Map;

/** Which check it is, and how much of the selection it flags. */
final class CheckHead extends Header {
  CheckHead(CheckUrl url, CheckReport report) {
    addClassNames("page-head", "check-head");
    PageUrl selection = url.selection();
    PageUrl all = new PageUrl(QualityUrl.PAGE, selection.query(), selection.filters(), Map.of());
    Anchor back = Dom.link(all.href(), "btn quiet back", Dom.glyph("prev"));
    back.add(Texts.text("nav.quality"));
    add(
        back,
        Dom.text("h1", "", Texts.checks().title(url.check())),
        SeverityMark.of(report.check().check().severity()));
    add(report.check().on() ? flagged(url, report) : off());
    add(Dom.text("code", "muted", Facet.FINDING.parameter() + "=" + url.check()));
  }

  private static Component flagged(CheckUrl url, CheckReport report) {
    long all = report.conversations();
    double share = all == 0 ? 0 : report.flagged() / (double) all;
    return Dom.tag(
        "p",
        "sentence",
        Dom.link(url.flagged().href(), "count", Texts.text("quality.ofAll", report.flagged(), all)),
        Dom.text("bdi", "muted", Texts.share(share)));
  }

  private static Component off() {
    return Dom.text("p", "off", Texts.text("quality.off.means"));
  }
}
