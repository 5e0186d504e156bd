package dev.evolscope.ingest;

/**
 * Where a row stands. As text it counts for people, rows and lines from 1: {@code
 * full_data.parquet, row 1841}, {@code data.jsonl, row 3, line 5}.
 *
 * @param file the file's name without folders
 * @param position rows before it in its file; unreadable rows count, blank lines do not
 * @param line the line that the row begins on, from 1; 0 where the format has no lines
 */
public record RowPlace(String file, long position, long line) {

  /**
   * A place inside the row, as in {@code full_data.parquet, row 1841, conversation[3].role}; the
   * row itself where the path is empty. Indices in a path count from 0, as programs do.
   */
  public String at(String path) {
    return path.isEmpty() ? toString() : this + ", " + path;
  }

  @Override
  public String toString() {
    String row = file + ", row " + (position + 1);
    return line == 0 ? row : row + ", line " + line;
  }
}
