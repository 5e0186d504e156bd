package dev.evolscope.ui.preview;

import dev.evolscope.cli.Main;
import org.springframework.boot.SpringApplication;

/** Starts the server with the pretended back end. */
public final class PreviewServer {
  private PreviewServer() {}

  public static void main(String[] args) {
    SpringApplication.run(new Class<?>[] {Main.class, PreviewBackEnd.class}, args);
  }
}
