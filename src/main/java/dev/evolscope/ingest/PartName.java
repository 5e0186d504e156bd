package dev.evolscope.ingest;

/** Names that parts and datasets get from files. */
public final class PartName {
  private static final int LONGEST = 500;

  private PartName() {}

  /**
   * The last piece of a path, whatever its separators, without control characters; {@code data}
   * where nothing is left.
   */
  public static String of(String fileName) {
    String last =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("\\p{Cntrl}", "").strip();
    String name = clean.isEmpty() || clean.equals(".") || clean.equals("..") ? "data" : clean;
    return name.substring(0, Math.min(name.length(), LONGEST));
  }

  /** A part's name without the endings of its format and packing. */
  public static String stem(String part) {
    String stem = part.replaceFirst("(?i)\\.(gz|zst)$", "");
    stem = stem.replaceFirst("(?i)\\.(parquet|jsonl|ndjson|json|csv|tsv)$", "");
    return stem.isEmpty() ? part : stem;
  }
}
