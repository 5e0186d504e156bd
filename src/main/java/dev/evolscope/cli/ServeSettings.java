package dev.evolscope.cli;

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
 * @param further other settings, as {@code --name=value}
 */
record ServeSettings(int port, @Nullable String bind, boolean sample, List<String> further) {

  ServeSettings(int port, @Nullable String bind, boolean sample) {
    this(port, bind, sample, List.of());
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
