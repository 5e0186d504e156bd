package dev.evolscope.cli;

import dev.evolscope.access.PublicAddress;
import dev.evolscope.access.Secret;
import dev.evolscope.access.WriteAccess;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to serve.
 *
 * @param port 0 takes a free one
 * @param bind host name or address to listen on; null for what the settings say, localhost if
 *     nothing
 * @param sample whether an empty home is filled with the sample
 * @param address under which people know the server
 * @param readOnly whether nobody may write
 * @param token that lets its holders write; null for none
 * @param further other settings, as {@code --name=value}
 */
record ServeSettings(
    int port,
    @Nullable String bind,
    boolean sample,
    PublicAddress address,
    boolean readOnly,
    @Nullable String token,
    List<String> further) {
  /** Whether what is loaded is checked without being asked for. */
  static final String CHECKS = "evolscope.checks";

  static final String NO_CHECKS = "--" + CHECKS + "=false";

  /** Settings of a server for this machine's own. */
  static ServeSettings local(boolean sample, List<String> further) {
    return new ServeSettings(0, null, sample, new PublicAddress(null), false, null, further);
  }

  /**
   * Who may write: without a token everyone, where only this machine is listened to.
   *
   * @param owner known to whoever can read the home's folder
   */
  WriteAccess writes(BoundAddress bound, Secret owner) {
    if (readOnly) {
      return new WriteAccess.OwnerOnly(owner);
    }
    if (token != null) {
      return new WriteAccess.TokenHolders(Secret.of(token), owner);
    }
    return bound.beyondThisMachine()
        ? new WriteAccess.OwnerOnly(owner)
        : new WriteAccess.Everyone();
  }

  /** As Spring takes them; they outrank environment and files. */
  String[] arguments() {
    List<String> arguments = new ArrayList<>(further);
    arguments.add("--server.port=" + port);
    if (bind != null) {
      arguments.add("--server.address=" + bind);
    }
    return arguments.toArray(String[]::new);
  }
}
