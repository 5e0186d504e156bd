package dev.evolscope.cli;

import dev.evolscope.access.Secret;
import dev.evolscope.access.WriteAccess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
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
      String secret = Secret.random();
      RunningServer server = new RunningServer(home, run(home.home(), settings, secret));
      home.lock().announce(new HomeLock.Holder(server.url(), secret));
      return server;
    } catch (IOException | RuntimeException e) {
      home.close();
      throw e;
    }
  }

  private static CommandException inUse(Path folder) {
    Optional<HomeLock.Holder> server;
    try {
      server = HomeLock.serverOf(folder);
    } catch (IOException e) {
      server = Optional.empty();
    }
    return new CommandException(
        "%s is in use by another Evolscope%s; end that one, or name another --home"
            .formatted(folder, server.map(s -> ", which serves it on " + s.url()).orElse("")));
  }

  private static ConfigurableApplicationContext run(
      Home home, ServeSettings settings, String secret) {
    SpringApplication application = Beans.application();
    application.setRegisterShutdownHook(false); // the order of ends is ours
    application.setLogStartupInfo(false);
    application.addInitializers(context -> prepare(home, settings, secret, context));
    return application.run(settings.arguments());
  }

  /** What needs the settings and comes before everything that costs time. */
  private static void prepare(
      Home home, ServeSettings settings, String secret, ConfigurableApplicationContext context) {
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
    WriteAccess writes = settings.writes(address, Secret.of(secret));
    for (Object bean : List.of(home, address, sample, writes, settings.address())) {
      context.getBeanFactory().registerSingleton(bean.getClass().getName(), bean);
    }
  }

  String url() {
    return address.url(
        Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort());
  }

  BoundAddress address() {
    return address;
  }

  /** Who may write. */
  WriteAccess writes() {
    return context.getBean(WriteAccess.class);
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
