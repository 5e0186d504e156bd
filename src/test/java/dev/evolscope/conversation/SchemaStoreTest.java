package dev.evolscope.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaStoreTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void theNewestVersionIsThatOfTheNewestFile() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1"))
                  .mapToInt(Integer::parseInt)
                  .max())
          .hasValue(Integer.parseInt(SchemaStore.NEWEST));
    }
  }

  @Test
  void aSchemaOneStepBehindIsBroughtUp() {
    try (Database database = Database.open(folder)) {
      assertThat(versions(database)).endsWith(SchemaStore.NEWEST);
      database
          .template()
          .update(
              "DELETE FROM \"flyway_schema_history\" WHERE \"version\" = ?", SchemaStore.NEWEST);
    }
    try (Database database = Database.open(folder)) {
      assertThat(versions(database)).endsWith(SchemaStore.NEWEST);
    }
  }

  @Test
  void anUpToDateSchemaIsLeftAsItIs() {
    List<String> before;
    try (Database database = Database.open(folder)) {
      before = versions(database);
    }
    try (Database database = Database.open(folder)) {
      assertThat(versions(database)).isEqualTo(before).doesNotHaveDuplicates();
    }
  }

  private static List<String> versions(Database database) {
    return database
        .template()
        .queryForList(
            "SELECT \"version\" FROM \"flyway_schema_history\" ORDER BY \"installed_rank\"",
            String.class);
  }
}
