package dev.evolscope.coverage;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.search.FacetValue;
import dev.evolscope.search.Statistics;
import dev.evolscope.search.StatisticsSearch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Holds claims against what is counted. */
public final class ClaimCheck {
  private final StatisticsSearch statistics;
  private final ToLongFunction<Collection<String>> skipped;

  /**
   * A check.
   *
   * @param skipped rows that the imports of datasets of those names could not read
   */
  public ClaimCheck(StatisticsSearch statistics, ToLongFunction<Collection<String>> skipped) {
    this.statistics = statistics;
    this.skipped = skipped;
  }

  /**
   * Checks every claim, in their order.
   *
   * @param datasets the datasets to look at where the sheet names none; empty for all
   */
  public List<ClaimResult> of(ClaimSheet sheet, List<Choice> datasets) {
    List<Choice> looked =
        sheet.datasets().isEmpty()
            ? datasets
            : sheet.datasets().stream().map(d -> new Choice(Facet.escape(d), false)).toList();
    Map<Filters, Statistics> counted = new HashMap<>();
    List<ClaimResult> results = new ArrayList<>();
    for (Claim claim : sheet.claims()) {
      Filters where = claim.where();
      Filters filters =
          where.of(Facet.DATASET).isEmpty() ? where.with(Facet.DATASET, looked) : where;
      Statistics figures = counted.computeIfAbsent(filters, f -> statistics.of("", f));
      results.add(result(claim, filters, figures));
    }
    return List.copyOf(results);
  }

  private ClaimResult result(Claim claim, Filters filters, Statistics figures) {
    Counted counted = Counted.of(claim.measure(), figures);
    List<String> missing = without(claim.values(), counted.values());
    Said said = claim.said();
    Verdict verdict = said == null ? Verdict.HOLDS : said.verdict(counted.number());
    if (!missing.isEmpty()) {
      verdict = Verdict.FAILS;
    }
    return new ClaimResult(
        claim,
        counted.number(),
        filters,
        verdict,
        verdict == Verdict.HOLDS
            ? List.of()
            : explanations(claim, counted, filters, figures, verdict));
  }

  private List<Explanation> explanations(
      Claim claim, Counted counted, Filters filters, Statistics figures, Verdict verdict) {
    Said said = claim.said();
    if (verdict == Verdict.ROUNDED && said != null) {
      return List.of(
          new Explanation.RoundedTo(
              "%,d".formatted(counted.number().longValue()), said.text(), said.unit()));
    }
    List<Explanation> all = new ArrayList<>();
    sharedCodes(claim, figures).forEach(all::add);
    addValues(claim, counted, all);
    oneDataset(claim, figures).forEach(all::add);
    skipped(claim, counted, filters, figures).forEach(all::add);
    if (!claim.note().isEmpty()) {
      all.add(new Explanation.Noted(claim.note()));
    }
    return all;
  }

  /** Where languages or their codes are not as many as was said, though the others would be. */
  private static Stream<Explanation> sharedCodes(Claim claim, Statistics figures) {
    boolean codes = claim.measure() == Measure.LANGUAGE_CODES;
    if (!codes && claim.measure() != Measure.LANGUAGES) {
      return Stream.empty();
    }
    SequencedMap<String, List<String>> all = Counted.codes(figures);
    int names = all.values().stream().mapToInt(List::size).sum();
    SequencedMap<String, List<String>> shared = new LinkedHashMap<>();
    all.forEach(
        (code, sharing) -> {
          if (sharing.size() > 1) {
            shared.put(code, sharing);
          }
        });
    return shared.isEmpty()
        ? Stream.empty()
        : Stream.of(new Explanation.SharedCodes(names, all.size(), shared));
  }

  private static void addValues(Claim claim, Counted counted, List<Explanation> to) {
    if (claim.values().isEmpty()) {
      return;
    }
    List<String> missing = without(claim.values(), counted.values());
    List<String> more = without(counted.values(), claim.values());
    if (!missing.isEmpty()) {
      to.add(new Explanation.NotFound(missing));
    }
    if (!more.isEmpty()) {
      to.add(new Explanation.NotListed(more));
    }
  }

  private static Stream<Explanation> oneDataset(Claim claim, Statistics figures) {
    List<FacetValue> datasets = figures.of(Facet.DATASET);
    Said said = claim.said();
    if (claim.measure() != Measure.CONVERSATIONS || said == null || datasets.size() < 2) {
      return Stream.empty();
    }
    return datasets.stream()
        .filter(one -> said.number().compareTo(BigDecimal.valueOf(one.count())) == 0)
        .limit(1)
        .map(one -> new Explanation.OneDataset(one.value()));
  }

  /** Where fewer rows of whole datasets are counted than was said, and files held more. */
  private Stream<Explanation> skipped(
      Claim claim, Counted counted, Filters filters, Statistics figures) {
    Said said = claim.said();
    boolean whole = filters.with(Facet.DATASET, List.of()).isEmpty();
    if (claim.measure() != Measure.CONVERSATIONS
        || said == null
        || !whole
        || counted.number().compareTo(said.number()) >= 0) {
      return Stream.empty();
    }
    long rows =
        skipped.applyAsLong(
            figures.of(Facet.DATASET).stream().map(one -> Facet.plain(one.value())).toList());
    BigDecimal missing = said.number().subtract(counted.number());
    return rows == 0
        ? Stream.empty()
        : Stream.of(
            new Explanation.Skipped(rows, missing.compareTo(BigDecimal.valueOf(rows)) == 0));
  }

  private static List<String> without(List<String> values, List<String> others) {
    return values.stream().filter(value -> !others.contains(value)).toList();
  }
}
