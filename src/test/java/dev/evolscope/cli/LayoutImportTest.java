package dev.evolscope.cli;

import static dev.evolscope.cli.TestHome.figures;
import static dev.evolscope.cli.TestHome.row;
import static dev.evolscope.cli.TestHome.threadRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.ImportOptions;
import dev.evolscope.conversation.ImportState;
import dev.evolscope.conversation.Mapping;
import dev.evolscope.conversation.MappingText;
import dev.evolscope.ingest.ImportStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of files whose columns are not M2Lingual's. */
class LayoutImportTest {
  private static final String TREE =
      "{\"message_tree_id\":\"t%1$s\",\"prompt\":{\"message_id\":\"q%1$s\",\"role\":\"prompter\",\"text\":\"Ask\",\"lang\":\"de\",\"replies\":["
          + "{\"message_id\":\"a%1$s\",\"role\":\"assistant\",\"text\":\"Alpha%1$s\",\"replies\":[]},"
          + "{\"message_id\":\"b%1$s\",\"role\":\"assistant\",\"text\":\"Beta%1$s\",\"replies\":[]}]}}";

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

  @Test
  void theMappingThatWasFoundIsReported() throws IOException {
    ImportStatus status =
        load("chat.json", "[{\"conversations\":[{\"from\":\"human\",\"value\":\"Hello\"}]}]", null);

    assertThat(status.state()).isEqualTo(ImportState.PUBLISHED);
    assertThat(status.mapping()).startsWith("layout: messages\ncolumns:\n- conversations\n");
    assertThat(ImportReportText.of(List.of(status)))
        .contains("  read by this mapping:\n    layout: messages\n    columns:\n");
    assertThat(home.shown().getFirst().turns()).isEqualTo(1);
    home.reopen();
    home.imports().reindex(progress -> {});
    assertThat(home.total("role:user hello")).isEqualTo(1);
  }

  @Test
  void aLaterRowOfAnotherLayoutIsSkippedWithItsPlace() throws IOException {
    ImportStatus status =
        load("qa.csv", "question,answer\nWhy?,Because\n,Nothing\nHow?,So\n", null);

    assertThat(figures(status))
        .isEqualTo("read 3 = added 2 + changed 0 + unchanged 0 + skipped 1; removed 0");
    assertThat(status.report().firstPlaces())
        .containsExactly("qa.csv, row 2, line 3, question: empty");
    assertThat(home.prompts()).containsExactly("Why?", "How?");
  }

  @Test
  void aFileWithoutAKnownLayoutFailsWithItsColumns() throws IOException {
    ImportStatus status = load("corpus.jsonl", "{\"text\":\"a\",\"url\":\"b\"}\n", null);

    assertThat(status.state()).isEqualTo(ImportState.FAILED);
    assertThat(status.message())
        .isEqualTo(
            "corpus.jsonl: which columns hold the conversation cannot be told; it has text, url. Say it in a file, as {layout: columns, columns: {QUESTION: user, ANSWER: assistant}}, and import with --mapping FILE; the README shows more under \"Layouts and mappings\"");
  }

  @Test
  void aGivenMappingDecidesAndItsConstantsHoldForEveryRow() throws IOException {
    ImportStatus status =
        load(
            "corpus.jsonl",
            "{\"text\":\"a\"}\n{\"text\":\"b\"}\n",
            "layout: columns\ncolumns: {text: user}\nconstants: {language: Yoruba, task: corpus}");

    assertThat(status.state()).isEqualTo(ImportState.PUBLISHED);
    assertThat(home.shown())
        .extracting(Conversation::language)
        .extracting("name")
        .containsOnly("Yoruba");
    assertThat(home.shown()).extracting(Conversation::task).containsOnly("corpus");
  }

  @Test
  void aGivenMappingThatNamesNoColumnOfTheFileFails() throws IOException {
    assertThat(load("a.jsonl", "{\"text\":\"a\"}\n", "layout: messages\ncolumns: txet").message())
        .isEqualTo("a.jsonl has no column txet, which the mapping names; it has text");
    assertThat(
            load(
                    "a.csv",
                    "text\nx\n",
                    "layout: columns\ncolumns: {text: user}\nfields: {language: lnag}")
                .message())
        .isEqualTo("a.csv has no column lnag, which the mapping names; it has text");
  }

  @Test
  void theSameFileByAnotherMappingIsReadAnewUnderTheSameIds() throws IOException {
    String file = "{\"id\":\"1\",\"question\":\"Why?\",\"answer\":\"So\"}\n";
    load("qa.jsonl", file, null);
    ConversationId id = home.idOf("why");

    ImportStatus again =
        load(
            "qa.jsonl",
            file,
            "layout: columns\ncolumns: {question: user, answer: assistant}\nconstants: {language: Hausa}");

    assertThat(figures(again))
        .isEqualTo("read 1 = added 0 + changed 1 + unchanged 0 + skipped 0; removed 0");
    assertThat(home.idOf("why")).isEqualTo(id);
    assertThat(home.current(id)).isTrue();
    assertThat(home.stored(id).conversation().language()).isNotNull();
    assertThat(home.total("")).isEqualTo(1);
  }

  @Test
  void everyPathOfATreeIsAConversationAndTheTreeIsImportedAgainUnchanged() throws IOException {
    String file = TREE.formatted("1") + "\n{\"prompt\":5}\n" + TREE.formatted("2") + "\n";
    ImportStatus first = load("trees.jsonl", file, null);

    assertThat(figures(first))
        .isEqualTo("read 3 = added 4 + changed 0 + unchanged 0 + skipped 1; removed 0");
    assertThat(home.shown())
        .extracting(Conversation::sourceId)
        .containsExactly("a1", "b1", "a2", "b2");
    var before = home.picture();
    home.reopen();
    home.imports().reindex(progress -> {});
    assertThat(home.picture()).isEqualTo(before);
    assertThat(home.total("beta2")).isEqualTo(1);

    ImportStatus again = load("trees.jsonl", file, null);
    assertThat(figures(again))
        .isEqualTo("read 3 = added 0 + changed 0 + unchanged 4 + skipped 1; removed 0");
    assertThat(home.picture()).isEqualTo(before);
  }

  @Test
  void aChangedTreeChangesItsConversationsAndOneThatMovesKeepsItsIds() throws IOException {
    load("trees.jsonl", TREE.formatted("1") + "\n" + TREE.formatted("2") + "\n", null);
    ConversationId kept = home.idOf("beta2");
    ConversationId old = home.idOf("alpha1");

    ImportStatus status =
        load(
            "trees.jsonl",
            TREE.formatted("2") + "\n" + TREE.formatted("1").replace("Alpha", "Gamma") + "\n",
            null);

    assertThat(figures(status))
        .isEqualTo("read 2 = added 0 + changed 2 + unchanged 2 + skipped 0; removed 0");
    assertThat(home.idOf("beta2")).isEqualTo(kept);
    assertThat(home.stored(old).supersededBy()).isEqualTo(home.idOf("gamma1"));
    assertThat(home.shown())
        .extracting(Conversation::sourceId)
        .containsExactly("a2", "b2", "a1", "b1");
  }

  @Test
  void equalTreesAreToldApart() throws IOException {
    load("trees.jsonl", (TREE.formatted("1") + "\n").repeat(2), null);

    assertThat(home.shown()).extracting(Conversation::id).doesNotHaveDuplicates().hasSize(4);
  }

  @Test
  void messagesInRowsOfTheirOwnAreGatheredIntoTheirTrees() throws IOException {
    String file =
        String.join(
            "\n",
            threadRow("t1", "q1", null, "Ask"),
            threadRow("t1", "a1", "q1", "Alpha1"),
            threadRow("t1", "b1", "q1", "Beta1"),
            threadRow("t2", "q2", null, "Ask"),
            threadRow("t2", "a2", "q2", "Alpha2"));
    ImportStatus first = load("messages.jsonl", file, null);

    assertThat(figures(first))
        .isEqualTo("read 2 = added 3 + changed 0 + unchanged 0 + skipped 0; removed 0");
    assertThat(first.mapping()).startsWith("layout: thread\n");
    assertThat(home.shown()).extracting(Conversation::sourceId).containsExactly("a1", "b1", "a2");
    var before = home.picture();
    home.reopen();
    home.imports().reindex(progress -> {});
    assertThat(home.picture()).isEqualTo(before);
    assertThat(figures(load("messages.jsonl", file, null)))
        .isEqualTo("read 2 = added 0 + changed 0 + unchanged 3 + skipped 0; removed 0");
    assertThat(home.picture()).isEqualTo(before);
  }

  @Test
  void messagesThatStandApartFromTheirTreeAreSkippedWithTheirReason() throws IOException {
    ImportStatus status =
        load(
            "messages.jsonl",
            String.join(
                "\n",
                threadRow("t1", "q1", null, "Ask"),
                threadRow("t1", "a1", "q1", "Alpha1"),
                threadRow("t2", "q2", null, "Ask"),
                "no row",
                threadRow("t2", "a2", "q2", "Alpha2"),
                threadRow("t1", "b1", "q1", "Beta1"),
                "{\"role\":\"prompter\"}"),
            null);

    assertThat(status.report().firstPlaces())
        .satisfiesExactly(
            bad -> assertThat(bad).startsWith("messages.jsonl, row 4, line 4: not JSON"),
            apart ->
                assertThat(apart)
                    .isEqualTo(
                        "messages.jsonl, row 6, line 6, messages[0].parent_id: \"q1\" is not among the neighbouring rows of its tree"),
            none ->
                assertThat(none)
                    .isEqualTo("messages.jsonl, row 7, line 7, message_tree_id: missing"));
    assertThat(home.shown()).extracting(Conversation::sourceId).containsExactly("a1", "a2");
  }

  @Test
  void textsWithSpeakersInThemAreImportedAsConversations() throws IOException {
    load(
        "hh.jsonl",
        "{\"chosen\":\"\\n\\nHuman: Why?\\n\\nAssistant: Alpha\",\"rejected\":\"\\n\\nHuman: Why?\\n\\nAssistant: Beta\"}",
        null);

    assertThat(home.total("role:assistant alpha")).isOne();
    assertThat(home.total("beta")).isZero();
    assertThat(home.shown().getFirst().row().values()).containsKey("rejected");
  }

  @Test
  void anInterruptedImportGoesOnByItsMapping() throws IOException {
    int many = 30_000;
    Path file =
        TestHome.write(
            folder.resolve("many.jsonl"),
            IntStream.range(0, many).mapToObj(i -> "{\"text\":\"word %d\"}".formatted(i)).toList());
    Mapping mapping = MappingText.read("layout: columns\ncolumns: {text: narrator}");
    long id = home.start("test", file, false, mapping);
    await()
        .pollInterval(Duration.ofMillis(2))
        .atMost(Duration.ofSeconds(60))
        .until(() -> home.imports().reports().find(id).orElseThrow().report().read() > 0);
    home.reopen();

    assertThat(home.imports().resume(id)).isTrue();
    ImportStatus status = home.imports().await(id);

    assertThat(status.state()).isEqualTo(ImportState.PUBLISHED);
    assertThat(status.mapping()).isEqualTo(MappingText.write(mapping));
    assertThat(home.total("role:narrator")).isEqualTo(many);
  }

  @Test
  void rowsAlreadyThereStayAsTheyAreReadWhereAnImportAppends() throws IOException {
    home.load(row(null, "alpha"));
    Path file = folder.resolve("part.jsonl");
    Mapping other = MappingText.read("layout: messages\ncolumns: conversation");

    ImportStatus status = home.imports().await(home.start("test", file, true, other));

    assertThat(figures(status))
        .isEqualTo("read 1 = added 0 + changed 0 + unchanged 1 + skipped 0; removed 0");
    assertThat(home.total("")).isEqualTo(1);
  }

  @Test
  void aFolderHoldsFilesOfEveryKindAndEachIsReadByItsOwnLayout() throws IOException {
    Path data = folder.resolve("mixed");
    Files.createDirectories(data.resolve("sub"));
    Files.writeString(data.resolve("a.csv"), "question,answer\nWhy?,So\n");
    Files.writeString(
        data.resolve("b.json"), "{\"k1\":{\"turns\":[\"One\"]},\"k2\":{\"turns\":[\"Two\"]}}");
    Files.writeString(data.resolve("sub/c.jsonl"), row("1", "alpha"));
    Files.writeString(data.resolve("README.md"), "no data");

    for (DatasetFile file : DatasetFile.of(data, null)) {
      home.imports().await(home.imports().start(file.request(ImportOptions.DEFAULT)));
    }

    assertThat(home.datasets()).containsExactly("mixed 4 1: a.csv 1, b.json 2, sub/c.jsonl 1");
    assertThat(home.shown())
        .extracting(Conversation::sourceId)
        .containsExactly(null, "k1", "k2", "1");
  }

  private ImportStatus load(String name, String content, @Nullable String mapping)
      throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    long id = home.start("test", file, false, mapping == null ? null : MappingText.read(mapping));
    return home.imports().await(id);
  }
}
