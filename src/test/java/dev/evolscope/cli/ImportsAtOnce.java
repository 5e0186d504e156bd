package dev.evolscope.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that starts imports of several files at once, as a server is sent them, and waits for
 * all: they are shown together.
 */
final class ImportsAtOnce {
  private ImportsAtOnce() {}

  /** Takes the home's folder and the files; each is a dataset of its own. */
  public static void main(String[] arguments) throws Exception {
    try (TestHome home = new TestHome(Path.of(arguments[0]))) {
      List<Long> ids = new ArrayList<>();
      for (int i = 1; i < arguments.length; i++) {
        Path file = Path.of(arguments[i]);
        String name = String.valueOf(file.getFileName());
        ids.add(home.start(name.substring(0, name.indexOf('.')), file, false));
      }
      for (long id : ids) {
        home.imports().await(id);
      }
    }
  }
}
