package dev.evolscope.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A server that answers; closing it ends its home and gives the lock back as well. */
final class RunningServer implements AutoCloseable {
  private final OpenHome home;
  private final ConfigurableApplicationContext context;
  private final BoundAddress address;

  private RunningServer(OpenHome home, ConfigurableApplicationContext context) {
    this.home = home;
    this.context = context;
    address = context.getBean(BoundAddress.class);
  }

  /**
   * Opens a home and serves it. An empty home has the sample before the first request is answered.
   *
   * @throws CommandException if the home is in use, or the port is
   */
  static RunningServer start(Path folder, ServeSettings settings) throws IOException {
    OpenHome home = OpenHome.ofAny(folder, HomeLock.take(folder).orElseThrow(() -> inUse(folder)));
    try {
      RunningServer server = new RunningServer(home, run(home.home(), settings));
      home.lock().announce(server.url());
      return server;
    } catch (IOException | RuntimeException e) {
      home.close();
      throw e;
    }
  }

  private static CommandException inUse(Path folder) {
    Optional<String> url;
    try {
      url = HomeLock.serverOf(folder);
    } catch (IOException e) {
      url = Optional.empty();
    }
    return new CommandException(
        "%s is in use by another Evolscope%s; end that one, or name another --home"
            .formatted(folder, url.map(u -> ", which serves it on " + u).orElse("")));
  }

  private static ConfigurableApplicationContext run(Home home, ServeSettings settings) {
    SpringApplication application = Beans.application();
    application.setRegisterShutdownHook(false); // the order of ends is ours
    application.setLogStartupInfo(false);
    application.addInitializers(context -> prepare(home, settings, context));
    return application.run(settings.arguments());
  }

  /** What needs the settings and comes before everything that costs time. */
  private static void prepare(
      Home home, ServeSettings settings, ConfigurableApplicationContext context) {
    Environment environment = context.getEnvironment();
    BoundAddress address = BoundAddress.of(environment.getRequiredProperty("server.address"));
    address.requireFree(settings.port());
    Sample sample = new Sample(home.imports());
    try {
      if (settings.sample()) {
        sample.begin(home.fresh());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Server.register(context, home, address, sample);
  }

  String url() {
    return address.url(
        Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort());
  }

  BoundAddress address() {
    return address;
  }

  Home home() {
    return home.home();
  }

  @Override
  public void close() throws IOException {
    context.close();
    home.close();
  }
}
