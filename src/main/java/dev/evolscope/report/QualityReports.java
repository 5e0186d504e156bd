package dev.evolscope.report;

import dev.evolscope.conversation.Dataset;
import dev.evolscope.conversation.DatasetStore;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.CheckCount;
import dev.evolscope.quality.CheckFamily;
import dev.evolscope.quality.CheckText;
import dev.evolscope.quality.Heatmap;
import dev.evolscope.quality.Measured;
import dev.evolscope.quality.Measurements;
import dev.evolscope.quality.Overview;
import dev.evolscope.quality.Quality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes reports of quality. */
public final class QualityReports {
  private static final List<Facet> TABLES =
      List.of(
          Facet.LANGUAGE, Facet.TASK, Facet.STAGE, Facet.TASK_EVOL, Facet.TURN_EVOL, Facet.DATASET);

  /** Of each table. */
  private static final int MOST_WORST = 10;

  private final Quality quality;
  private final DatasetStore datasets;
  private final String program;

  /**
   * Reports.
   *
   * @param program version of this program
   */
  public QualityReports(Quality quality, DatasetStore datasets, String program) {
    this.quality = quality;
    this.datasets = datasets;
    this.program = program;
  }

  /** The report of what a query and filters select. */
  public QualityReport of(String query, Filters filters) {
    Overview overview = quality.overview(query, filters);
    List<Heatmap> maps = TABLES.stream().map(by -> quality.heatmap(query, filters, by)).toList();
    Map<String, Long> severities = new LinkedHashMap<>();
    overview.severities().forEach((severity, count) -> severities.put(severity.code(), count));
    return new QualityReport(
        QualityReport.FORMAT,
        QualityReport.VERSION,
        program,
        query,
        new TreeMap<>(filters.parameters()),
        sources(filters),
        !overview.progress().pending(),
        overview.conversations(),
        overview.flagged(),
        severities,
        overview.checks().stream()
            .sorted(Comparator.comparing(count -> count.check().check(), CheckFamily.TOGETHER))
            .map(count -> line(count, overview.conversations()))
            .toList(),
        worst(maps),
        maps.stream().map(QualityReports::table).toList());
  }

  private List<QualityReport.Source> sources(Filters filters) {
    List<Choice> chosen = filters.of(Facet.DATASET);
    return datasets.datasets().stream()
        .filter(dataset -> meant(dataset.name(), chosen))
        .map(QualityReports::source)
        .toList();
  }

  private static boolean meant(String name, List<Choice> chosen) {
    String value = Facet.escape(name);
    boolean wanted =
        chosen.stream().allMatch(Choice::excluded) || chosen.contains(new Choice(value, false));
    return wanted && !chosen.contains(new Choice(value, true));
  }

  private static QualityReport.Source source(Dataset dataset) {
    return new QualityReport.Source(
        dataset.name(),
        dataset.rows(),
        dataset.licence(),
        dataset.source(),
        dataset.parts().stream()
            .map(part -> new QualityReport.File(part.name(), part.rows(), part.checksum()))
            .toList());
  }

  private static QualityReport.Line line(CheckCount count, long conversations) {
    Check check = count.check().check();
    Optional<Measured> measured = Measurements.ours().of(check.id());
    return new QualityReport.Line(
        check.id(),
        CheckText.ENGLISH.title(check.id()),
        check.severity().code(),
        check.version(),
        count.check().on(),
        count.check().threshold(),
        count.flagged(),
        count.share(conversations),
        measured.map(Measured::precision).orElse(null),
        measured.map(Measured::read).orElse(0),
        measured.map(Measured::recall).orElse(null),
        measured.map(Measured::planted).orElse(0));
  }

  private static List<QualityReport.Worst> worst(List<Heatmap> maps) {
    List<QualityReport.Worst> worst = new ArrayList<>();
    for (Heatmap map : maps) {
      FlaggedCell.worst(map).stream()
          .limit(MOST_WORST)
          .forEach(
              cell ->
                  worst.add(
                      new QualityReport.Worst(
                          cell.check().id(),
                          map.by().parameter(),
                          cell.value(),
                          cell.flagged().part(),
                          cell.flagged().all(),
                          cell.flagged().value())));
    }
    return worst;
  }

  private static QualityReport.Table table(Heatmap map) {
    return new QualityReport.Table(
        map.by().parameter(),
        map.values(),
        map.totals(),
        map.rows().stream()
            .map(row -> new QualityReport.Row(row.check().id(), row.counts()))
            .toList());
  }
}
