package dev.evolscope.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * The log: to standard error, since standard output belongs to the commands' answers, from the
 * level that {@code EVOLSCOPE_LOG} names on, warnings unless it does. Code instead of a file, since
 * reading one is a tenth of a start.
 */
public final class LogSettings extends ContextAwareBase implements Configurator {
  /** Line breaks in messages are shown, not obeyed. */
  private static final String PATTERN =
      "%d{HH:mm:ss.SSS} %-5level %logger{30} - %replace(%msg){'[\\r\\n\\t]',' '}%n%ex";

  private static final Map<String, Level> OTHERWISE =
      Map.of(
          // says at every start that a flag could make some vector searches faster; we have none
          "org.apache.lucene.internal.vectorization", Level.ERROR,
          "org.springdoc", Level.ERROR,
          // what keeps the program from starting is said once, by the command
          "org.springframework.boot.SpringApplication", Level.OFF);

  @Override
  public ExecutionStatus configure(LoggerContext log) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(log);
    encoder.setPattern(PATTERN);
    encoder.start();
    ConsoleAppender<ILoggingEvent> errors = new ConsoleAppender<>();
    errors.setContext(log);
    errors.setTarget("System.err");
    errors.setEncoder(encoder);
    errors.start();
    var root = log.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.toLevel(level(), Level.WARN));
    root.addAppender(errors);
    SLF4JBridgeHandler.removeHandlersForRootLogger(); // Lucene and Tomcat log through the JDK
    SLF4JBridgeHandler.install();
    OTHERWISE.forEach((name, level) -> log.getLogger(name).setLevel(level));
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  private static String level() {
    return Optional.ofNullable(System.getProperty("EVOLSCOPE_LOG", System.getenv("EVOLSCOPE_LOG")))
        .orElse("warn");
  }
}
