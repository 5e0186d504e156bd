package dev.evolscope.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void commitsAreWrittenAtOnceOnEveryConnection() {
    try (Database database = Database.open(folder)) {
      for (int i = 0; i < 3; i++) {
        assertThat(setting(database, "WRITE_DELAY")).isNotEmpty().containsOnly("0");
      }
    }
    try (Database again = Database.open(folder)) {
      assertThat(setting(again, "WRITE_DELAY")).isNotEmpty().containsOnly("0");
    }
  }

  private static List<String> setting(Database database, String name) {
    return database.transaction(
        () ->
            database
                .client()
                .sql("SELECT setting_value FROM information_schema.settings WHERE setting_name = ?")
                .param(name)
                .query(String.class)
                .list());
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", "it's", "50% off", "\"quoted\"", "a=b", "ünïcode", "#1?x"})
  void anyFolderNameThatTheDiskTakesHoldsADatabase(String name) throws IOException {
    Path odd = Files.createDirectories(folder.resolve(name));
    try (Database database = Database.open(odd)) {
      assertThat(new PublicationStore(database).current()).isZero();
    }
    assertThat(odd.resolve("evolscope.mv.db")).exists();
  }

  @Test
  void aFolderNameWithASemicolonIsRefusedBecauseItWouldBeReadAsSettings() throws IOException {
    Path odd = Files.createDirectories(folder.resolve("a;INIT=RUNSCRIPT FROM 'x'"));

    assertThatThrownBy(() -> Database.open(odd))
        .hasMessageContaining(odd.toString())
        .hasMessageContaining("';'")
        .hasMessageContaining("choose another folder");
  }

  @Test
  void aStartThatWasKilledBeforeItNotedItsSchemaIsRepeated() {
    try (Database database = Database.open(folder)) {
      database.template().execute("DELETE FROM \"flyway_schema_history\"");
    }
    try (Database database = Database.open(folder)) {
      assertThat(new PublicationStore(database).current()).isZero();
    }
  }

  @Test
  void closingGivesTheSpaceOfDeletedRowsBack() throws IOException {
    Path file = folder.resolve("evolscope.mv.db");
    Database database = Database.open(folder);
    for (long i = 0; i < 500; i++) {
      database
          .template()
          .update("INSERT INTO row_content VALUES (?, ?)", i, incompressible(10_000, i));
    }
    database.sync();
    long full = Files.size(file);
    database.template().update("DELETE FROM row_content");
    database.compactAndClose();

    assertThat(full).isGreaterThan(4_000_000);
    assertThat(Files.size(file)).isLessThan(500_000);
    try (Database again = Database.open(folder)) {
      assertThat(again.client().sql("SELECT COUNT(*) FROM row_content").query(Long.class).list())
          .isEqualTo(List.of(0L));
    }
  }

  private static byte[] incompressible(int length, long seed) {
    byte[] bytes = new byte[length];
    new java.util.Random(seed).nextBytes(bytes);
    return bytes;
  }
}
