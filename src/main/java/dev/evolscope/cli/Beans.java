package dev.evolscope.cli;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;

/**
 * What the build runs to write the server's bean definitions down as code, so that a start need not
 * work them out; it ends before any bean is made, and so needs no home.
 */
final class Beans {
  private Beans() {}

  public static void main(String[] args) {
    application().run(args);
  }

  /**
   * The application, with the beans as they were written down where the JVM is told to use them.
   */
  static SpringApplication application() {
    System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE); // see LogSettings
    SpringApplication application = new SpringApplication(Server.class);
    application.setMainApplicationClass(Beans.class); // what is written down carries its name
    return application;
  }
}
