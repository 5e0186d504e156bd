package dev.evolscope.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void linesEndAtTheirEndsAndTheLastNeedsNone() throws IOException {
    assertThat(lines("a\r\n\nbc\n d", 10)).containsExactly("1:a", "2:", "3:bc", "4: d");
    assertThat(lines("a\n", 10)).containsExactly("1:a");
    assertThat(lines("", 10)).isEmpty();
  }

  @Test
  void ofALineBeyondTheLimitOnlyTheBeginningIsKept() throws IOException {
    assertThat(lines("abc\nabcdefgh\nxyz\n", 3)).containsExactly("1:abc", "2:abc…", "3:xyz");
    assertThat(lines("abcdefgh", 3)).containsExactly("1:abc…");
  }

  @Test
  void longLinesGrowTheBufferAndNoFurtherThanTheLimit() throws IOException {
    String fits = "x".repeat(200_000);
    String beyond = "y".repeat(1_000_000);
    Lines lines = new Lines(trickle(fits + "\n" + beyond + "\nend"), 200_000);
    assertThat(lines.next()).isTrue();
    assertThat(lines.length()).isEqualTo(200_000);
    assertThat(lines.isTooLong()).isFalse();
    assertThat(lines.next()).isTrue();
    assertThat(lines.isTooLong()).isTrue();
    assertThat(lines.next()).isTrue();
    assertThat(text(lines)).isEqualTo("3:end");
    assertThat(lines.bytes().length).isLessThan(300_000);
  }

  private static List<String> lines(String text, int limit) throws IOException {
    List<String> found = new ArrayList<>();
    try (Lines lines = new Lines(trickle(text), limit)) {
      while (lines.next()) {
        found.add(text(lines));
      }
    }
    return found;
  }

  private static String text(Lines lines) {
    String text = new String(lines.bytes(), lines.start(), lines.length(), UTF_8);
    return lines.number() + ":" + text + (lines.isTooLong() ? "…" : "");
  }

  /** A stream that never gives all that is asked for. */
  private static InputStream trickle(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8)) {
      @Override
      public synchronized int read(byte[] buffer, int from, int length) {
        return super.read(buffer, from, Math.min(length, text.length() < 100 ? 2 : 5000));
      }
    };
  }
}
