package dev.evolscope.cli;

import static dev.evolscope.cli.TestHome.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.export.Export;
import dev.evolscope.export.ExportFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Exports while the home goes on. */
class ExportMeanwhileTest {
  @RegisterExtension private final Exporter out = new Exporter();

  @Test
  void whatIsPublishedMeanwhileDoesNotShow() throws IOException {
    String[] rows =
        IntStream.range(0, 250).mapToObj(i -> row("" + i, "old " + i)).toArray(String[]::new);
    out.home().load(rows);
    Export export = out.prepare(ExportFormat.JSONL, false, "");
    out.home().load(row("1", "new"));
    out.home().imports().removeDataset("test");
    out.home().imports().reindex(progress -> {});
    assertThat(new String(Exporter.bytes(export), StandardCharsets.UTF_8).lines())
        .containsExactly(rows);
    assertThat(export.manifest().datasets()).hasSize(1);
  }

  /** Takes its first bytes only when it is told to. */
  private static final class SlowReader extends OutputStream {
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      reached.countDown();
      try {
        goOn.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      taken.write(bytes, from, length);
    }
  }

  @Test
  void aSlowReaderKeepsNobodyWaiting() throws Exception {
    String[] rows =
        IntStream.range(0, 300)
            .mapToObj(i -> row("" + i, "slow ".repeat(200) + i))
            .toArray(String[]::new);
    out.home().load(rows);
    SlowReader reader = new SlowReader();
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<?> export =
          threads.submit(
              () -> {
                out.prepare(ExportFormat.JSONL, false, "").writeTo(reader);
                return null;
              });
      reader.reached.await();
      assertThat(TestHome.figures(out.home().load(row("1", "fast")))).contains("removed 299");
      assertThat(out.home().total("fast")).isOne();
      assertThat(out.home().total("slow")).isZero();
      out.home().imports().reindex(progress -> {});
      assertThat(out.lines(ExportFormat.JSONL, "")).containsExactly(row("1", "fast"));
      assertThat(export.isDone()).isFalse();
      reader.goOn.countDown();
      export.get();
    }
    assertThat(reader.taken.toString(StandardCharsets.UTF_8).lines()).containsExactly(rows);
  }
}
