package dev.evolscope.cli;

import dev.evolscope.access.Secret;
import dev.evolscope.access.WriteAccess;
import dev.evolscope.quality.Checks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
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
    return start(folder, settings, Checks.ofProgram());
  }

  /** The same with other checks. */
  static RunningServer start(Path folder, ServeSettings settings, Checks checks)
      throws IOException {
    HomeLock lock = HomeLock.take(folder).orElseThrow(() -> inUse(folder));
    Opening opening = new Opening(folder, lock, checks, settings.sample());
    try {
      String secret = Secret.random();
      ConfigurableApplicationContext context = run(opening, settings, secret);
      RunningServer server = new RunningServer(opening.get().home(), context);
      lock.announce(new HomeLock.Holder(server.url(), secret));
      return server;
    } catch (IOException | RuntimeException e) {
      throw opening.undo(e);
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
      Opening opening, ServeSettings settings, String secret) {
    SpringApplication application = Beans.application();
    application.setRegisterShutdownHook(false); // the order of ends is ours
    application.setLogStartupInfo(false);
    application.addInitializers(
        context -> prepare(opening, settings, secret, (GenericApplicationContext) context));
    return application.run(settings.arguments());
  }

  /** What needs the settings and comes before everything that costs time. */
  private static void prepare(
      Opening opening, ServeSettings settings, String secret, GenericApplicationContext context) {
    Environment environment = context.getEnvironment();
    BoundAddress address = BoundAddress.of(environment.getRequiredProperty("server.address"));
    address.requireFree(settings.port());
    opening.begin(environment.getProperty(ServeSettings.CHECKS, Boolean.class, true));
    WriteAccess writes = settings.writes(address, Secret.of(secret));
    for (Object bean : List.of(address, writes, settings.address())) {
      context.getBeanFactory().registerSingleton(bean.getClass().getName(), bean);
    }
    register(context, Home.class, () -> opening.get().home().home());
    register(context, Sample.class, () -> opening.get().sample());
  }

  /** Whoever started the server ends what it works on, after it. */
  private static <T> void register(
      GenericApplicationContext context, Class<T> type, Supplier<T> bean) {
    context.registerBean(type, bean, definition -> definition.setDestroyMethodName(""));
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
