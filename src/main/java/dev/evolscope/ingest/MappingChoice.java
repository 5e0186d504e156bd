package dev.evolscope.ingest;

import dev.evolscope.conversation.Mapping;
import dev.evolscope.conversation.MappingText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides by which mapping a file is read: the one that was given, else what its head shows. */
final class MappingChoice {
  private static final int SHOWN = 40;
  private static final int LONGEST = 60;

  private MappingChoice() {}

  /**
   * The mapping of a file.
   *
   * @param given null where the file decides
   * @param declared the columns that the format names ahead of its rows; may be empty
   */
  static Mapping of(String part, @Nullable Mapping given, Set<String> declared, FileHead head)
      throws UnreadableFileException {
    if (given != null) {
      requireColumns(part, given, declared, head);
      return given;
    }
    if (head.readable().isEmpty()) {
      return Mapping.DEFAULT;
    }
    Mapping found = LayoutFinder.find(head);
    if (found == null) {
      throw new UnreadableFileException(unknown(part, head));
    }
    requireShort(part, found);
    return found;
  }

  private static void requireShort(String part, Mapping found) throws UnreadableFileException {
    int length = MappingText.write(found).length();
    if (length > MappingText.LONGEST_KEPT) {
      throw new UnreadableFileException(
          "%s: the mapping would have %,d characters, %,d are kept at most: give the columns shorter names"
              .formatted(part, length, MappingText.LONGEST_KEPT));
    }
  }

  /** A name that is misspelt must not skip every row, or leave a field empty. */
  private static void requireColumns(
      String part, Mapping mapping, Set<String> declared, FileHead head)
      throws UnreadableFileException {
    List<String> conversation = mapping.layout().columns();
    if (!head.columns().isEmpty() && conversation.stream().noneMatch(c -> has(head, c))) {
      throw missing(part, conversation, head);
    }
    List<String> fields = mapping.fields().values().stream().filter(c -> !has(head, c)).toList();
    if (!declared.isEmpty() && !fields.isEmpty()) {
      throw missing(part, fields, head);
    }
  }

  private static boolean has(FileHead head, String column) {
    int dot = column.indexOf('.');
    return head.columns().contains(column)
        || dot > 0 && head.columns().contains(column.substring(0, dot));
  }

  private static UnreadableFileException missing(String part, List<String> columns, FileHead head) {
    return new UnreadableFileException(
        "%s has no column %s, which the mapping names; it has %s"
            .formatted(part, names(columns), names(head.columns())));
  }

  private static String unknown(String part, FileHead head) {
    return ("%s: which columns hold the conversation cannot be told; it has %s. Say it in a file, as"
            + " {layout: columns, columns: {QUESTION: user, ANSWER: assistant}}, and import with"
            + " --mapping FILE; the README shows more under \"Layouts and mappings\"")
        .formatted(part, names(head.columns()));
  }

  private static String names(java.util.Collection<String> columns) {
    String shown =
        columns.stream().limit(SHOWN).map(MappingChoice::shown).collect(Collectors.joining(", "));
    return columns.size() <= SHOWN
        ? shown
        : shown + " and %d more".formatted(columns.size() - SHOWN);
  }

  private static String shown(String column) {
    String plain = column.replaceAll("\\p{Cntrl}", " ");
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
  }
}
