package dev.evolscope.ingest;

import dev.evolscope.conversation.Cut;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names that parts and datasets get from files. */
public final class PartName {
  private static final int LONGEST = 500;

  /** Characters of a checksum and the mark before it. */
  private static final int CHECKSUM = 37;

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
    return name.length() <= LONGEST ? name : name.substring(0, end(name));
  }

  /**
   * A file's path below the folder that is imported, on one line. Paths that differ have names that
   * differ: what cannot be shown is written out, and of a long one a checksum stays.
   *
   * @param path with / between its pieces
   */
  public static String below(String path) {
    String line = Cut.line(path, Integer.MAX_VALUE);
    return line.length() <= LONGEST
        ? line
        : Cut.line(line, LONGEST - CHECKSUM) + "#" + checksum(path);
  }

  private static String checksum(String path) {
    return UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static int end(String name) {
    return Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  }

  /**
   * The name that a person gives to a dataset, without space around it.
   *
   * @throws InvalidNameException if it is empty or too long, or could not be shown on one line
   */
  public static String dataset(String name) throws InvalidNameException {
    String plain = name.strip();
    if (plain.isEmpty() || plain.length() > LONGEST) {
      throw new InvalidNameException(
          "a dataset's name has 1 to %d characters, not %d".formatted(LONGEST, plain.length()));
    }
    if (plain.codePoints().anyMatch(PartName::isUnseen)) {
      throw new InvalidNameException("a dataset's name holds no control characters or line breaks");
    }
    return plain;
  }

  private static boolean isUnseen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  /** A part's name without the endings of its format and packing. */
  public static String stem(String part) {
    String stem = part.replaceFirst("(?i)\\.(gz|zst)$", "");
    stem = stem.replaceFirst("(?i)\\.(parquet|jsonl|ndjson|json|csv|tsv)$", "");
    return stem.isEmpty() ? part : stem;
  }
}
