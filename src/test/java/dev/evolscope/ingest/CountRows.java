package dev.evolscope.ingest;

import java.nio.file.Path;

/**
 * A process that reads a file to its end in the heap that it was given, and tells what it found.
 */
final class CountRows {
  private CountRows() {}

  public static void main(String[] files) throws Exception {
    long rows = 0;
    String bad = "";
    try (RowReader reader = RowReader.open(Path.of(files[0]))) {
      for (ReadRow row = reader.next(); row != null; row = reader.next()) {
        rows++;
        if (row instanceof ReadRow.BadRow(RowPlace place, String path, String reason)) {
          bad += ", " + place + ": " + reason;
        }
      }
      System.out.println(rows + " rows" + bad);
    } catch (UnreadableFileException e) {
      System.out.println(e.getMessage());
    }
  }
}
