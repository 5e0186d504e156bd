package dev.evolscope.cli;

import dev.evolscope.conversation.ImportOptions;
import dev.evolscope.ingest.ImportRequest;
import dev.evolscope.ingest.PartName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file to import and what it is called there.
 *
 * @param dataset the given name, else the folder's, else the file's stem
 * @param part the file's name, below a folder with the folders between
 */
record DatasetFile(String dataset, String part, Path file) {
  private static final Pattern DATA =
      Pattern.compile("(?is).*\\.(parquet|jsonl|ndjson|json|csv|tsv)(\\.gz|\\.zst)?");

  /** The file, or a folder's data files in the order of their names. */
  static List<DatasetFile> of(Path path, @Nullable String name) throws IOException {
    if (!Files.isDirectory(path)) {
      String part = PartName.of(String.valueOf(path.getFileName()));
      return List.of(new DatasetFile(name == null ? PartName.stem(part) : name, part, path));
    }
    String dataset =
        name == null ? PartName.of(path.toAbsolutePath().normalize().toString()) : name;
    try (Stream<Path> files = Files.walk(path)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> DATA.matcher(file.getFileName().toString()).matches())
          .sorted()
          .map(file -> new DatasetFile(dataset, relative(path, file), file))
          .toList();
    }
  }

  /**
   * Links in a folder that are not followed: those to folders, which may lead round in a circle,
   * and those to nothing. Links to files are followed wherever they lead, since downloaded datasets
   * are kept as folders of such links.
   */
  static List<Path> notFollowed(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !file.equals(folder))
          .filter(file -> Files.isSymbolicLink(file) && !Files.isRegularFile(file))
          .sorted()
          .toList();
    }
  }

  private static String relative(Path folder, Path file) {
    return PartName.below(folder.relativize(file).toString().replace('\\', '/'));
  }

  ImportRequest request(ImportOptions options) {
    return new ImportRequest(dataset, part, file, options);
  }
}
