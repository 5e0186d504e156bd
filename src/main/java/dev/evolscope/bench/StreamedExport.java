package dev.evolscope.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Has a server export everything, and takes it in as fast as it comes. */
final class StreamedExport implements OtherWork {
  private final URI address;
  private final String format;

  StreamedExport(URI server, String format) {
    this.address = server.resolve("/api/v1/export?format=" + format);
    this.format = format;
  }

  @Override
  public String name() {
    return "export of " + format;
  }

  @Override
  public void run(int run) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<InputStream> answer =
          client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream());
      long bytes;
      try (InputStream body = answer.body()) {
        bytes = body.transferTo(java.io.OutputStream.nullOutputStream());
      }
      if (answer.statusCode() != 200 || bytes == 0) {
        throw new IOException(
            "%s answered %d with %,d bytes".formatted(address, answer.statusCode(), bytes));
      }
    }
  }

  @Override
  public void undo(int run) {
    // an export leaves nothing behind
  }
}
