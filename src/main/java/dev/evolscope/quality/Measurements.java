package dev.evolscope.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What was measured of the checks, from {@code measured.yaml}. */
public final class Measurements {
  private static final Measurements OURS = new Measurements(read(resource()));

  private final Map<String, Measured> byCheck;

  private Measurements(Map<String, Measured> byCheck) {
    this.byCheck = Map.copyOf(byCheck);
  }

  /** Those that come with the program. */
  public static Measurements ours() {
    return OURS;
  }

  /** What was measured of a check; empty where nothing was. */
  public Optional<Measured> of(String check) {
    return Optional.ofNullable(byCheck.get(check));
  }

  /** The checks that anything was measured of. */
  public Set<String> checks() {
    return byCheck.keySet();
  }

  private static String resource() {
    try (InputStream yaml = Measurements.class.getResourceAsStream("measured.yaml")) {
      return new String(Objects.requireNonNull(yaml).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the figures of checks by their ids.
   *
   * @throws IllegalArgumentException that names the check and what is wrong with its figures
   */
  static Map<String, Measured> read(String yaml) {
    Reader reader = new StringReader(yaml);
    Map<?, ?> top = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
    Map<String, Measured> byCheck = new HashMap<>();
    for (Object entry : (List<?>) Objects.requireNonNull(top.get("checks"), "no checks")) {
      Map<?, ?> figures = (Map<?, ?>) entry;
      String id = String.valueOf(figures.get("id"));
      try {
        if (byCheck.put(id, measured(figures)) != null) {
          throw new IllegalArgumentException("it stands there twice");
        }
      } catch (RuntimeException e) {
        throw new IllegalArgumentException("measured.yaml, " + id + ": " + e.getMessage(), e);
      }
    }
    return byCheck;
  }

  private static Measured measured(Map<?, ?> figures) {
    return new Measured(
        number(figures, "read"),
        number(figures, "right"),
        number(figures, "planted"),
        number(figures, "found"),
        LocalDate.parse(String.valueOf(figures.get("date"))));
  }

  private static int number(Map<?, ?> figures, String key) {
    @Nullable Object value = figures.get(key);
    if (value instanceof Integer number) {
      return number;
    }
    throw new IllegalArgumentException("%s is no whole number: %s".formatted(key, value));
  }
}
