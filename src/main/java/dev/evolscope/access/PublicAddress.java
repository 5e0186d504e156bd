package dev.evolscope.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The address under which people know the server, where that is another than it listens on.
 *
 * @param base such as {@code https://data.example.org}; null where there is none
 */
public record PublicAddress(@Nullable URI base) {

  /**
   * Reads an address.
   *
   * @param text null for none
   * @throws IllegalArgumentException if it is not scheme, host and perhaps port; the message quotes
   *     it and says what is wanted
   */
  public static PublicAddress parse(@Nullable String text) {
    if (text == null) {
      return new PublicAddress(null);
    }
    try {
      URI uri = new URI(text.strip().replaceFirst("/$", ""));
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      boolean bare =
          uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
      if (web && uri.getHost() != null && bare && uri.getRawPath().isEmpty()) {
        return new PublicAddress(uri);
      }
    } catch (URISyntaxException e) {
      // said below
    }
    throw new IllegalArgumentException(
        "\"%s\" is no base URL: give http or https, host and perhaps port, without a path, such as https://data.example.org"
            .formatted(text));
  }

  /** The whole address of a path that begins with a slash; empty where none is known. */
  public Optional<String> of(String path) {
    return Optional.ofNullable(base).map(uri -> uri + path);
  }

  /** The host's name, in lower case. */
  public Optional<String> host() {
    return Optional.ofNullable(base).map(uri -> uri.getHost().toLowerCase(Locale.ROOT));
  }

  /** Whether a browser's origin is this address. */
  public boolean isOrigin(String origin) {
    return base != null && base.toString().equalsIgnoreCase(origin);
  }
}
