package dev.evolscope.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.evolscope.conversation.Facet;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.Heatmap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A check as the map of flags draws it; the names are those of {@link AxisEntry}, whose empty ones
 * have no meaning here.
 *
 * @param severity to be drawn before the name
 * @param total conversations that it flags
 * @param href those conversations
 * @param page the check's own page
 * @param cells flagged conversations of each value, separated by spaces
 */
record FlagRow(
    String title,
    String name,
    String own,
    String lang,
    String mark,
    String severity,
    String parameter,
    long total,
    String href,
    String page,
    String cells,
    String wanted) {

  static FlagRow of(Heatmap.Row row, PageUrl selection) {
    Check check = row.check().check();
    return new FlagRow(
        check.id(),
        Texts.checks().title(check.id()),
        "",
        "",
        "",
        check.severity().code(),
        new QueryParameters(Map.of(Facet.FINDING.parameter(), List.of(check.id())))
            .getQueryString(),
        row.flagged(),
        selection.explored(Facet.FINDING, check.id()).href(),
        CheckUrl.of(check.id(), selection).href(),
        row.counts().stream().map(String::valueOf).collect(Collectors.joining(" ")),
        "");
  }
}
