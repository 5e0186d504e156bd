package dev.evolscope.export;

import dev.evolscope.conversation.PackedRow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Each row as it was read, on a line of its own, and nothing of ours: imported again it is equal.
 * Conversations of one row that follow each other are written together, since the row is one.
 */
final class RowLines implements RowEncoder {
  private final OutputStream out;
  private final Set<String> leaves = new HashSet<>();

  /** The row whose conversations are being gathered; null where there is none. */
  private @Nullable PackedRow open;

  RowLines(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(PackedRow row) throws IOException {
    if (open != null && !(row.isOfRowOf(open) && !leaves.contains(row.leaf()))) {
      end();
    }
    if (row.branches()) {
      open = row;
      leaves.add(row.leaf());
    } else {
      writeLine(row.json());
    }
  }

  @Override
  public void end() throws IOException {
    if (open != null) {
      for (byte[] line : open.json(leaves)) {
        writeLine(line);
      }
    }
    open = null;
    leaves.clear();
  }

  private void writeLine(byte[] json) throws IOException {
    out.write(json);
    out.write('\n');
  }
}
