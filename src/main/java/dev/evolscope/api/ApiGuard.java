package dev.evolscope.api;

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
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps other sites' pages away: a Host or Origin that is not this server's is refused, whatever
 * the path, and API writes need a header that a foreign form cannot send.
 */
public final class ApiGuard extends OncePerRequestFilter {
  private static final String WRITE_HEADER = "X-Evolscope";
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
  private static final JsonMapper JSON =
      JsonMapper.builder().addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class).build();

  private final Set<String> hosts;

  /**
   * A guard.
   *
   * @param hosts further host names that the server answers to; empty for loopback only; {@code *}
   *     for any
   */
  public ApiGuard(Set<String> hosts) {
    this.hosts = hosts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String refusal = refusal(request);
    if (refusal == null) {
      chain.doFilter(request, response);
    } else {
      refuse(response, refusal);
    }
  }

  private @Nullable String refusal(HttpServletRequest request) {
    String host = request.getServerName();
    if (!isOwn(host)) {
      return "This server does not answer to the host \"" + Quoted.of(host) + "\"";
    }
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (origin != null && !isOwnOrigin(origin, request)) {
      return "Requests from the origin \"" + Quoted.of(origin) + "\" are refused";
    }
    boolean write =
        request.getRequestURI().startsWith("/api/") && !SAFE.contains(request.getMethod());
    return write && !"1".equals(request.getHeader(WRITE_HEADER))
        ? "Writes need the header " + WRITE_HEADER + ": 1"
        : null;
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

  private static void refuse(HttpServletResponse response, String detail) throws IOException {
    ProblemDetail problem = Problems.problem(HttpStatus.FORBIDDEN, "Refused", detail);
    response.setStatus(HttpStatus.FORBIDDEN.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    JSON.writeValue(response.getOutputStream(), problem);
  }
}
