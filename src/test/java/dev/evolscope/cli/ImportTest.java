package dev.evolscope.cli;

import static dev.evolscope.cli.TestHome.figures;
import static dev.evolscope.cli.TestHome.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.ImportState;
import dev.evolscope.ingest.ImportStatus;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import makes of a part that the home has already. */
class ImportTest {
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
  void theSameFileAgainChangesNothing() throws IOException {
    home.load(row("1", "alpha"), row("2", "beta"));
    var before = home.picture();

    ImportStatus again = home.load(row("1", "alpha"), row("2", "beta"));

    assertThat(figures(again))
        .isEqualTo("read 2 = added 0 + changed 0 + unchanged 2 + skipped 0; removed 0");
    assertThat(home.picture()).isEqualTo(before);
  }

  @Test
  void aChangedRowTakesTheOldOnesPlaceAndTheOldIdKeepsAnswering() throws IOException {
    home.load(row("1", "alpha"), row("2", "beta"));
    ConversationId old = home.idOf("alpha");

    ImportStatus status = home.load(row("1", "gamma"), row("2", "beta"));

    assertThat(figures(status))
        .isEqualTo("read 2 = added 0 + changed 1 + unchanged 1 + skipped 0; removed 0");
    assertThat(home.total("alpha")).isZero();
    assertThat(home.stored(old).current()).isFalse();
    assertThat(home.stored(old).supersededBy()).isEqualTo(home.idOf("gamma"));
    assertThat(home.stored(old).conversation().messages().getFirst().content()).isEqualTo("alpha");
    assertThat(home.prompts()).containsExactly("gamma", "beta");
  }

  @Test
  void aRowChangedTwicePointsToTheNewest() throws IOException {
    home.load(row("1", "alpha"));
    ConversationId first = home.idOf("alpha");
    home.load(row("1", "beta"));
    home.load(row("1", "gamma"));

    assertThat(home.stored(first).supersededBy()).isEqualTo(home.idOf("gamma"));
  }

  @Test
  void aRowChangedBackIsCurrentAgainUnderItsId() throws IOException {
    home.load(row("1", "alpha"));
    ConversationId alpha = home.idOf("alpha");
    home.load(row("1", "beta"));
    ConversationId beta = home.idOf("beta");
    home.load(row("1", "alpha"));

    assertThat(home.idOf("alpha")).isEqualTo(alpha);
    assertThat(home.stored(alpha).current()).isTrue();
    assertThat(home.stored(alpha).supersededBy()).isNull();
    assertThat(home.stored(beta).supersededBy()).isEqualTo(alpha);
  }

  @Test
  void aRemovedRowLeavesSearchAndItsIdKeepsAnswering() throws IOException {
    home.load(row("1", "alpha"), row("2", "beta"));
    ConversationId removed = home.idOf("beta");

    ImportStatus status = home.load(row("1", "alpha"));

    assertThat(figures(status))
        .isEqualTo("read 1 = added 0 + changed 0 + unchanged 1 + skipped 0; removed 1");
    assertThat(home.prompts()).containsExactly("alpha");
    assertThat(home.stored(removed).current()).isFalse();
    assertThat(home.stored(removed).supersededBy()).isNull();
    assertThat(home.datasets()).containsExactly("test 1 1: part.jsonl 1");
  }

  @Test
  void aRemovedRowThatComesBackHasItsIdAndIsCurrent() throws IOException {
    home.load(row("1", "alpha"), row("2", "beta"));
    ConversationId id = home.idOf("beta");
    home.load(row("1", "alpha"));

    ImportStatus back = home.load(row("1", "alpha"), row("2", "beta"));

    assertThat(figures(back))
        .isEqualTo("read 2 = added 1 + changed 0 + unchanged 1 + skipped 0; removed 0");
    assertThat(home.idOf("beta")).isEqualTo(id);
    assertThat(home.current(id)).isTrue();
  }

  @Test
  void appendingKeepsWhatTheFileLacks() throws IOException {
    home.load(row("1", "alpha"), row("2", "beta"));

    ImportStatus status = home.append(row("2", "gamma"), row("3", "delta"));

    assertThat(figures(status))
        .isEqualTo("read 2 = added 1 + changed 1 + unchanged 0 + skipped 0; removed 0");
    assertThat(home.prompts()).containsExactlyInAnyOrder("alpha", "gamma", "delta");
    assertThat(home.datasets()).containsExactly("test 3 1: part.jsonl 3");
  }

  @Test
  void equalRowsOfAFileAreToldApartByTheirOccurrence() throws IOException {
    String same = row(null, "alpha");
    ImportStatus first = home.load(same, same, same);
    assertThat(figures(first))
        .isEqualTo("read 3 = added 3 + changed 0 + unchanged 0 + skipped 0; removed 0");
    assertThat(home.shown()).extracting("id").doesNotHaveDuplicates().hasSize(3);

    assertThat(figures(home.load(same, same, same)))
        .isEqualTo("read 3 = added 0 + changed 0 + unchanged 3 + skipped 0; removed 0");
    assertThat(figures(home.load(same)))
        .isEqualTo("read 1 = added 0 + changed 0 + unchanged 1 + skipped 0; removed 2");
  }

  @Test
  void aChangedRowWithoutAnIdIsAnAddedAndARemovedOne() throws IOException {
    home.load(row(null, "alpha"), row(null, "beta"));

    ImportStatus status = home.load(row(null, "alpha"), row(null, "gamma"));

    assertThat(figures(status))
        .isEqualTo("read 2 = added 1 + changed 0 + unchanged 1 + skipped 0; removed 1");
  }

  @Test
  void idsThatRepeatAreNoKeysAndChangeNothing() throws IOException {
    home.load(row("1", "alpha"), row("1", "beta"));
    ConversationId beta = home.idOf("beta");

    ImportStatus status = home.load(row("1", "alpha"), row("1", "gamma"));

    assertThat(figures(status))
        .isEqualTo("read 2 = added 1 + changed 0 + unchanged 1 + skipped 0; removed 1");
    assertThat(home.stored(beta).supersededBy()).isNull();
  }

  @Test
  void equalRowsOfTwoPartsAndTwoDatasetsStayApart() throws IOException {
    home.loadPart("test", "a.jsonl", row("1", "alpha"));
    home.loadPart("test", "b.jsonl", row("1", "alpha"));
    home.loadPart("other", "a.jsonl", row("1", "alpha"));
    assertThat(home.shown()).extracting("id").doesNotHaveDuplicates().hasSize(3);
    assertThat(home.datasets())
        .containsExactly("other 1 1: a.jsonl 1", "test 2 1: a.jsonl 1, b.jsonl 1");

    home.loadPart("test", "b.jsonl", row("1", "beta"));

    assertThat(home.total("alpha")).isEqualTo(2);
    assertThat(home.datasets())
        .containsExactly("other 1 1: a.jsonl 1", "test 2 1: a.jsonl 1, b.jsonl 1");
  }

  @Test
  void aRowInsertedBeforeOthersStandsBeforeThem() throws IOException {
    home.load(row("1", "alpha"), row("2", "beta"), row("3", "gamma"));

    home.load(row("0", "omega"), row("1", "alpha"), row("2", "beta"), row("3", "gamma"));

    assertThat(home.prompts()).containsExactly("omega", "alpha", "beta", "gamma");
    home.imports().reindex(progress -> {});
    assertThat(home.prompts()).containsExactly("omega", "alpha", "beta", "gamma");
  }

  @Test
  void appendedRowsStandBehindTheOthers() throws IOException {
    home.load(row("1", "alpha"), row("2", "beta"));

    home.append(row("3", "gamma"), row("2", "beta"), row("4", "delta"));

    assertThat(home.prompts()).containsExactly("alpha", "beta", "gamma", "delta");
  }

  @Test
  void rowsThatChangePlacesAreShownInTheirNewOrder() throws IOException {
    home.load(row("1", "alpha"), row("2", "beta"), row("3", "gamma"));

    ImportStatus status = home.load(row("3", "gamma"), row("1", "alpha"), row("2", "beta"));

    assertThat(figures(status))
        .isEqualTo("read 3 = added 0 + changed 0 + unchanged 3 + skipped 0; removed 0");
    assertThat(home.prompts()).containsExactly("gamma", "alpha", "beta");
    home.reopen();
    assertThat(home.prompts()).containsExactly("gamma", "alpha", "beta");
  }

  @Test
  void skippedRowsAreCountedByReasonAndLocated() throws IOException {
    String roleless = "{\"conversation\":[%s{\"content\":\"x\"}]}";
    String three = "{\"role\":\"user\",\"content\":\"y\"},".repeat(3);
    ImportStatus status =
        home.loadPart(
            "test",
            "bad.jsonl",
            row("1", "alpha"),
            roleless.formatted(""),
            roleless.formatted(three),
            "",
            "[1]");

    assertThat(figures(status))
        .isEqualTo("read 4 = added 1 + changed 0 + unchanged 0 + skipped 3; removed 0");
    assertThat(status.report().firstPlaces())
        .containsExactly(
            "bad.jsonl, row 2, line 2, conversation[0].role: missing",
            "bad.jsonl, row 3, line 3, conversation[3].role: missing",
            "bad.jsonl, row 4, line 5: not an object but a list");
    assertThat(status.report().skippedByReason())
        .containsExactly(
            java.util.Map.entry("missing", 2L),
            java.util.Map.entry("not an object but a list", 1L));
    assertThat(home.imports().reports().skipped(status.id(), -1, 2))
        .extracting("position")
        .containsExactly(1L, 2L);
    assertThat(home.imports().reports().skipped(status.id(), 2, 2))
        .extracting("position")
        .containsExactly(3L);
  }

  @Test
  void aFileThatIsNoDatasetFailsAndChangesNothing() throws IOException {
    home.load(row("1", "alpha"), row("2", "beta"));
    var before = home.picture();

    ImportStatus status = home.load("%PDF-1.7 and so on");

    assertThat(status.state()).isEqualTo(ImportState.FAILED);
    assertThat(status.message())
        .isEqualTo(
            "part.jsonl: found a PDF document; Parquet, JSON lines, JSON, CSV and TSV are read, each also as .gz or .zst");
    assertThat(home.picture()).isEqualTo(before);
  }

  @Test
  void aFileOfOtherThingsThanConversationsFailsAndChangesNothing() throws IOException {
    home.load(row("1", "alpha"), row("2", "beta"));
    var before = home.picture();

    ImportStatus status = home.load("{\"messages\":\"Ada\"}", "{\"messages\":\"Grace\"}");

    assertThat(status.state()).isEqualTo(ImportState.FAILED);
    assertThat(status.message())
        .isEqualTo(
            "part.jsonl holds no conversation: 2 of 2 rows were skipped, the first is"
                + " part.jsonl, row 1, line 1, messages: not a list of messages but text");
    assertThat(home.picture()).isEqualTo(before);
  }

  @Test
  void aRemovedDatasetLeavesSearchItsIdsAnswerAndAnImportBringsItBack() throws IOException {
    home.load(row("1", "alpha"), row("2", "beta"));
    home.loadPart("other", "o.jsonl", row("1", "gamma"));
    var before = home.picture();
    ConversationId alpha = home.idOf("alpha");

    assertThat(home.imports().removeDataset("test")).isTrue();

    assertThat(home.imports().removeDataset("test")).isFalse();
    assertThat(home.prompts()).containsExactly("gamma");
    assertThat(home.datasets()).containsExactly("other 1 1: o.jsonl 1");
    assertThat(home.current(alpha)).isFalse();

    ImportStatus back = home.load(row("1", "alpha"), row("2", "beta"));
    assertThat(figures(back))
        .isEqualTo("read 2 = added 2 + changed 0 + unchanged 0 + skipped 0; removed 0");
    assertThat(home.picture()).isEqualTo(before);
  }

  @Test
  void aReindexShowsTheSame() throws IOException {
    home.load(row("1", "alpha"), row("2", "beta"), row("3", "gamma"));
    home.load(row("1", "alpha"), row("2", "changed"));
    home.loadPart("other", "o.jsonl", row("1", "gamma"));
    var before = home.picture();

    home.imports().reindex(progress -> {});

    assertThat(home.picture()).isEqualTo(before);
  }

  @Test
  void whatWasPublishedIsThereAfterTheNextStart() throws IOException {
    home.load(row("1", "alpha"), row("2", "beta"));
    home.load(row("1", "gamma"));
    var before = home.picture();

    home.reopen();

    assertThat(home.home().indexFault()).isEmpty();
    assertThat(home.picture()).isEqualTo(before);
  }
}
