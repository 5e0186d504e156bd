package dev.evolscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.ImportState;
import dev.evolscope.conversation.Stage;
import dev.evolscope.lineage.Family;
import dev.evolscope.lineage.FamilyNode;
import dev.evolscope.lineage.Lineage;
import dev.evolscope.lineage.LineageCounts;
import dev.evolscope.lineage.Lineages;
import dev.evolscope.lineage.LinkStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How imports and removals link the rows of a dataset's parts. */
class LineageImportTest {
  static final String SEED = seed("s", "Where is it?", "Here.");
  static final String EVOLVED = evolved("e", "Where is it?", "Where is it, and why?");
  static final String MULTI =
      """
      {"id":"m","language":"English","task":"general","conversation":[\
      {"role":"user","content":"Where is it, and why?"},{"role":"assistant","content":"Here."},\
      {"role":"user","content":"Since when?"},{"role":"assistant","content":"Since noon."}],\
      "seed_prompt":"Where is it?","evolved_user_prompt":"Where is it, and why?",\
      "task_evol_type":"DEEPENING","task_evol_prompt":"Go deeper.",\
      "multiturn_evol_type":["FOLLOW_UP"],"multiturn_evol_prompt":[{"FOLLOW_UP":"Ask on."}]}""";

  private @TempDir Path folder = Path.of("");
  private TestHome home;

  @BeforeEach
  void open() throws IOException {
    home = new TestHome(folder);
  }

  @AfterEach
  void close() {
    home.close();
  }

  static String seed(String id, String prompt, String reply) {
    return """
        {"id":"%s","language":"English","task":"general","conversation":[\
        {"role":"user","content":"%s"},{"role":"assistant","content":"%s"}],"seed_prompt":null}"""
        .formatted(id, prompt, reply);
  }

  static String evolved(String id, String seed, String prompt) {
    return """
        {"id":"%s","language":"English","task":"general","conversation":[\
        {"role":"user","content":"%s"},{"role":"assistant","content":"Here."}],\
        "seed_prompt":"%s","evolved_user_prompt":"%s",\
        "task_evol_type":"DEEPENING","task_evol_prompt":"Go deeper."}"""
        .formatted(id, prompt, seed, prompt);
  }

  private Lineage of(ConversationId id) {
    return home.home().lineages().of(id).orElseThrow();
  }

  private Family family(ConversationId id) {
    return home.home().lineages().family(id).orElseThrow();
  }

  private ConversationId id(String sourceId) {
    return home.shown().stream()
        .filter(row -> sourceId.equals(row.sourceId()))
        .map(Conversation::id)
        .findFirst()
        .orElseThrow();
  }

  private LineageCounts counts() {
    return home.home().lineages().counts("test").orElseThrow();
  }

  /** A tree as {@code id[children]}. */
  private static String text(FamilyNode node) {
    String children =
        node.children().isEmpty()
            ? ""
            : node.children().stream().map(LineageImportTest::text).toList().toString();
    return node.conversation().sourceId() + children;
  }

  @Test
  void partsOfADatasetAreJoinedWhicheverComesLast() throws IOException {
    home.loadPart("test", "multi.jsonl", MULTI);
    assertThat(of(id("m")).status()).isEqualTo(LinkStatus.ORPHAN);
    assertThat(of(id("m")).sought())
        .extracting(t -> t.stage() + " " + t.text())
        .containsExactly("EVOLVED Where is it, and why?", "SEED Where is it?");
    home.loadPart("test", "seeds.jsonl", SEED);
    assertThat(of(id("m")).parent()).isEqualTo(id("s"));
    home.loadPart("test", "evolved.jsonl", EVOLVED);
    assertThat(of(id("m")).parent()).isEqualTo(id("e"));
    assertThat(of(id("m")).seed()).isEqualTo(id("s"));
    assertThat(of(id("s")).seed()).isEqualTo(id("s"));
    assertThat(of(id("s")).status()).isNull();
    assertThat(text(family(id("e")).root())).isEqualTo("s[e[m]]");
    assertThat(counts()).isEqualTo(new LineageCounts(2, 0, 0));
    home.loadPart("other", "evolved.jsonl", evolved("o", "Where is it?", "x"));
    assertThat(of(id("o")).status()).isEqualTo(LinkStatus.ORPHAN);
  }

  @Test
  void whatLedToAChildStandsOnItsEdge() throws IOException {
    home.load(SEED, EVOLVED, MULTI);
    FamilyNode evolved = family(id("m")).root().children().getFirst();
    assertThat(evolved.steps().toString())
        .isEqualTo("[EvolStep[stage=EVOLVED, type=DEEPENING, prompt=Go deeper.]]");
    FamilyNode multi = evolved.children().getFirst();
    assertThat(multi.steps().toString())
        .isEqualTo("[EvolStep[stage=MULTI_TURN, type=FOLLOW_UP, prompt=Ask on.]]");
    assertThat(multi.text()).isEqualTo("Since when?");
    assertThat(multi.length()).isEqualTo(11);
    assertThat(evolved.text()).isEqualTo("Where is it, and why?");
  }

  @Test
  void anAmbiguousRowIsNoChildAndStandsBesideTheFamiliesThatItMayBelongTo() throws IOException {
    home.load(SEED, seed("s2", "Where is it?", "There."), EVOLVED, MULTI);
    Lineage lineage = of(id("e"));
    assertThat(lineage.status()).isEqualTo(LinkStatus.AMBIGUOUS);
    assertThat(lineage.parent()).isNull();
    assertThat(lineage.seed()).isNull();
    assertThat(lineage.candidates().first()).containsExactly(id("s"), id("s2"));
    assertThat(of(id("s")).children().total()).isZero();
    Family seed = family(id("s2"));
    assertThat(text(seed.root())).isEqualTo("s2");
    assertThat(seed.doubtful().stream().map(LineageImportTest::text)).containsExactly("e");
    Family own = family(id("m"));
    assertThat(text(own.root())).isEqualTo("e[m]");
    assertThat(own.candidates().stream().map(LineageImportTest::text)).containsExactly("s", "s2");
    assertThat(counts()).isEqualTo(new LineageCounts(1, 1, 0));
    home.load(SEED, EVOLVED, MULTI);
    assertThat(of(id("e")).parent()).isEqualTo(id("s"));
    assertThat(family(id("s")).doubtfulCount()).isZero();
  }

  @Test
  void aVersionThatHasEndedKeepsTheParentThatItHad() throws IOException {
    home.load(SEED, EVOLVED, MULTI);
    ConversationId before = id("e");
    home.load(SEED, evolved("e", "Where is it?", "Where else?"), MULTI);
    assertThat(of(before).parent()).isEqualTo(id("s"));
    assertThat(of(before).children().total()).isZero();
    assertThat(text(family(before).root())).isEqualTo("s[e, e, m]");
    assertThat(of(id("m")).parent()).isEqualTo(id("s"));
    assertThat(text(family(id("s")).root())).isEqualTo("s[e, m]");
    List<ConversationId> shown = home.shown().stream().map(Conversation::id).toList();
    home.imports().removeDataset("test");
    for (ConversationId id : shown) {
      assertThat(text(family(id).root())).isEqualTo("s[e, m]");
      assertThat(family(id).root().current()).isFalse();
    }
    assertThat(counts()).isEqualTo(new LineageCounts(0, 0, 0));
  }

  @Test
  void aRowMovedToTheTopBecomesTheParentOfWhatItsCopiesShare() throws IOException {
    String copy = seed("copy", "Where is it?", "Here.");
    home.load(SEED, copy, EVOLVED);
    assertThat(of(id("e")).parent()).isEqualTo(id("s"));
    home.load(copy, SEED, EVOLVED);
    assertThat(of(id("e")).parent()).isEqualTo(id("copy"));
  }

  @Test
  void aLargeFamilyIsCutAndCountsExactly() throws IOException {
    int children = Lineages.MOST_RELATIVES + 500;
    List<String> rows = new ArrayList<>(List.of(seed("s", "", "x")));
    for (int i = 0; i < children; i++) {
      rows.add(evolved("e" + i, "\u00a0", "question " + i));
    }
    home.load(rows.toArray(String[]::new));
    ConversationId last = id("e" + (children - 1));
    Family family = family(last);
    assertThat(family.total()).isEqualTo(children + 1);
    assertThat(family.shown()).isEqualTo(Lineages.MOST_NODES);
    assertThat(family.root().childCount()).isEqualTo(children);
    assertThat(family.root().children())
        .hasSize(Lineages.MOST_NODES - 1)
        .anyMatch(node -> node.conversation().id().equals(last));
    assertThat(of(id("s")).children().total()).isEqualTo(children);
    assertThat(of(id("s")).children().first()).hasSize(Lineages.MOST_RELATIVES);
    assertThat(of(last).siblings().total()).isEqualTo(children - 1);
  }

  @Test
  void aPlainRowIsAFamilyOfOne() throws IOException {
    home.load(TestHome.row("p", "alone"));
    Lineage lineage = of(id("p"));
    assertThat(lineage.status()).isNull();
    assertThat(lineage.seed()).isNull();
    assertThat(family(id("p")).total()).isEqualTo(1);
  }

  @Test
  void anImportThatFailsLinksNothing() throws IOException {
    home.load(SEED, EVOLVED);
    home.loadPart("test", "bad.jsonl", "{\"id\":\"x\"}");
    assertThat(home.imports().reports().recent().getFirst().state()).isEqualTo(ImportState.FAILED);
    assertThat(counts()).isEqualTo(new LineageCounts(1, 0, 0));
  }

  /** Every link of the sample, against the texts and numbers of its rows. */
  @Test
  void theSampleIsLinkedAsItWasWritten() throws IOException {
    for (var file : Sample.files()) {
      home.start("sample", file.file(), false);
    }
    home.loadPart("other", "last.jsonl", TestHome.row("1", "waits for the others"));
    List<Conversation> rows =
        home.shown().stream().filter(row -> row.dataset().equals("sample")).toList();
    assertThat(rows.size()).isGreaterThan(500);
    for (Conversation row : rows) {
      Lineage lineage = of(row.id());
      if (row.stage() == Stage.SEED) {
        assertThat(lineage.seed()).isEqualTo(row.id());
        continue;
      }
      assertThat(lineage.status()).as(row.toString()).isEqualTo(LinkStatus.LINKED);
      Conversation parent = home.stored(Objects.requireNonNull(lineage.parent())).conversation();
      Conversation seed = home.stored(Objects.requireNonNull(lineage.seed())).conversation();
      assertThat(parent.part()).isEqualTo(row.part());
      assertThat(parent.task()).isEqualTo(row.task());
      assertThat(parent.stage())
          .isEqualTo(row.stage() == Stage.EVOLVED ? Stage.SEED : Stage.EVOLVED);
      assertThat(seed.messages().getFirst().content()).isEqualTo(row.evol().seedPrompt());
      if (row.stage() == Stage.MULTI_TURN) {
        assertThat(parent.messages()).isEqualTo(row.messages().subList(0, 2));
        assertThat(parent.evol().taskEvol()).isEqualTo(row.evol().taskEvol());
      }
    }
    long parents = rows.stream().filter(row -> row.stage() != Stage.SEED).count();
    assertThat(home.home().lineages().counts("sample")).contains(new LineageCounts(parents, 0, 0));
  }
}
