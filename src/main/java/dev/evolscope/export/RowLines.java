package dev.evolscope.export;

import dev.evolscope.conversation.PackedRow;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Each row as it was read, on a line of its own, and nothing of ours: imported again it is equal.
 */
record RowLines(OutputStream out) implements RowEncoder {
  @Override
  public void write(PackedRow row) throws IOException {
    out.write(row.json());
    out.write('\n');
  }

  @Override
  public void end() {}
}
