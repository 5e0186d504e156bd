package dev.evolscope.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.shared.Registration;
import dev.evolscope.quality.Quality;
import dev.evolscope.quality.QualityProgress;
import org.jspecify.annotations.Nullable;

/**
 * How far the checks are. While they run it comes back by itself, and loads the page anew when they
 * are done: figures beside it were counted before.
 */
@Tag("div")
final class CheckProgress extends HtmlContainer {
  private static final int POLL_MILLIS = 2_000;
  private static final int NO_POLL = -1;

  private final transient Quality quality;
  private @Nullable Registration polls;

  CheckProgress(Quality quality) {
    this.quality = quality;
    addClassName("check-progress");
    getElement().setAttribute("role", "status");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    QualityProgress progress = quality.progress();
    show(progress);
    if (!progress.ended()) {
      polls = event.getUI().addPollListener(poll -> goOn());
      event.getUI().setPollInterval(POLL_MILLIS);
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    stop();
    event.getUI().setPollInterval(NO_POLL);
  }

  private void stop() {
    if (polls != null) {
      polls.remove();
      polls = null;
    }
  }

  private void goOn() {
    QualityProgress progress = quality.progress();
    if (progress.ended()) {
      stop();
      getUI()
          .ifPresent(
              ui -> {
                ui.setPollInterval(NO_POLL);
                ui.refreshCurrentRoute(false);
              });
    }
    show(progress);
  }

  private void show(QualityProgress progress) {
    removeAll();
    setVisible(progress.pending() || progress.failures() > 0);
    if (progress.pending()) {
      String words = words(progress);
      HtmlContainer bar = Dom.tag("progress", "");
      if (progress.total() > 0) {
        bar.getElement().setAttribute("max", Long.toString(progress.total()));
        bar.getElement().setAttribute("value", Long.toString(progress.done()));
      }
      bar.getElement().setAttribute("aria-label", words);
      add(bar, Dom.text("span", "", words));
    }
    if (progress.failures() > 0) {
      add(Dom.text("span", "", Texts.text("quality.failures", progress.failures())));
    }
  }

  private static String words(QualityProgress progress) {
    return switch (progress.state()) {
      case FAILED -> Texts.text("quality.failed");
      case PENDING -> Texts.text("quality.pending");
      case PAUSED -> Texts.text("quality.paused", progress.done(), progress.total());
      case RUNNING, DONE -> Texts.text("quality.running", progress.done(), progress.total());
    };
  }
}
