package dev.evolscope.cli;

import static dev.evolscope.cli.ApiTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What keeps other sites' pages away. */
@ExtendWith(WithApi.class)
class ApiGuardTest {

  @Test
  void aWriteWithoutTheHeaderIsRefused(Api api) throws Exception {
    for (String path : List.of("/api/v1/imports", "/api/v1/reindex", "/api/v1/nothing")) {
      assertProblem(
          api.send(api.request(path).POST(BodyPublishers.noBody())), 403, "X-Evolscope: 1");
    }
    assertProblem(api.send(api.request("/api/v1/datasets/small").DELETE()), 403, "X-Evolscope: 1");
    assertProblem(
        api.send(api.request("/api/v1/datasets/small").header("X-Evolscope", "0").DELETE()),
        403,
        "X-Evolscope: 1");
  }

  @Test
  void aForeignOriginIsRefused(Api api) throws Exception {
    for (String origin :
        List.of("https://evil.example", "null", "http://localhost:1", "http://localhost", "x")) {
      assertProblem(
          api.send(api.request("/api/v1/search").header("Origin", origin)), 403, "origin");
    }
    assertThat(api.send(api.request("/api/v1/search").header("Origin", api.url())).status())
        .isEqualTo(200);
  }

  @Test
  void aForeignHostIsRefused(Api api) throws Exception {
    for (String host :
        List.of("evil.example", "localhost.evil.example", "127.0.0.1.evil.example")) {
      String answer = get(api, "/api/v1/search", host);
      assertThat(answer).startsWith("HTTP/1.1 403").contains("application/problem+json");
      assertThat(get(api, "/", host)).startsWith("HTTP/1.1 403");
    }
    assertThat(get(api, "/api/v1/search", "LOCALHOST:" + api.port())).startsWith("HTTP/1.1 200");
    assertThat(get(api, "/api/v1/search", "127.0.0.1:" + api.port())).startsWith("HTTP/1.1 200");
  }

  private static String get(Api api, String path, String host) throws Exception {
    return api.raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  @Test
  void everyAnswerTellsBrowsersWhatNotToDo(Api api) throws Exception {
    for (String path :
        List.of(
            "/styles/tokens.css",
            "/images/mark.svg",
            "/api/v1/search",
            "/api/v1/nothing",
            "/actuator/health")) {
      Api.Answer answer = api.get(path);
      assertThat(answer.headers().firstValue("X-Content-Type-Options"))
          .as(path)
          .contains("nosniff");
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .contains("default-src 'none'")
          .contains("frame-ancestors 'none'");
    }
    Api.Answer refused = api.send(api.request("/api/v1/search").header("Origin", "null"));
    assertThat(refused.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void theApiSetsAndReadsNoCookie(Api api) throws Exception {
    for (String path :
        List.of("/api/v1/search", "/api/v1/datasets", "/api/v1/x", "/actuator/health")) {
      Api.Answer answer = api.send(api.request(path).header("Cookie", "JSESSIONID=x; scheme=dark"));
      assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
    }
  }
}
