package dev.evolscope.ingest;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.ConversationParser;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.Database;
import dev.evolscope.conversation.ImportOptions;
import dev.evolscope.conversation.ImportRecord;
import dev.evolscope.conversation.ImportStore;
import dev.evolscope.conversation.KinshipStore;
import dev.evolscope.conversation.Languages;
import dev.evolscope.conversation.LineageStore;
import dev.evolscope.conversation.LiveRow;
import dev.evolscope.conversation.Mapping;
import dev.evolscope.conversation.PublicationStore;
import dev.evolscope.conversation.Stage;
import dev.evolscope.conversation.Value;
import dev.evolscope.ingest.LineageOracle.Expected;
import dev.evolscope.lineage.Family;
import dev.evolscope.lineage.FamilyNode;
import dev.evolscope.lineage.Lineage;
import dev.evolscope.lineage.LineageCounts;
import dev.evolscope.lineage.LineageJoin;
import dev.evolscope.lineage.Lineages;
import dev.evolscope.lineage.LinkStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Thousands of small datasets of few words, so that everything meets everything; their parts are
 * imported, imported again with other rows, and removed, and after each act every link must be what
 * the definition says of the rows that are shown then.
 */
class LineageOracleTest {
  private static final int HOMES = 10;
  private static final int DATASETS_OF_A_HOME = 60;
  private static final List<String> TEXTS =
      List.of(
          "a",
          "b",
          " a\u00a0",
          "A",
          "a b",
          "a\u2009\nb",
          "é",
          "e\u0301",
          "",
          "\u00a0",
          "a\u200d",
          "a\u200d ");
  private static final List<String> FEW = List.of("x", "y");

  private final Random random = new Random(20261125);
  private List<String> texts = TEXTS;
  private World world = World.open(0);

  /** A home without its index. */
  private record World(
      Database database,
      ConversationStore conversations,
      ImportStore imports,
      PublicationStore publications,
      LineageJoin join,
      Lineages lineages) {
    static World open(int number) {
      Database database = Database.inMemory("lineage-oracle-" + number);
      ConversationStore conversations =
          new ConversationStore(database, new ConversationParser(Languages::of));
      LineageStore store = new LineageStore(database);
      return new World(
          database,
          conversations,
          new ImportStore(database),
          new PublicationStore(database),
          new LineageJoin(store, conversations),
          new Lineages(new KinshipStore(database), store, conversations));
    }
  }

  /** Every few datasets a new home: a full scan of all that ever was grows slow. */
  @AfterEach
  void close() {
    world.database().close();
  }

  @Test
  void everyLinkIsWhatTheDefinitionSays() {
    Map<String, Integer> met = new HashMap<>();
    for (int i = 1; i <= HOMES; i++) {
      for (int j = 0; j < DATASETS_OF_A_HOME; j++) {
        check("d" + j, random.nextInt(1, 5), met);
      }
      close();
      world = World.open(i);
    }
    assertThat(met.keySet()).contains("null", "linked", "ambiguous", "orphan");
    assertThat(met.values()).allMatch(count -> count > 200);
  }

  private void check(String dataset, int acts, Map<String, Integer> met) {
    texts = List.of(any(TEXTS), any(TEXTS), any(TEXTS));
    for (int act = 0; act < acts; act++) {
      publish(dataset, "part" + random.nextInt(3));
      check(dataset, met);
    }
    world
        .publications()
        .remove(dataset, "test", (publication, ended, moved) -> world.join().link(dataset));
    assertThat(world.lineages().counts(dataset)).contains(new LineageCounts(0, 0, 0));
  }

  private void publish(String dataset, String part) {
    long id =
        world
            .imports()
            .create(dataset, part, "file", "0".repeat(64), ImportOptions.DEFAULT, "test");
    world.imports().run(id, true, Mapping.DEFAULT);
    ImportRecord job = world.imports().find(id).orElseThrow();
    List<ReadRow> rows = new ArrayList<>();
    for (int i = random.nextInt(1, 12); i > 0; i--) {
      rows.add(new ReadRow.Row(new RowPlace(part, rows.size(), 0), row()));
    }
    RowStage stage = new RowStage(world.imports().staging(), job);
    Chunk chunk = new Chunk(rows, rows.size(), 0);
    RowPreparer preparer = RowPreparer.of(job, new ConversationParser(Languages::of));
    stage.add(preparer.prepare(chunk, () -> {}), chunk);
    stage.commit();
    ImportRecord staged = world.imports().find(id).orElseThrow();
    world
        .publications()
        .publish(List.of(staged), (publication, ended, moved) -> world.join().link(dataset));
  }

  private Value.Fields row() {
    var row = new LinkedHashMap<String, Value>();
    List<Value> messages = new ArrayList<>();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      var message = new LinkedHashMap<String, Value>();
      message.put("role", new Value.Text(random.nextInt(5) == 0 ? "system" : "user"));
      message.put("content", new Value.Text(any(texts)));
      messages.add(new Value.Fields(message));
    }
    row.put("conversation", new Value.Items(messages));
    maybe(row, "language", FEW);
    maybe(row, "task", FEW);
    if (random.nextInt(3) > 0) {
      maybe(row, "seed_prompt", texts);
      maybe(row, "evolved_user_prompt", texts);
      maybe(row, "task_evol_type", FEW);
      if (random.nextBoolean()) {
        maybe(row, "multiturn_evol_type", FEW);
      }
    }
    return new Value.Fields(row);
  }

  private void maybe(Map<String, Value> row, String field, List<String> values) {
    if (random.nextInt(4) > 0) {
      row.put(field, new Value.Text(any(values)));
    }
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private void check(String dataset, Map<String, Integer> met) {
    List<LiveRow> rows = world.conversations().pages().live(0, 10_000);
    LineageOracle oracle = new LineageOracle(rows);
    Map<ConversationId, Expected> expected = new LinkedHashMap<>();
    rows.stream()
        .sorted(java.util.Comparator.comparingLong(LiveRow::order))
        .forEach(row -> expected.put(row.conversation().id(), oracle.of(row.conversation())));
    for (LiveRow live : rows) {
      Conversation row = live.conversation();
      Expected wanted = requireNonNull(expected.get(row.id()));
      Lineage found = world.lineages().of(row.id()).orElseThrow();
      assertThat(label(found.status())).as(row.toString()).isEqualTo(wanted.status());
      assertThat(found.parent()).isEqualTo(wanted.parent());
      assertThat(found.candidates().first()).isEqualTo(wanted.candidates());
      assertThat(found.children().first()).isEqualTo(childrenOf(row.id(), expected));
      assertThat(found.siblings().first())
          .isEqualTo(
              childrenOf(wanted.parent(), expected).stream()
                  .filter(id -> !id.equals(row.id()))
                  .toList());
      checkFamily(row, found, expected);
      met.merge(String.valueOf(wanted.status()), 1, Integer::sum);
    }
    assertThat(world.lineages().counts(dataset))
        .contains(
            new LineageCounts(
                count("linked", expected),
                count("ambiguous", expected),
                count("orphan", expected)));
    for (LinkStatus status : List.of(LinkStatus.LINKED, LinkStatus.AMBIGUOUS, LinkStatus.ORPHAN)) {
      assertThat(world.lineages().listed(dataset, status, 0, 1_000))
          .hasSize((int) count(status.label(), expected));
    }
  }

  private void checkFamily(
      Conversation row, Lineage lineage, Map<ConversationId, Expected> expected) {
    ConversationId top = top(row.id(), expected);
    Family family = world.lineages().family(row.id()).orElseThrow();
    assertThat(family.root().conversation().id()).isEqualTo(top);
    Stage stage = family.root().conversation().stage();
    assertThat(lineage.seed()).isEqualTo(stage == Stage.SEED ? top : null);
    List<ConversationId> tree = nodes(family.root()).map(n -> n.conversation().id()).toList();
    assertThat(tree).containsExactlyInAnyOrderElementsOf(descendants(top, expected).toList());
    assertThat(family.total()).isEqualTo(tree.size());
    assertThat(family.candidates().stream().map(n -> n.conversation().id()))
        .isEqualTo(requireNonNull(expected.get(top)).candidates());
    assertThat(family.doubtful().stream().map(n -> n.conversation().id()))
        .isEqualTo(
            expected.entrySet().stream()
                .filter(other -> other.getValue().candidates().stream().anyMatch(tree::contains))
                .map(Map.Entry::getKey)
                .toList());
    assertThat(family.doubtfulCount()).isEqualTo(family.doubtful().size());
  }

  private static ConversationId top(ConversationId id, Map<ConversationId, Expected> expected) {
    ConversationId parent = requireNonNull(expected.get(id)).parent();
    return parent == null ? id : top(parent, expected);
  }

  private static Stream<FamilyNode> nodes(FamilyNode node) {
    return Stream.concat(
        Stream.of(node), node.children().stream().flatMap(LineageOracleTest::nodes));
  }

  private static Stream<ConversationId> descendants(
      ConversationId id, Map<ConversationId, Expected> expected) {
    return Stream.concat(
        Stream.of(id),
        childrenOf(id, expected).stream().flatMap(child -> descendants(child, expected)));
  }

  private static List<ConversationId> childrenOf(
      @Nullable ConversationId id, Map<ConversationId, Expected> expected) {
    return expected.entrySet().stream()
        .filter(other -> id != null && id.equals(other.getValue().parent()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static long count(String status, Map<ConversationId, Expected> expected) {
    return expected.values().stream().filter(e -> status.equals(e.status())).count();
  }

  private static @Nullable String label(@Nullable LinkStatus status) {
    return status == null ? null : status.label();
  }
}
