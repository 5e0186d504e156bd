package dev.evolscope.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.ConversationParser;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.Database;
import dev.evolscope.conversation.KinshipStore;
import dev.evolscope.conversation.Languages;
import dev.evolscope.conversation.LineageStore;
import dev.evolscope.conversation.LiveRow;
import dev.evolscope.lineage.LineageCounts;
import dev.evolscope.lineage.LineageJoin;
import dev.evolscope.lineage.LineagePendingException;
import dev.evolscope.lineage.Lineages;
import dev.evolscope.lineage.LinkStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A home of before there was lineage: a seed, an evolved, a multi-turn row and an orphan, imported
 * twice, all but the orphan changed.
 */
class LineageUpgradeTest {
  private @TempDir Path folder = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    try (var old = getClass().getResourceAsStream("/dev/evolscope/homes/schema-3.mv.db")) {
      Files.copy(requireNonNull(old), data.resolve("evolscope.mv.db"));
    }
  }

  @Test
  void isLinkedBehindItsStartBeforeAnythingElse() throws IOException {
    try (TestHome home = new TestHome(folder)) {
      home.imports().reindex(progress -> {});
      Lineages lineages = home.home().lineages();
      assertThat(lineages.counts("family")).contains(new LineageCounts(2, 0, 1));
      Map<String, ConversationId> ids =
          home.shown().stream()
              .collect(Collectors.toMap(row -> requireNonNull(row.sourceId()), Conversation::id));
      assertThat(lineages.of(requireNonNull(ids.get("m"))).orElseThrow().seed())
          .isEqualTo(ids.get("s"));
      assertThat(lineages.family(requireNonNull(ids.get("s"))).orElseThrow().total()).isEqualTo(3);
    }
  }

  @Test
  void saysUntilThenThatItIsNotLinkedYet() {
    try (Database database = Database.open(folder.resolve("data"))) {
      ConversationStore rows =
          new ConversationStore(database, new ConversationParser(Languages::of));
      LineageStore store = new LineageStore(database);
      Lineages lineages = new Lineages(new KinshipStore(database), store, rows);
      Map<String, Conversation> live =
          rows.pages().live(0, 10).stream()
              .map(LiveRow::conversation)
              .collect(
                  Collectors.toMap(row -> requireNonNull(row.sourceId()), Function.identity()));
      ConversationId id = requireNonNull(live.get("e")).id();
      assertThat(lineages.of(id).orElseThrow().status()).isEqualTo(LinkStatus.PENDING);
      assertThatThrownBy(() -> lineages.family(id)).isInstanceOf(LineagePendingException.class);
      assertThatThrownBy(() -> lineages.counts("family"))
          .isInstanceOf(LineagePendingException.class);

      LineageJoin join = new LineageJoin(store, rows);
      join.link("family");
      assertThat(lineages.of(id).orElseThrow().status()).isEqualTo(LinkStatus.PENDING);
      join.mend();
      join.mend();
      assertThat(lineages.of(id).orElseThrow().parent())
          .isEqualTo(requireNonNull(live.get("s")).id());
    }
  }
}
