package dev.evolscope.cli;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Where the server listens. */
record BoundAddress(String host, InetAddress address) {

  /**
   * The address of a host name or an address in digits.
   *
   * @throws CommandException if there is no such host
   */
  static BoundAddress of(String host) {
    try {
      return new BoundAddress(host, InetAddress.getByName(host));
    } catch (UnknownHostException e) {
      throw new CommandException("there is no address \"" + host + "\" to listen on");
    }
  }

  /**
   * Sees to it that the port can be listened on.
   *
   * @param port 0 stands for any that is free
   */
  void requireFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(address, port));
    } catch (IOException e) {
      throw new CommandException(
          "cannot listen on port %d of %s: %s; end what listens there, or name another --port"
              .formatted(port, host, e.getMessage()));
    }
  }

  /** Whether other machines may reach it. */
  boolean beyondThisMachine() {
    return !address.isLoopbackAddress();
  }

  /** What a person opens in a browser. */
  String url(int port) {
    boolean local = address.isAnyLocalAddress() || address.isLoopbackAddress();
    return "http://" + (local && !isLiteral() ? "localhost" : inUrl()) + ":" + port;
  }

  private boolean isLiteral() {
    return !address.isAnyLocalAddress() && host.equals(address.getHostAddress());
  }

  private String inUrl() {
    return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
  }

  /**
   * Host names that requests may carry, in lower case: those by which this machine is reached on
   * this address. Others are refused, so that no foreign site's name can be pointed here.
   */
  Set<String> names() throws IOException {
    Set<String> names = new LinkedHashSet<>();
    if (!beyondThisMachine()) {
      return names;
    }
    if (address.isAnyLocalAddress()) {
      addMachine(names);
    } else {
      names.add(inUrl().toLowerCase(Locale.ROOT));
      add(address, names);
    }
    return names;
  }

  private static void addMachine(Set<String> names) throws IOException {
    NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .forEach(own -> add(own, names));
    try {
      names.add(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
    } catch (UnknownHostException e) {
      // a machine without a name is reached by its addresses
    }
  }

  private static void add(InetAddress own, Set<String> names) {
    String digits = own.getHostAddress().replaceFirst("%.*", "");
    names.add(own instanceof Inet6Address ? "[" + digits + "]" : digits);
  }
}
