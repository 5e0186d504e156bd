package dev.evolscope.cli;

import static dev.evolscope.cli.TestHome.row;

import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Message;
import dev.evolscope.export.Export;
import dev.evolscope.export.ExportFormat;
import dev.evolscope.export.ExportRequest;
import dev.evolscope.export.Mask;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/** Exports from a home that is opened for each test, and what tests ask of them. */
final class Exporter implements BeforeEachCallback, AfterEachCallback {
  private static final String HOSTILE =
      "=cmd|' /C calc'!A0 \\u0000 \\u2028 \\\"quoted\\\", 🜚\\r\\n<b>";

  /** Rows of many kinds. */
  static final List<String> ROWS =
      List.of(
          row("1", "alpha"),
          row(null, "no id"),
          row("3", HOSTILE),
          "{\"id\":4,\"language\":\"French\",\"score\":0.5,\"tags\":[],\"deep\":{\"a\":[1,{\"b\":null}],\"c\":\"\"},"
              + "\"conversation\":[{\"role\":\"system\",\"content\":\"s\"},{\"role\":\"user\",\"content\":\"un\",\"extra\":1}]}",
          "{\"id\":\"5\",\"deep\":7,\"evolscope_id\":\"theirs\",\"task_evol_type\":\"DEEPEN\",\"big\":12345678901234567890.12345678901234567890,"
              + "\"messages\":[{\"role\":\"user\",\"content\":\"mixed\"},{\"role\":\"tool\",\"content\":\"-1\"}]}");

  private @Nullable Path folder;
  private @Nullable TestHome home;

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    folder = Files.createTempDirectory("exporter");
    home = new TestHome(folder.resolve("home"));
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    home().close();
    FileSystemUtils.deleteRecursively(folder());
  }

  /** What is exported from. */
  TestHome home() {
    return Objects.requireNonNull(home);
  }

  /** A folder of the test's own. */
  Path folder() {
    return Objects.requireNonNull(folder);
  }

  /** Filters as {@code stage=!seed}. */
  Export prepare(ExportFormat format, boolean archive, String query, String... filters) {
    return prepare(format, Mask.NONE, archive, query, filters);
  }

  Export prepare(ExportFormat format, Mask mask, boolean archive, String query, String... filters) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String filter : filters) {
      String[] pair = filter.split("=", 2);
      parameters.computeIfAbsent(pair[0], name -> new ArrayList<>()).add(pair[1]);
    }
    return home()
        .home()
        .exports()
        .prepare(new ExportRequest(format, mask, archive, query, Filters.parse(parameters)));
  }

  static byte[] bytes(Export export) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.writeTo(out);
    return out.toByteArray();
  }

  List<String> lines(ExportFormat format, String query, String... filters) throws IOException {
    return new String(bytes(prepare(format, false, query, filters)), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  /** A whole export in a file of the test's folder. */
  Path file(String name, ExportFormat format) throws IOException {
    return Files.write(folder().resolve(name), bytes(prepare(format, false, "")));
  }

  static List<List<Message>> messages(TestHome home) {
    return home.search("").hits().stream()
        .map(hit -> home.stored(hit.id()).conversation().messages())
        .toList();
  }
}
