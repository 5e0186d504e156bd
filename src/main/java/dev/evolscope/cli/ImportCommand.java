package dev.evolscope.cli;

import dev.evolscope.conversation.Cut;
import dev.evolscope.conversation.ImportOptions;
import dev.evolscope.conversation.ImportState;
import dev.evolscope.conversation.MalformedMappingException;
import dev.evolscope.conversation.Mapping;
import dev.evolscope.conversation.MappingText;
import dev.evolscope.conversation.Provenance;
import dev.evolscope.ingest.ImportStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports files and folders, and reports what became of every row. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Import Parquet, JSON, JSON lines, CSV and TSV files, also .gz and .zst, and folders of them.")
final class ImportCommand implements Callable<Integer> {
  private static final int LONGEST_PATH = 300;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "file, or folder as one dataset")
  private List<Path> paths = List.of();

  @Option(
      names = "--dataset",
      paramLabel = "NAME",
      description = "the dataset's name (default: the file's stem, or the folder's name)")
  private @Nullable String dataset;

  @Option(names = "--append", description = "keep rows that the file lacks")
  private boolean append;

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "YAML that says which columns mean what (default: the data decides)")
  private @Nullable Path mapping;

  @Option(
      names = "--licence",
      paramLabel = "TEXT",
      description = "the dataset's licence, such as \"CC BY 4.0\" (default: as it was)")
  private @Nullable String licence;

  @Option(
      names = "--source",
      paramLabel = "TEXT",
      description = "where the dataset comes from (default: as it was)")
  private @Nullable String source;

  @Option(
      names = "--citation",
      paramLabel = "TEXT",
      description = "how to cite the dataset (default: as it was)")
  private @Nullable String citation;

  @Mixin private HomeOption home = new HomeOption();
  @Mixin private JsonOption json = new JsonOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    List<DatasetFile> files = files();
    ImportOptions options =
        new ImportOptions(append, mapping == null ? null : mapping(mapping), provenance());
    List<ImportStatus> ended = new ArrayList<>();
    PrintWriter err = spec.commandLine().getErr();
    try (ImportTarget target = ImportTarget.of(home.path())) {
      for (DatasetFile file : files) {
        ended.add(target.run(file, options, new ProgressLine(err, file.part())));
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(json.wanted() ? JsonOption.of(ended) : ImportReportText.of(ended));
    out.flush();
    return ended.stream().allMatch(s -> s.state() == ImportState.PUBLISHED) ? 0 : 1;
  }

  private Provenance provenance() {
    try {
      return new Provenance(licence, source, citation);
    } catch (Provenance.TooLongException e) {
      throw new ParameterException(spec.commandLine(), "--" + e.field() + ": " + e.getMessage(), e);
    }
  }

  private Mapping mapping(Path file) throws IOException {
    try {
      return MappingText.read(Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new ParameterException(spec.commandLine(), "There is no mapping file " + file, e);
    } catch (CharacterCodingException e) {
      throw new ParameterException(spec.commandLine(), file + " is no UTF-8 text", e);
    } catch (MalformedMappingException e) {
      throw new ParameterException(spec.commandLine(), file + ": " + e.getMessage(), e);
    }
  }

  private List<DatasetFile> files() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    List<DatasetFile> files = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(spec.commandLine(), "There is no file or folder " + path);
      }
      files.addAll(DatasetFile.of(path, dataset));
      for (Path link : DatasetFile.notFollowed(path)) {
        err.printf(
            "evolscope: passed over %s, a link to %s%n",
            Cut.line(link.toString(), LONGEST_PATH),
            Files.isDirectory(link) ? "a folder" : "nothing that can be read");
      }
    }
    if (files.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "There are no .parquet, .json, .jsonl, .csv or .tsv files in " + paths);
    }
    return files;
  }
}
