package dev.evolscope.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells Vaadin where the pages are: it would look beside the program's entry only. */
@Configuration
@EnableVaadin("dev.evolscope.ui")
class PagesConfiguration {
  /** An answer that comes sooner needs no sign of waiting. */
  private static final int WAIT_MILLIS = 200;

  @Bean
  VaadinServiceInitListener firstAnswers(FirstAnswer firstAnswer) {
    return event -> {
      event.addIndexHtmlRequestListener(firstAnswer);
      event.getSource().addUIInitListener(start -> prepare(start.getUI()));
    };
  }

  /** A page speaks one language as long as it stands. */
  private static void prepare(UI ui) {
    ui.setLocale(InterfaceLanguage.of(VaadinRequest.getCurrent()).locale());
    ui.getLoadingIndicatorConfiguration().setFirstDelay(WAIT_MILLIS);
    ui.getReconnectDialogConfiguration().setDialogText(Texts.text("connection.reconnecting"));
    ui.getReconnectDialogConfiguration().setDialogTextGaveUp(Texts.text("connection.offline"));
  }
}
