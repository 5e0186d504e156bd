package dev.evolscope.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;

/**
 * How index writers are set up, and the mark that every commit carries: schema version and
 * publication.
 */
final class IndexWriters {
  private static final String SCHEMA = "schema";
  private static final String PUBLICATION = "publication";

  /** Leaves room for dictionaries, caches and searches where the heap is small. */
  private static final double BUFFER_MEGABYTES =
      Math.clamp((Runtime.getRuntime().maxMemory() / 1e6 - 256) / 4, 16, 192);

  private IndexWriters() {}

  /** A writer that starts from nothing. */
  static IndexWriterConfig emptied(IndexSchema schema) {
    return config(schema).setOpenMode(OpenMode.CREATE);
  }

  /** A writer that goes on with what there is. */
  static IndexWriterConfig existing(IndexSchema schema) {
    return config(schema).setOpenMode(OpenMode.APPEND);
  }

  private static IndexWriterConfig config(IndexSchema schema) {
    return new IndexWriterConfig(schema.analyzers)
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setCommitOnClose(false);
  }

  static void mark(IndexWriter writer, long publication) {
    writer.setLiveCommitData(
        Map.of(
                SCHEMA,
                Integer.toString(IndexSchema.VERSION),
                PUBLICATION,
                Long.toString(publication))
            .entrySet());
  }

  /**
   * The publication that a commit shows.
   *
   * @throws UnusableIndexException if the commit is of another schema version
   */
  static long publication(DirectoryReader reader) throws IOException, UnusableIndexException {
    Map<String, String> data = reader.getIndexCommit().getUserData();
    String schema = data.get(SCHEMA);
    String publication = data.get(PUBLICATION);
    if (!Integer.toString(IndexSchema.VERSION).equals(schema) || publication == null) {
      throw new UnusableIndexException(
          "the index has schema version " + schema + ", this program needs " + IndexSchema.VERSION);
    }
    return Long.parseLong(publication);
  }
}
