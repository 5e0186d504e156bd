package dev.evolscope.api;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps one client from taking the server from the others: so many searches, exports and other
 * calls a second for each, with some in reserve after a rest. This machine's own clients are not
 * limited. Behind a reverse proxy the client is who the proxy names, where forwarded headers are
 * switched on.
 */
public final class ClientLimit extends OncePerRequestFilter {
  private static final int SECONDS_IN_RESERVE = 5;
  private static final int MOST_CLIENTS = 10_000;
  private static final Duration REMEMBERED = Duration.ofMinutes(10);
  private static final int IPV6_SITE_BYTES = 8;

  private final int perSecond;
  private final LoadingCache<String, Bucket> clients =
      Caffeine.newBuilder()
          .maximumSize(MOST_CLIENTS)
          .expireAfterAccess(REMEMBERED)
          .build(client -> bucket());

  /**
   * A limit.
   *
   * @param perSecond calls; 0 for no limit
   */
  public ClientLimit(int perSecond) {
    this.perSecond = perSecond;
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit
                    .capacity((long) perSecond * SECONDS_IN_RESERVE)
                    .refillGreedy(perSecond, Duration.ofSeconds(1)))
        .build();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    boolean call = request.getRequestURI().startsWith("/api/");
    String query = request.getQueryString();
    boolean pageEvent = query != null && query.contains("v-r=");
    return perSecond <= 0 || !call && !pageEvent;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    InetAddress address = InetAddress.getByName(request.getRemoteAddr());
    if (address.isLoopbackAddress()) {
      chain.doFilter(request, response);
      return;
    }
    ConsumptionProbe probe = clients.get(client(address)).tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) {
      chain.doFilter(request, response);
    } else {
      long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1).toSeconds();
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
      Refusals.write(
          response,
          Problems.problem(
              HttpStatus.TOO_MANY_REQUESTS,
              "Too many requests",
              "This server answers %d calls a second of each client; try again in %d s"
                  .formatted(perSecond, seconds)));
    }
  }

  /** A household or company has a whole IPv6 site to itself. */
  static String client(InetAddress address) {
    byte[] bytes = address.getAddress();
    return HexFormat.of()
        .formatHex(address instanceof Inet6Address ? Arrays.copyOf(bytes, IPV6_SITE_BYTES) : bytes);
  }
}
