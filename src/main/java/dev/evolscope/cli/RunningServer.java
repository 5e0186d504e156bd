package dev.evolscope.cli;

import java.util.List;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Pages and API over an open home, on a port of this machine; closing it ends the home too. */
record RunningServer(String url, ConfigurableApplicationContext context) implements AutoCloseable {

  /**
   * Starts the server and waits until it answers.
   *
   * @param port 0 takes a free one
   * @param options further settings, as {@code --name=value}
   */
  static RunningServer start(Home home, HomeLock lock, int port, List<String> options) {
    SpringApplication application = new SpringApplication(Server.class);
    application.addInitializers(context -> Server.register(home, lock, context));
    List<String> arguments = new java.util.ArrayList<>(options);
    arguments.add("--server.port=" + port);
    ConfigurableApplicationContext context = application.run(arguments.toArray(String[]::new));
    var server = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
    return new RunningServer("http://localhost:" + server.getPort(), context);
  }

  @Override
  public void close() {
    context.close();
  }
}
