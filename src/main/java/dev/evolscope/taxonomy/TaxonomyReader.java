package dev.evolscope.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code taxonomy.yaml}; what is missing or of another kind there is a bug of ours. */
final class TaxonomyReader {
  private TaxonomyReader() {}

  static Taxonomy read() {
    try (InputStream yaml = TaxonomyReader.class.getResourceAsStream("taxonomy.yaml")) {
      Map<?, ?> top =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(yaml));
      return new Taxonomy(
          (Integer) get(top, "version"),
          types(top, "general"),
          list(top, "tasks").stream().map(TaxonomyReader::task).toList(),
          types(top, "multiTurn"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TaskTypes task(Map<?, ?> task) {
    return new TaskTypes(text(task, "task"), text(task, "title"), types(task, "types"));
  }

  private static List<EvolType> types(Map<?, ?> owner, String key) {
    return list(owner, key).stream().map(TaxonomyReader::type).toList();
  }

  private static EvolType type(Map<?, ?> type) {
    EvolType.Example example =
        type.get("example") instanceof Map<?, ?> pair
            ? new EvolType.Example(text(pair, "from"), text(pair, "to"))
            : new EvolType.Example("", text(type, "example"));
    return new EvolType(text(type, "name"), text(type, "definition"), text(type, "good"), example);
  }

  private static List<Map<?, ?>> list(Map<?, ?> owner, String key) {
    return ((List<?>) get(owner, key)).stream().<Map<?, ?>>map(entry -> (Map<?, ?>) entry).toList();
  }

  private static String text(Map<?, ?> owner, String key) {
    return (String) get(owner, key);
  }

  private static Object get(Map<?, ?> owner, String key) {
    @Nullable Object value = owner.get(key);
    if (value == null) {
      throw new IllegalStateException("taxonomy.yaml: %s has no %s".formatted(owner, key));
    }
    return value;
  }
}
