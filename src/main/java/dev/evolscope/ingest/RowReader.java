package dev.evolscope.ingest;

import dev.evolscope.conversation.*;
import java.io.*;
import java.nio.file.*;
import org.jspecify.annotations.Nullable;

public final class RowReader implements AutoCloseable {
  private final BufferedReader in;
  private long n;

  private RowReader(BufferedReader in) {
    this.in = in;
  }

  public static RowReader open(Path f) throws IOException {
    return new RowReader(Files.newBufferedReader(f));
  }

  public @Nullable ReadRow next() throws IOException {
    String l = in.readLine();
    return l == null
        ? null
        : new Row(
            n++,
            l.length(),
            (Value.Fields) JsonValues.parse(l.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  public double progress() {
    return 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
