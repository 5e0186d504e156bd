package dev.evolscope.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import org.junit.jupiter.api.Test;

class StreamedExportTest {
  @Test
  void everythingIsAskedForInTheFormat() throws Exception {
    try (AnsweringServer server = new AnsweringServer(path -> false)) {
      new StreamedExport(server.address(), "parquet").run(1);
      assertThat(server.asked).containsExactly("/api/v1/export?format=parquet");
    }
  }

  @Test
  void aRefusedExportIsNoMeasurement() throws Exception {
    try (AnsweringServer server = new AnsweringServer(path -> true)) {
      assertThatIOException()
          .isThrownBy(() -> new StreamedExport(server.address(), "jsonl").run(1))
          .withMessageContaining("answered 503");
    }
  }
}
