package dev.evolscope.cli;

import dev.evolscope.ingest.ImportStatus;
import java.io.PrintWriter;

/**
 * Tells on a terminal, in one line that is written over, how far something is; says nothing
 * elsewhere.
 */
final class ProgressLine {
  private final PrintWriter out;
  private final String what;
  private final boolean terminal = Boolean.getBoolean("evolscope.terminal");

  ProgressLine(PrintWriter out, String what) {
    this.out = out;
    this.what = what;
  }

  void show(ImportStatus status) {
    show(status.progress(), status.report().read());
  }

  /**
   * @param share that is done, 0 to 1
   */
  void show(double share, long rows) {
    if (terminal) {
      out.printf("\r%s: %d %%, %,d rows ", what, (int) (share * 100), rows);
      out.flush();
    }
  }

  void end() {
    if (terminal) {
      out.print("\r\033[K");
      out.flush();
    }
  }
}
