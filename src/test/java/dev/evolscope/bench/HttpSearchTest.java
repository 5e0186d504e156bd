package dev.evolscope.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpSearchTest {
  private static final QueryKind TERM = QueryKind.all().get(1);
  private static final QueryKind DEEP = QueryKind.all().getLast();
  private static final String LAST_PAGE =
      "{\"total\":3,\"hits\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"next\":null}";

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server =
      HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  private final HttpSearch search =
      new HttpSearch(URI.create("http://localhost:" + server.getAddress().getPort()));
  private int status = 200;
  private String answer = LAST_PAGE;

  HttpSearchTest() throws IOException {}

  @BeforeEach
  void start() {
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    search.close();
    server.stop(0);
  }

  @Test
  void everyRequestIsTimed() throws Exception {
    assertThat(search.measure(TERM, 3)).hasSize(3).allMatch(millis -> millis > 0);
    assertThat(asked)
        .hasSize(3)
        .doesNotHaveDuplicates()
        .allMatch(path -> path.startsWith("/api/v1/search?size=20&q=river+-nowhere"));
  }

  @Test
  void anotherCallIsAskedInOtherWordsAndTellsOfSomething() throws Exception {
    answer = "{\"conversations\":3}";
    assertThat(search.measure("/api/v1/statistics?by=task", TERM, 3)).hasSize(3);
    assertThat(asked)
        .doesNotHaveDuplicates()
        .allMatch(path -> path.startsWith("/api/v1/statistics?by=task&q=river+-nowhere"));
    answer = "{\"conversations\":0}";
    assertThatIOException()
        .isThrownBy(() -> search.measure("/api/v1/statistics", TERM, 1))
        .withMessageContaining("finds nothing");
  }

  @Test
  void deepPagesFollowTheCursor() throws Exception {
    answer = "{\"total\":900,\"hits\":[],\"next\":\"x+1\"}";
    assertThat(search.measure(DEEP, 1)).hasSize(20);
    assertThat(asked.getFirst()).doesNotContain("after");
    assertThat(asked.subList(1, 20)).allMatch(path -> path.endsWith("&after=x%2B1"));
  }

  @Test
  void theLastPageEndsTheWalk() throws Exception {
    assertThat(search.measure(DEEP, 2)).hasSize(2);
  }

  @Test
  void foundConversationsAreReadById() throws Exception {
    search.measureReads(search.ids(TERM));
    assertThat(asked.subList(1, 3))
        .containsExactly("/api/v1/conversations/a", "/api/v1/conversations/b");
  }

  @Test
  void anErrorIsNoMeasurement() {
    status = 503;
    assertThatIOException()
        .isThrownBy(() -> search.measure(TERM, 1))
        .withMessageContaining("503")
        .withMessageContaining("q=river");
  }

  @Test
  void findingNothingIsNoMeasurement() {
    answer = "{\"total\":0,\"hits\":[],\"next\":null}";
    assertThatIOException()
        .isThrownBy(() -> search.measure(TERM, 1))
        .withMessageContaining("finds nothing");
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestURI().toString());
    byte[] body = answer.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }
}
