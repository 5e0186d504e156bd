package dev.evolscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.ConversationParser;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.Database;
import dev.evolscope.conversation.ImportOptions;
import dev.evolscope.conversation.ImportState;
import dev.evolscope.conversation.ImportStore;
import dev.evolscope.conversation.Language;
import dev.evolscope.conversation.Languages;
import dev.evolscope.conversation.LineageStore;
import dev.evolscope.conversation.PublicationStore;
import dev.evolscope.lineage.LineageJoin;
import dev.evolscope.search.Flags;
import dev.evolscope.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports whose rows run into an error of the machine: a language by that name throws it. */
class ImportErrorTest {
  private static final String GOOD = "English";

  private @TempDir Path folder = Path.of("");
  private Database database;
  private LiveIndex index;
  private Imports imports;

  @BeforeEach
  void open() throws IOException {
    database = Database.inMemory("import-errors");
    ConversationParser parser = new ConversationParser(ImportErrorTest::language);
    ConversationStore conversations = new ConversationStore(database, parser);
    PublicationStore publications = new PublicationStore(database);
    IndexFolders folders = new IndexFolders(Files.createDirectory(folder.resolve("index")));
    index = new LiveIndex(folders, conversations, publications, () -> Flags.NONE, () -> {});
    SearchIndex.create(folders.live(), 0);
    assertThat(index.open()).isEmpty();
    imports =
        new Imports(
            new ImportStore(database),
            conversations,
            parser,
            publications,
            index,
            folders,
            new LineageJoin(new LineageStore(database), conversations),
            folder.resolve("uploads"),
            "test",
            () -> {},
            () -> {});
  }

  @AfterEach
  void close() {
    imports.close();
    index.close();
    database.close();
  }

  private static Language language(String name) {
    return switch (name) {
      case "memory" -> throw new OutOfMemoryError("Java heap space");
      case "depth" -> throw new StackOverflowError();
      case "bug" -> throw new IllegalStateException("a bug");
      default -> Languages.of(name);
    };
  }

  @Test
  void anImportThatLacksMemoryFailsWithWhatToDoAndTheNextOneWorks() throws IOException {
    ImportStatus failed = load("memory");

    assertThat(failed.state()).isEqualTo(ImportState.FAILED);
    assertThat(failed.message())
        .startsWith("memory.jsonl needs more memory than the ")
        .endsWith("nothing of it was imported; give more, as EVOLSCOPE_JAVA_OPTIONS=-Xmx4g");
    assertNothingIsLeft();
    assertThat(load(GOOD).state()).isEqualTo(ImportState.PUBLISHED);
  }

  @Test
  void anImportThatNestsTooDeepFailsAndTheNextOneWorks() throws IOException {
    ImportStatus failed = load("depth");

    assertThat(failed.state()).isEqualTo(ImportState.FAILED);
    assertThat(failed.message())
        .isEqualTo("depth.jsonl is nested deeper than can be read: nothing of it was imported");
    assertNothingIsLeft();
    assertThat(load(GOOD).state()).isEqualTo(ImportState.PUBLISHED);
  }

  @Test
  void anyOtherFaultIsNamedWithTheFile() throws IOException {
    ImportStatus failed = load("bug");

    assertThat(failed.state()).isEqualTo(ImportState.FAILED);
    assertThat(failed.message())
        .startsWith("bug.jsonl could not be imported, nothing of it is shown: ")
        .contains("a bug");
    assertThat(load(GOOD).state()).isEqualTo(ImportState.PUBLISHED);
  }

  private ImportStatus load(String language) throws IOException {
    Path file = folder.resolve(language + ".jsonl");
    Files.writeString(
        file,
        "{\"language\":\"%s\",\"conversation\":[{\"role\":\"user\",\"content\":\"a\"}]}"
            .formatted(language));
    String part = file.getFileName().toString();
    return imports.await(
        imports.start(new ImportRequest("test", part, file, ImportOptions.DEFAULT)));
  }

  private void assertNothingIsLeft() {
    assertThat(folder.resolve("index"))
        .isDirectoryNotContaining(f -> f.getFileName().toString().startsWith("staging"));
    assertThat(index.get().publication()).isZero();
  }
}
