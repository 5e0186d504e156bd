package dev.evolscope.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How many exports a server runs at once. */
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {
  /** Each may hold some tens of megabytes of a heap of 512. */
  private static final int MOST = 4;

  private static final int MOST_OF_ONE_CLIENT = 2;

  @Bean
  ExportPlaces exportPlaces() {
    return new ExportPlaces(MOST, MOST_OF_ONE_CLIENT);
  }
}
