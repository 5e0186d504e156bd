package dev.evolscope.bench;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Other engines, which the program does not carry: a script fetches them into a folder. Their JDBC
 * drivers get a class loader of their own.
 */
record RivalJars(Path folder) {

  /**
   * A loader of the JDBC drivers in the folder.
   *
   * @throws IOException where there are none, with what fetches them
   */
  URLClassLoader drivers() throws IOException {
    List<URL> jars = new ArrayList<>();
    for (Path jar : files("*.jar")) {
      jars.add(jar.toUri().toURL());
    }
    if (jars.isEmpty()) {
      throw new IOException(
          folder + " holds no drivers: run src/test/scripts/rivals " + folder + " first");
    }
    return new URLClassLoader(jars.toArray(URL[]::new), RivalJars.class.getClassLoader());
  }

  /**
   * The distribution of OpenSearch.
   *
   * @throws IOException where it is not in the folder
   */
  Path openSearch() throws IOException {
    return files("opensearch-*.zip").stream()
        .findFirst()
        .orElseThrow(() -> new IOException(folder + " holds no opensearch-*.zip"));
  }

  private List<Path> files(String pattern) throws IOException {
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, pattern)) {
        all.forEach(found::add);
      }
    }
    return found;
  }
}
