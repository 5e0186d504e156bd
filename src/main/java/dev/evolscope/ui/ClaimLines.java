package dev.evolscope.ui;

import com.ibm.icu.text.NumberFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import dev.evolscope.conversation.Facet;
import dev.evolscope.coverage.ClaimResult;
import dev.evolscope.coverage.Explanation;
import dev.evolscope.coverage.Said;
import dev.evolscope.coverage.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A claim as a line of a table, and under it why it and what is counted differ. */
final class ClaimLines {
  private static final String COLUMNS = "4";

  private ClaimLines() {}

  static List<Component> of(ClaimResult result) {
    Said said = result.claim().said();
    List<Component> lines = new ArrayList<>();
    lines.add(
        Dom.tag(
            "tr",
            isPlain(result) ? "" : "explained",
            Dom.with(Dom.text("th", "", what(result)), "scope", "row"),
            Dom.text(
                "td",
                "num",
                said == null
                    ? Texts.text("claims.listed", result.claim().values().size())
                    : said.text()),
            Dom.tag("td", "num", counted(result)),
            Dom.tag("td", "", verdict(result))));
    if (!isPlain(result)) {
      HtmlContainer why = Dom.tag("td", "muted");
      why.getElement().setAttribute("colspan", COLUMNS);
      if (!result.claim().by().isEmpty()) {
        why.add(Dom.with(Dom.text("p", "", result.claim().by()), "dir", "auto"));
      }
      result.explanations().forEach(e -> why.add(Dom.with(sentence(e), "dir", "auto")));
      lines.add(Dom.tag("tr", "why", why));
    }
    return lines;
  }

  private static boolean isPlain(ClaimResult result) {
    return result.claim().by().isEmpty() && result.explanations().isEmpty();
  }

  /** As in "conversations, stage Seed"; the datasets are those of the page or the sheet. */
  private static String what(ClaimResult result) {
    String what = Texts.text("claims.what." + result.claim().measure().label());
    String where =
        result.claim().where().choices().entrySet().stream()
            .map(
                facet ->
                    Texts.text("facet.lower." + facet.getKey().parameter())
                        + " "
                        + facet.getValue().stream()
                            .map(choice -> words(facet.getKey(), choice.value(), choice.excluded()))
                            .collect(
                                Collectors.joining(
                                    FacetText.between(result.claim().where(), facet.getKey()))))
            .collect(Collectors.joining(Texts.text("coverage.comma")));
    return where.isEmpty() ? what : what + Texts.text("coverage.comma") + where;
  }

  private static String words(Facet facet, String value, boolean excluded) {
    String words = FacetText.of(facet, value);
    return excluded ? Texts.text("explore.chipNot") + " " + words : words;
  }

  private static Component counted(ClaimResult result) {
    ExploreUrl conversations = ExploreUrl.START.withFilters(result.counts());
    return Dom.link(conversations.href(), "count", number(result.counted()));
  }

  private static String number(BigDecimal number) {
    return NumberFormat.getInstance(Texts.language().icu()).format(number);
  }

  private static Component verdict(ClaimResult result) {
    Verdict verdict = result.verdict();
    String glyph =
        switch (verdict) {
          case HOLDS -> "check";
          case ROUNDED -> "equal";
          case FAILS -> "cross";
        };
    return Dom.tag(
        "span", "verdict " + verdict.label(), Dom.glyph(glyph), Dom.text("span", "", word(result)));
  }

  private static String word(ClaimResult result) {
    int sign = result.difference().signum();
    if (result.verdict() != Verdict.FAILS || sign == 0) {
      return Texts.text("claims.verdict." + result.verdict().label());
    }
    String off = number(result.difference().abs());
    return sign > 0 ? Texts.text("claims.more", off) : Texts.text("claims.less", off);
  }

  private static HtmlContainer sentence(Explanation explanation) {
    return Dom.text(
        "p",
        "",
        switch (explanation) {
          case Explanation.RoundedTo(String counted, String said, BigDecimal unit) ->
              Texts.text("claims.why.rounded", counted, said, unit);
          case Explanation.OneDataset(String dataset) -> Texts.text("claims.why.dataset", dataset);
          case Explanation.Skipped(long rows, boolean all) ->
              Texts.text(all ? "claims.why.skippedAll" : "claims.why.skipped", rows);
          case Explanation.SharedCodes codes ->
              Texts.text("claims.why.codes", codes.names(), codes.codes(), codes.groups());
          case Explanation.NotListed(List<String> values) ->
              Texts.text("claims.why.notListed", String.join(", ", values));
          case Explanation.NotFound(List<String> values) ->
              Texts.text("claims.why.notFound", String.join(", ", values));
          case Explanation.Noted(String text) -> text;
        });
  }
}
