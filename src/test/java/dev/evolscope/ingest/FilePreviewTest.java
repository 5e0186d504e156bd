package dev.evolscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.ConversationParser;
import dev.evolscope.conversation.Languages;
import dev.evolscope.conversation.ParsedRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePreviewTest {
  private static final String LEAF = "{\"role\":\"assistant\",\"text\":\"%s\"}";

  @TempDir private Path folder = Path.of("");

  @Test
  void rowsBeyondALimitAreShownAsTheImportWouldSkipThem() throws IOException {
    String many = "a,".repeat(1_001);
    assertThat(
            preview(
                "{\"conversation\":[{\"role\":\"user\",\"content\":\"kept\"}]}",
                "{\"id\":\"%s\",\"conversation\":[{\"role\":\"user\"}]}"
                    .formatted("i".repeat(4_001)),
                "{\"multiturn_evol_type\":\"%s\",\"conversation\":[{\"role\":\"user\"}]}"
                    .formatted(many)))
        .containsExactly(
            "p.jsonl, row 1, line 1 kept",
            "p.jsonl, row 2, line 2 id: longer than 4,000 characters",
            "p.jsonl, row 3, line 3 : more than 1,000 types of multi-turn Evol");
  }

  @Test
  void aTreeThatWouldFillTheDiskIsNoPreviewEither() throws IOException {
    assertThat(preview(tree(LEAF.formatted("a")), tree(leaves(2_000, "x".repeat(200)))))
        .satisfiesExactly(
            small -> assertThat(small).endsWith("root"),
            large -> assertThat(large).contains("the tree has 2,000 paths of "));
  }

  @Test
  void tenConversationsAreShownWhateverTheirRows() throws IOException {
    assertThat(preview(tree(leaves(4, "a")), tree(leaves(30, "b")), tree(leaves(30, "c"))))
        .hasSize(10)
        .last()
        .asString()
        .startsWith("p.jsonl, row 2");
  }

  private static String tree(String replies) {
    return "{\"prompt\":{\"role\":\"prompter\",\"text\":\"root\",\"replies\":[%s]}}"
        .formatted(replies);
  }

  private static String leaves(int count, String text) {
    return String.join(",", Collections.nCopies(count, LEAF.formatted(text)));
  }

  private List<String> preview(String... rows) throws IOException {
    Path file = Files.write(folder.resolve("p.jsonl"), List.of(rows));
    return FilePreview.of(file, "set", "p.jsonl", null, new ConversationParser(Languages::of))
        .rows()
        .stream()
        .map(row -> row.place() + " " + text(row.parsed()))
        .toList();
  }

  private static String text(ParsedRow parsed) {
    return switch (parsed) {
      case ParsedRow.Parsed(var conversation) -> conversation.messages().getFirst().content();
      case ParsedRow.Unreadable(String place, String reason) -> place + ": " + reason;
    };
  }
}
