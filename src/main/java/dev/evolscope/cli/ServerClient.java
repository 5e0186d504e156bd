package dev.evolscope.cli;

import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.ImportOptions;
import dev.evolscope.conversation.Mapping;
import dev.evolscope.conversation.MappingText;
import dev.evolscope.export.ExportRequest;
import dev.evolscope.ingest.ImportStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the server that holds a home. */
final class ServerClient {
  private final RestClient http;

  ServerClient(HomeLock.Holder server) {
    http =
        RestClient.builder()
            .baseUrl(server.url())
            .requestFactory(new JdkClientHttpRequestFactory())
            .defaultHeader("X-Evolscope", "1")
            .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + server.secret())
            .defaultStatusHandler(
                HttpStatusCode::isError,
                (request, response) -> {
                  throw refused(response);
                })
            .build();
  }

  /**
   * A client of the server that holds a home.
   *
   * @throws CommandException if another command holds the home
   */
  static ServerClient of(Path home) throws IOException {
    return HomeLock.serverOf(home)
        .map(ServerClient::new)
        .orElseThrow(
            () ->
                new CommandException(
                    home + " is in use by another command; wait for it to end, then try again"));
  }

  record Started(long id) {}

  long startImport(DatasetFile file, ImportOptions options) {
    MultipartBodyBuilder body = new MultipartBodyBuilder();
    body.part("file", new FileSystemResource(file.file())).filename(file.part());
    body.part("dataset", file.dataset());
    body.part("append", Boolean.toString(options.append()));
    Mapping mapping = options.mapping();
    part(body, "mapping", mapping == null ? null : MappingText.write(mapping));
    part(body, "licence", options.provenance().licence());
    part(body, "source", options.provenance().source());
    part(body, "citation", options.provenance().citation());
    return answer(
            http.post()
                .uri("/api/v1/imports")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(body.build())
                .retrieve()
                .body(Started.class))
        .id();
  }

  private static void part(MultipartBodyBuilder body, String name, @Nullable String text) {
    if (text != null) {
      body.part(name, text);
    }
  }

  ImportStatus importStatus(long id) {
    return answer(
        http.get()
            .uri("/api/v1/imports/{id}", Map.of("id", id))
            .retrieve()
            .body(ImportStatus.class));
  }

  String get(String path) {
    return answer(http.get().uri(path).retrieve().body(String.class));
  }

  /** Sends a text to a path; what is answered. */
  String post(String path, String text) {
    return answer(
        http.post()
            .uri(path)
            .contentType(MediaType.TEXT_PLAIN)
            .body(text.getBytes(StandardCharsets.UTF_8))
            .retrieve()
            .body(String.class));
  }

  /** Writes a copy of the server's database into a file. */
  void backUp(Path file) {
    http.post()
        .uri("/api/v1/backup")
        .exchange(
            (request, response) -> {
              if (response.getStatusCode().isError()) {
                throw refused(response);
              }
              return Files.copy(response.getBody(), file);
            });
  }

  /**
   * Writes an export of the server's.
   *
   * @return how many conversations it holds
   */
  long export(ExportRequest request, OutputStream out) {
    return answer(
        http.get()
            .uri(uri -> exportUri(uri, request))
            .exchange(
                (sent, response) -> {
                  if (response.getStatusCode().isError()) {
                    throw refused(response);
                  }
                  response.getBody().transferTo(out);
                  return Long.parseLong(
                      String.valueOf(response.getHeaders().getFirst("X-Evolscope-Total")));
                }));
  }

  private static URI exportUri(UriBuilder uri, ExportRequest request) {
    return selected(
        uri.path("/api/v1/export"),
        Map.of(
            "format",
            request.format().label(),
            "mask",
            request.mask().label(),
            "archive",
            Boolean.toString(request.archive())),
        request.query(),
        request.filters());
  }

  /** Values as variables: whatever they hold is encoded, and no template. */
  private static URI selected(
      UriBuilder uri, Map<String, String> own, String query, Filters filters) {
    Map<String, Object> values = new HashMap<>();
    BiConsumer<String, String> parameter =
        (name, value) -> {
          String variable = "v" + values.size();
          uri.queryParam(name, "{" + variable + "}");
          values.put(variable, value);
        };
    own.forEach(parameter);
    parameter.accept("q", query);
    filters
        .parameters()
        .forEach((name, given) -> given.forEach(value -> parameter.accept(name, value)));
    return uri.build(values);
  }

  /** The server's report of quality. */
  String report(String format, String query, Filters filters) {
    return answer(
        http.get()
            .uri(
                uri ->
                    selected(
                        uri.path("/api/v1/quality/report"),
                        Map.of("format", format),
                        query,
                        filters))
            .retrieve()
            .body(String.class));
  }

  void reindex() {
    http.post().uri("/api/v1/reindex").retrieve().toBodilessEntity();
  }

  private static CommandException refused(ClientHttpResponse response) throws IOException {
    ProblemDetail problem = new JsonMapper().readValue(response.getBody(), ProblemDetail.class);
    return new CommandException(
        "the server answered " + problem.getStatus() + ": " + problem.getDetail());
  }

  private static <T> T answer(@Nullable T body) {
    if (body == null) {
      throw new CommandException("the server gave no answer");
    }
    return body;
  }
}
