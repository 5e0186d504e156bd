package dev.evolscope.export;

import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.PackedRow;
import dev.evolscope.search.Selection;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.locks.Lock;

/**
 * An export about to be written: what it holds is decided, and does not change any more. It is read
 * from the store in small batches; while whoever takes the file is slow it holds some megabytes of
 * memory and nothing that others wait for.
 */
public final class Export {
  static final int BATCH = 100;

  /** Bytes of a row that may take much of the memory by itself; of such, one at a time. */
  private static final long HEAVY = 1 << 20;

  private final Manifest manifest;
  private final Selection selection;
  private final ConversationStore store;
  private final List<Column> columns;
  private final List<PackedRow> firstRows;
  private final Lock heavyRows;

  Export(
      Manifest manifest,
      Selection selection,
      ConversationStore store,
      List<Column> columns,
      List<PackedRow> firstRows,
      Lock heavyRows) {
    this.manifest = manifest;
    this.selection = selection;
    this.store = store;
    this.columns = columns;
    this.firstRows = firstRows;
    this.heavyRows = heavyRows;
  }

  /** What it is. */
  public Manifest manifest() {
    return manifest;
  }

  /** Name for the file, of letters, digits, dots, hyphens and underscores. */
  public String fileName() {
    return FileNames.of(manifest) + (isArchive() ? ".zip" : manifest.request().format().ending());
  }

  /** What the file is, in the words of HTTP. */
  public String mediaType() {
    return isArchive() ? "application/zip" : manifest.request().format().mediaType();
  }

  private boolean isArchive() {
    return manifest.request().archive();
  }

  /**
   * Writes the file, and leaves the stream open.
   *
   * @throws IOException where it fails; what was written until then is no whole file
   */
  public void writeTo(OutputStream out) throws IOException {
    if (isArchive()) {
      String name = FileNames.of(manifest) + manifest.request().format().ending();
      Archive.write(manifest, name, out, this::writeRows);
    } else {
      writeRows(out);
    }
    out.flush();
  }

  private void writeRows(OutputStream out) throws IOException {
    RowBuffer buffer = new RowBuffer();
    RowEncoder encoder = RowEncoder.of(manifest, columns, buffer);
    List<PackedRow> rows = firstRows;
    int done = 0;
    while (!rows.isEmpty()) {
      for (PackedRow row : rows) {
        encode(row, encoder);
        buffer.drainIfFull(out);
      }
      done += rows.size();
      rows =
          done < selection.size() ? store.pages().rows(selection.versions(done, BATCH)) : List.of();
    }
    encoder.end();
    buffer.drain(out);
  }

  /** Into memory: the lock is never held while somebody takes in what was written. */
  private void encode(PackedRow row, RowEncoder encoder) throws IOException {
    Mask mask = manifest.request().mask();
    if (row.size() <= HEAVY) {
      encoder.write(mask.of(row));
      return;
    }
    heavyRows.lock();
    try {
      encoder.write(mask.of(row));
    } finally {
      heavyRows.unlock();
    }
  }
}
