package dev.evolscope.quality.personal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.validator.routines.InetAddressValidator;

/**
 * Public addresses of the Internet Protocol. Private, reserved and documentation ranges (IANA's
 * special-purpose registries) are nobody's, and well-known name servers no person's. Four numbers
 * with dots are an address only where a word or a port says so: they may also be a version.
 */
final class IpAddressFinder implements PersonalFinder {
  private static final Set<String> WELL_KNOWN =
      Set.of(
          "8.8.8.8",
          "8.8.4.4",
          "1.1.1.1",
          "1.0.0.1",
          "9.9.9.9",
          "149.112.112.112",
          "4.2.2.1",
          "4.2.2.2",
          "208.67.222.222",
          "208.67.220.220",
          "1.2.3.4",
          "5.6.7.8",
          "2.2.2.2");

  private static final Set<String> WELL_KNOWN_6 =
      Set.of(
          "2001:4860:4860::8888",
          "2001:4860:4860::8844",
          "2606:4700:4700::1111",
          "2606:4700:4700::1001");

  private static final int LONGEST_6 = 39;
  private static final int LARGE = 60;

  @Override
  public void find(String text, List<String> regions, Consumer<PersonalPlace> places) {
    for (int i = 0; i < text.length(); ) {
      int end = i;
      int dots = 0;
      int colons = 0;
      while (end < text.length() && isPart(text.charAt(end))) {
        dots += text.charAt(end) == '.' ? 1 : 0;
        colons += text.charAt(end) == ':' ? 1 : 0;
        end++;
      }
      if (dots >= 3) {
        version4(text, i, end, places);
      } else if (colons >= 2) {
        version6(text, i, end, places);
      }
      i = Math.max(end, i + 1);
    }
  }

  private static void version4(String text, int start, int end, Consumer<PersonalPlace> places) {
    int from = start;
    int to = start;
    while (to < end && (text.charAt(to) == '.' || isDigit(text.charAt(to)))) {
      to++;
    }
    boolean stop = to > from && text.charAt(to - 1) == '.';
    to = stop ? to - 1 : to;
    String address = text.substring(from, to);
    if (address.length() > 15 || !isPublic(address) || !isBounded(text, from, to, end, stop)) {
      return;
    }
    boolean port =
        to < text.length()
            && text.charAt(to) == ':'
            && to + 1 < text.length()
            && isDigit(text.charAt(to + 1));
    boolean example = WELL_KNOWN.contains(address);
    boolean named =
        port || (example || isLarge(address)) && Context.isBefore(text, from, Context.NETWORK);
    places.accept(
        new PersonalPlace(PersonalKind.IP_ADDRESS, from, to, "IPv4", named ? 1 : .6, example));
  }

  /** Versions and numbers of sections are small. */
  private static boolean isLarge(String address) {
    return Arrays.stream(address.split("\\.", -1))
        .anyMatch(part -> Integer.parseInt(part) >= LARGE);
  }

  /** No part of a longer number, list of numbers or name. */
  private static boolean isBounded(String text, int from, int to, int end, boolean stop) {
    char before = from == 0 ? ' ' : text.charAt(from - 1);
    char behind = stop || to >= text.length() ? ' ' : text.charAt(to);
    boolean list = behind == ',' && to + 1 < text.length() && isDigit(text.charAt(to + 1));
    return !Character.isLetterOrDigit(before)
        && ",-_$€".indexOf(before) < 0
        && !list
        && behind != '-'
        && behind != '%'
        && (to == end || behind == ':' || stop && to + 1 == end);
  }

  private static boolean isPublic(String address) {
    String[] parts = address.split("\\.", -1);
    if (parts.length != 4) {
      return false;
    }
    int[] n = new int[4];
    for (int i = 0; i < 4; i++) {
      if (parts[i].isEmpty()
          || parts[i].length() > 3
          || parts[i].length() > 1 && parts[i].startsWith("0")) {
        return false;
      }
      n[i] = Integer.parseInt(parts[i]);
      if (n[i] > 255) {
        return false;
      }
    }
    boolean shared = n[0] == 100 && n[1] >= 64 && n[1] < 128;
    boolean local = n[0] == 172 && n[1] >= 16 && n[1] < 32;
    boolean benchmark = n[0] == 198 && (n[1] == 18 || n[1] == 19);
    boolean documentation =
        n[0] == 192 && n[1] == 0 && (n[2] == 0 || n[2] == 2)
            || n[0] == 198 && n[1] == 51 && n[2] == 100
            || n[0] == 203 && n[1] == 0 && n[2] == 113;
    return n[0] > 0
        && n[0] < 224
        && n[0] != 10
        && n[0] != 127
        && !(n[0] == 169 && n[1] == 254)
        && !(n[0] == 192 && n[1] == 168)
        && !shared
        && !local
        && !benchmark
        && !documentation;
  }

  private static void version6(String text, int from, int end, Consumer<PersonalPlace> places) {
    int to = text.charAt(end - 1) == ':' ? end - 1 : end;
    String address = text.substring(from, to).toLowerCase(Locale.ROOT);
    boolean global = address.startsWith("2") || address.startsWith("3");
    boolean documentation = address.startsWith("2001:db8:") || address.startsWith("3fff:");
    if (global
        && !documentation
        && address.length() <= LONGEST_6
        && address.indexOf(':') == 4
        && InetAddressValidator.getInstance().isValidInet6Address(address)) {
      boolean example = WELL_KNOWN_6.contains(address);
      places.accept(new PersonalPlace(PersonalKind.IP_ADDRESS, from, to, "IPv6", 1, example));
    }
  }

  private static boolean isPart(char c) {
    return isDigit(c) || c == '.' || c == ':' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
