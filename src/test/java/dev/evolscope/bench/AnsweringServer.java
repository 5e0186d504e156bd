package dev.evolscope.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A server of a search with two hits, which refuses some calls. */
final class AnsweringServer implements AutoCloseable {
  private static final String ANSWER =
      "{\"total\":2,\"hits\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"next\":null}";

  /** Every path and query asked for, encoded. */
  final List<String> asked = new CopyOnWriteArrayList<>();

  private final Predicate<String> refused;
  private final UnaryOperator<String> answers;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server =
      HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

  AnsweringServer(Predicate<String> refused) throws IOException {
    this(refused, path -> ANSWER);
  }

  /** A server of other calls: an answer in JSON to each path and query. */
  AnsweringServer(Predicate<String> refused, UnaryOperator<String> answers) throws IOException {
    this.refused = refused;
    this.answers = answers;
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    asked.add(path);
    byte[] body = answers.apply(path).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(refused.test(path) ? 503 : 200, body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
