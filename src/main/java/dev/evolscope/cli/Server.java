package dev.evolscope.cli;

import dev.evolscope.api.ApiGuard;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.DatasetStore;
import dev.evolscope.ingest.Imports;
import dev.evolscope.ingest.LiveIndex;
import dev.evolscope.ingest.Uploads;
import dev.evolscope.search.ConversationSearch;
import dev.evolscope.search.SimilarSearch;
import dev.evolscope.search.StatisticsSearch;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The web application over an open home. */
@Configuration(proxyBeanMethods = false)
@SpringBootApplication(scanBasePackages = {"dev.evolscope.api", "dev.evolscope.ui"})
class Server {

  /** Gives the application what it works on; who started it ends these, after the application. */
  static void register(
      ConfigurableApplicationContext context, Home home, BoundAddress address, Sample sample) {
    ConfigurableListableBeanFactory beans = context.getBeanFactory();
    beans.registerSingleton("home", home);
    beans.registerSingleton("address", address);
    beans.registerSingleton("sample", sample);
  }

  @Bean(destroyMethod = "")
  ConversationSearch search(Home home) {
    return home.search();
  }

  @Bean(destroyMethod = "")
  SimilarSearch similar(Home home) {
    return home.similar();
  }

  @Bean(destroyMethod = "")
  StatisticsSearch statistics(Home home) {
    return home.statistics();
  }

  @Bean(destroyMethod = "")
  ConversationStore conversations(Home home) {
    return home.conversations();
  }

  @Bean(destroyMethod = "")
  DatasetStore datasets(Home home) {
    return home.datasets();
  }

  @Bean(destroyMethod = "")
  Imports imports(Home home) {
    return home.imports();
  }

  @Bean(destroyMethod = "")
  Uploads uploads(Home home) {
    return home.uploads();
  }

  @Bean(destroyMethod = "")
  LiveIndex index(Home home) {
    return home.index();
  }

  /** Readiness: whether searches are answered. */
  @Bean
  HealthIndicator indexHealthIndicator(LiveIndex index) {
    return () ->
        index.ready()
            ? Health.up().build()
            : Health.outOfService().withDetail("rebuilt", index.rebuilt()).build();
  }

  /** Datasets may be called {@code owner/name}: an encoded slash is part of a path's piece. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> encodedSlashes() {
    return tomcat ->
        tomcat.addConnectorCustomizers(
            connector -> connector.setEncodedSolidusHandling("passthrough"));
  }

  @Bean
  FilterRegistrationBean<ApiGuard> apiGuard(
      @Value("${evolscope.hosts:}") Set<String> hosts, BoundAddress address) throws IOException {
    Set<String> names = new TreeSet<>(address.names());
    hosts.forEach(host -> names.add(host.strip().toLowerCase(Locale.ROOT)));
    FilterRegistrationBean<ApiGuard> guard = new FilterRegistrationBean<>(new ApiGuard(names));
    guard.setOrder(Ordered.HIGHEST_PRECEDENCE + 1); // behind the security headers
    return guard;
  }
}
