package dev.evolscope.coverage;

import dev.evolscope.conversation.ClaimSheetStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Sheets of claims by name: those that are kept, and those that come with the program. */
public final class Claims {
  /** What the card and the paper say of M2Lingual. */
  public static final String M2LINGUAL = "m2lingual";

  private static final List<String> BUNDLED = List.of(M2LINGUAL);

  private final ClaimSheetStore store;

  public Claims(ClaimSheetStore store) {
    this.store = store;
  }

  /** All names, in order. */
  public List<String> names() {
    TreeSet<String> names = new TreeSet<>(store.names());
    names.addAll(BUNDLED);
    return List.copyOf(names);
  }

  /** The YAML of a name. */
  public Optional<String> yaml(String name) {
    return BUNDLED.contains(name) ? Optional.of(bundled(name)) : store.find(name);
  }

  /** The YAML of a sheet that comes with the program. */
  static String bundled(String name) {
    String resource = "claims/" + name + ".yaml";
    try (InputStream in = Claims.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing in this build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }

  /**
   * Keeps a sheet under a name, in place of what was kept there.
   *
   * @throws BadClaimsException if the text holds no claims, or the name is none or bundled
   */
  public void keep(String name, String yaml) {
    ClaimText.read(yaml);
    if (!KeptName.isName(name) || BUNDLED.contains(name)) {
      throw new BadClaimsException(
          "\"%s\" is no name for claims: one %s, and is not of %s"
              .formatted(name, KeptName.FORM, BUNDLED));
    }
    store.keep(name, yaml);
  }

  /** Forgets a sheet; false where none is kept under that name. */
  public boolean remove(String name) {
    return store.remove(name);
  }
}
