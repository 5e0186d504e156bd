package dev.evolscope.ui;

import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells Vaadin where the pages are: it would look beside the program's entry only. */
@Configuration
@EnableVaadin("dev.evolscope.ui")
class PagesConfiguration {

  @Bean
  VaadinServiceInitListener firstAnswers(FirstAnswer firstAnswer) {
    return event -> event.addIndexHtmlRequestListener(firstAnswer);
  }
}
