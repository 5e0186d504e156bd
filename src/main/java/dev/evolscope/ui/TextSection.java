package dev.evolscope.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import dev.evolscope.statistics.TextStatistics;
import dev.evolscope.statistics.TextStatisticsSearch;
import dev.evolscope.statistics.Tokenizer;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is counted in the text. The problem: reading a sample for the first time takes seconds, and
 * the rest of the page must not wait; so it is read beside the page, which asks for it twice a
 * second until it is there.
 */
final class TextSection extends Section {
  private static final Logger LOG = LoggerFactory.getLogger(TextSection.class);
  private static final int ASK_MILLIS = 500;

  private final transient TextStatisticsSearch texts;

  private final Paragraph told = new Paragraph();
  private final ChartGrid charts = new ChartGrid();
  private final Paragraph help = new Paragraph(Texts.text("statistics.varietyHelp"));

  /** Which answer is waited for: those of earlier addresses come too late. */
  private int asked;

  TextSection(TextStatisticsSearch texts) {
    this.texts = texts;
    addClassName("texts");
    getElement().setAttribute("aria-label", Texts.text("statistics.texts"));
    told.addClassName("muted");
    told.getElement().setAttribute("role", "status");
    help.addClassName("muted");
    help.setVisible(false);
    add(Dom.text("h2", "", Texts.text("statistics.texts")), told, charts, help);
  }

  void show(StatisticsUrl url) {
    int asking = ++asked;
    UI ui = UI.getCurrent();
    told.setText(Texts.text("statistics.reading"));
    ui.setPollInterval(ASK_MILLIS);
    SerializableConsumer<Runnable> later = ui.accessLater(Runnable::run, () -> {});
    Thread.ofVirtual().start(() -> later.accept(outcome(ui, asking, url)));
  }

  private record Answer(TextStatistics mine, Optional<TextStatistics> other) {}

  private Answer answer(StatisticsUrl url) {
    return new Answer(
        texts.of(url.page().query(), url.page().filters(), Optional.of(url.by())),
        url.other().map(o -> texts.of(o.query(), o.filters(), Optional.of(url.by()))));
  }

  /** Reads, and gives what is to be done to the page. */
  private Runnable outcome(UI ui, int asking, StatisticsUrl url) {
    try {
      Answer found = answer(url);
      return () -> show(ui, asking, url, found);
    } catch (RuntimeException e) {
      LOG.error("the text of {} cannot be read", url.href(), e);
      return () -> fail(ui, asking);
    }
  }

  private void show(UI ui, int asking, StatisticsUrl url, Answer found) {
    if (asking != asked) {
      return;
    }
    ui.setPollInterval(-1);
    TextStatistics mine = found.mine();
    told.setText(
        Texts.text(
            "statistics.sample",
            mine.all().conversations(),
            mine.selected(),
            Tokenizer.NAME,
            Tokenizer.LIBRARY));
    charts.show(new TextCharts(url, mine, found.other()).all());
    help.setVisible(true);
  }

  private void fail(UI ui, int asking) {
    if (asking == asked) {
      ui.setPollInterval(-1);
      charts.show(List.of());
      told.setText(Texts.text("statistics.unread"));
    }
  }
}
