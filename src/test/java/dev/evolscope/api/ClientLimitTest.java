package dev.evolscope.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ClientLimitTest {
  private final ClientLimit limit = new ClientLimit(1);

  @Test
  void aClientThatAsksTooOftenIsToldWhenToComeBack() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertThat(ask("203.0.113.7", "/api/v1/search").getStatus()).isEqualTo(200);
    }
    MockHttpServletResponse refused = ask("203.0.113.7", "/api/v1/search");
    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(refused.getContentType()).isEqualTo("application/problem+json");
    assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 2);
    assertThat(refused.getContentAsString()).contains("try again in");
  }

  @Test
  void otherClientsAndThisMachineAreNotHeldUp() throws Exception {
    exhaust("203.0.113.7");
    assertThat(ask("203.0.113.8", "/api/v1/search").getStatus()).isEqualTo(200);
    exhaust("127.0.0.1");
    assertThat(ask("127.0.0.1", "/api/v1/search").getStatus()).isEqualTo(200);
    assertThat(ask("203.0.113.7", "/styles/tokens.css").getStatus()).isEqualTo(200);
  }

  @Test
  void anIpv6SiteIsOneClient() throws Exception {
    exhaust("2001:db8:1:2::1");
    assertThat(ask("2001:db8:1:2:ffff::2", "/api/v1/search").getStatus()).isEqualTo(429);
    assertThat(ask("2001:db8:1:3::1", "/api/v1/search").getStatus()).isEqualTo(200);
  }

  private void exhaust(String address) {
    IntStream.range(0, 20).forEach(i -> ask(address, "/api/v1/search"));
  }

  private MockHttpServletResponse ask(String address, String path) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    request.setRemoteAddr(address);
    MockHttpServletResponse response = new MockHttpServletResponse();
    try {
      limit.doFilter(request, response, new MockFilterChain());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    return response;
  }
}
