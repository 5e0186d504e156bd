package dev.evolscope.api;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;

/**
 * How many exports may run at once: each holds a thread and some megabytes for as long as its
 * client takes. One client has not all of them, save this machine's own, who may be a proxy for
 * many.
 */
final class ExportPlaces {
  private final int most;
  private final int mostOfOneClient;
  private final Map<String, Integer> taken = new HashMap<>();
  private int all;

  /**
   * Places, none taken.
   *
   * @param most in all
   * @param mostOfOneClient at the same address
   */
  ExportPlaces(int most, int mostOfOneClient) {
    this.most = most;
    this.mostOfOneClient = mostOfOneClient;
  }

  /** A place that is taken. */
  interface Place {
    void giveBack();
  }

  /** No place is free. */
  static final class NoneException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final boolean ofClient;

    NoneException(boolean ofClient, String message) {
      super(message);
      this.ofClient = ofClient;
    }

    /** Whether the client itself has taken those that it may have. */
    boolean isOfClient() {
      return ofClient;
    }
  }

  /**
   * Takes a place.
   *
   * @throws NoneException if none is free
   */
  Place take(InetAddress address) {
    return take(ClientLimit.client(address), !address.isLoopbackAddress());
  }

  private synchronized Place take(String client, boolean limited) {
    int own = taken.getOrDefault(client, 0);
    if (limited && own >= mostOfOneClient) {
      throw new NoneException(
          true, "You have %d exports running: let one end, then try again".formatted(own));
    }
    if (all >= most) {
      throw new NoneException(
          false, "%d exports are running, as many as may: try again later".formatted(all));
    }
    taken.put(client, own + 1);
    all++;
    return () -> giveBack(client);
  }

  private synchronized void giveBack(String client) {
    taken.computeIfPresent(client, (key, own) -> own > 1 ? own - 1 : null);
    all--;
  }
}
