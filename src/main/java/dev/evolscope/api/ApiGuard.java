package dev.evolscope.api;

import dev.evolscope.access.PublicAddress;
import dev.evolscope.access.WriteAccess;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps other sites' pages away: a Host or Origin that is not this server's is refused, whatever
 * the path; API writes need a header that a foreign form cannot send, and the right to write.
 */
public final class ApiGuard extends OncePerRequestFilter {
  private static final String WRITE_HEADER = "X-Evolscope";
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private static final String BEARER = "Bearer ";

  private final Set<String> hosts;
  private final PublicAddress address;
  private final WriteAccess writes;

  /**
   * A guard.
   *
   * @param hosts further host names that the server answers to; empty for loopback only; {@code *}
   *     for any
   */
  public ApiGuard(Set<String> hosts, PublicAddress address, WriteAccess writes) {
    this.hosts = hosts;
    this.address = address;
    this.writes = writes;
  }

  private record Refusal(HttpStatus status, String detail) {}

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Refusal refusal = refusal(request);
    if (refusal == null) {
      chain.doFilter(request, response);
    } else {
      refuse(response, refusal);
    }
  }

  private @Nullable Refusal refusal(HttpServletRequest request) {
    String host = request.getServerName();
    if (!isOwn(host)) {
      return forbidden("This server does not answer to the host \"" + Quoted.of(host) + "\"");
    }
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (origin != null && !address.isOrigin(origin) && !isOwnOrigin(origin, request)) {
      return forbidden("Requests from the origin \"" + Quoted.of(origin) + "\" are refused");
    }
    boolean write =
        request.getRequestURI().startsWith("/api/") && !SAFE.contains(request.getMethod());
    return write ? refusalOfWrite(request) : null;
  }

  private @Nullable Refusal refusalOfWrite(HttpServletRequest request) {
    if (!"1".equals(request.getHeader(WRITE_HEADER))) {
      return forbidden("Writes need the header " + WRITE_HEADER + ": 1");
    }
    return switch (writes.of(credential(request))) {
      case ALLOWED -> null;
      case READ_ONLY -> forbidden("This server is read-only: it can be browsed and searched");
      case TOKEN_NEEDED ->
          new Refusal(
              HttpStatus.UNAUTHORIZED,
              "Writes need this server's token, as the header Authorization: Bearer TOKEN");
    };
  }

  private static @Nullable String credential(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header != null && header.startsWith(BEARER) ? header.substring(BEARER.length()) : null;
  }

  private static Refusal forbidden(String detail) {
    return new Refusal(HttpStatus.FORBIDDEN, detail);
  }

  private boolean isOwn(@Nullable String host) {
    return host != null
        && (LOOPBACK.contains(host.toLowerCase(Locale.ROOT))
            || hosts.contains("*")
            || hosts.contains(host.toLowerCase(Locale.ROOT)));
  }

  private static boolean isOwnOrigin(String origin, HttpServletRequest request) {
    try {
      URI uri = URI.create(origin);
      int port = uri.getPort() >= 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
      return request.getServerName().equalsIgnoreCase(uri.getHost())
          && port == request.getServerPort();
    } catch (IllegalArgumentException e) {
      return false; // "null", or no URL at all
    }
  }

  private static void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
    ProblemDetail problem = Problems.problem(refusal.status(), "Refused", refusal.detail());
    if (refusal.status() == HttpStatus.UNAUTHORIZED) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, BEARER.strip());
    }
    Refusals.write(response, problem);
  }
}
