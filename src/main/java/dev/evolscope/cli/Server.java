package dev.evolscope.cli;

import dev.evolscope.access.PublicAddress;
import dev.evolscope.access.WriteAccess;
import dev.evolscope.api.ApiGuard;
import dev.evolscope.api.ClientLimit;
import dev.evolscope.conversation.Backups;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.DatasetStore;
import dev.evolscope.conversation.DatasetVersions;
import dev.evolscope.coverage.Audits;
import dev.evolscope.coverage.ClaimCheck;
import dev.evolscope.coverage.Claims;
import dev.evolscope.coverage.Coverages;
import dev.evolscope.coverage.Targets;
import dev.evolscope.export.Exports;
import dev.evolscope.ingest.Imports;
import dev.evolscope.ingest.LiveIndex;
import dev.evolscope.ingest.Uploads;
import dev.evolscope.lineage.Lineages;
import dev.evolscope.quality.Policies;
import dev.evolscope.quality.Quality;
import dev.evolscope.quality.Trends;
import dev.evolscope.report.QualityReports;
import dev.evolscope.search.ConversationSearch;
import dev.evolscope.search.PlaceSearch;
import dev.evolscope.search.SimilarSearch;
import dev.evolscope.search.StatisticsSearch;
import dev.evolscope.statistics.TextStatisticsSearch;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * The web application over an open home, which whoever starts it registers, with where and to whom
 * it answers, and ends after it.
 */
@Configuration(proxyBeanMethods = false)
@SpringBootApplication(scanBasePackages = {"dev.evolscope.api", "dev.evolscope.ui"})
class Server {

  @Bean(destroyMethod = "")
  ConversationSearch search(Home home) {
    return home.search();
  }

  @Bean(destroyMethod = "")
  SimilarSearch similar(Home home) {
    return home.similar();
  }

  @Bean(destroyMethod = "")
  PlaceSearch places(Home home) {
    return home.places();
  }

  @Bean(destroyMethod = "")
  StatisticsSearch statistics(Home home) {
    return home.statistics();
  }

  @Bean(destroyMethod = "")
  Coverages coverages(Home home) {
    return home.coverages();
  }

  @Bean(destroyMethod = "")
  Targets targets(Home home) {
    return home.targets();
  }

  @Bean(destroyMethod = "")
  Claims claims(Home home) {
    return home.claims();
  }

  @Bean(destroyMethod = "")
  ClaimCheck claimCheck(Home home) {
    return home.claimCheck();
  }

  @Bean(destroyMethod = "")
  Audits audits(Home home) {
    return home.audits();
  }

  @Bean(destroyMethod = "")
  TextStatisticsSearch texts(Home home) {
    return home.texts();
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
  DatasetVersions versions(Home home) {
    return home.versions();
  }

  @Bean(destroyMethod = "")
  Backups backups(Home home) {
    return home.backups();
  }

  @Bean(destroyMethod = "")
  Exports exports(Home home) {
    return home.exports();
  }

  @Bean(destroyMethod = "")
  Lineages lineages(Home home) {
    return home.lineages();
  }

  @Bean(destroyMethod = "")
  Quality quality(Home home) {
    return home.quality();
  }

  @Bean(destroyMethod = "")
  Trends trends(Home home) {
    return home.trends();
  }

  @Bean(destroyMethod = "")
  QualityReports reports(Home home) {
    return home.reports();
  }

  @Bean(destroyMethod = "")
  Policies policies(Home home) {
    return home.policies();
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
      @Value("${evolscope.hosts:}") Set<String> hosts,
      BoundAddress bound,
      PublicAddress address,
      WriteAccess writes)
      throws IOException {
    Set<String> names = new TreeSet<>(bound.names());
    address.host().ifPresent(names::add);
    hosts.forEach(host -> names.add(host.strip().toLowerCase(Locale.ROOT)));
    return first(new ApiGuard(names, address, writes), 1);
  }

  @Bean
  FilterRegistrationBean<ClientLimit> clientLimit(@Value("${evolscope.limit:30}") int limit) {
    return first(new ClientLimit(limit), 2);
  }

  /** Behind the security headers, before everything else. */
  private static <F extends Filter> FilterRegistrationBean<F> first(F filter, int place) {
    FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
    return registration;
  }
}
