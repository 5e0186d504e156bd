package dev.evolscope.conversation;

/**
 * What became of a file's rows.
 *
 * @param read rows in the file; the sum of added, changed, unchanged and skipped
 * @param added rows whose key was not there
 * @param changed rows whose key was there with other content
 * @param unchanged rows that were there already
 * @param removed rows that were there and are not in the file; 0 where an import only appends
 * @param skipped rows that could not be read
 */
public record ImportCounts(
    long read, long added, long changed, long unchanged, long removed, long skipped) {

  public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0);
}
