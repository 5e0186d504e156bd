package dev.evolscope.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Finding.Span;
import dev.evolscope.conversation.FindingStore.Change;
import dev.evolscope.conversation.FindingStore.Found;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FindingStoreTest {
  private static final Finding WHOLE = new Finding("text-a", .25, null, List.of());
  private static final Finding PLACED =
      new Finding("text-a", 1, new Span(2, 3, 70_000), List.of("\u0000 € 🜚", "12"));

  private final Database database = Database.inMemory("findings");
  private final CheckStore checks = new CheckStore(database);
  private final FindingStore store = new FindingStore(database);
  private final int a = number("text-a");
  private final int b = number("text-b");
  private final Map<Integer, String> ids = Map.of(a, "text-a", b, "text-b");

  @AfterEach
  void close() {
    database.close();
  }

  private int number(String id) {
    return Objects.requireNonNull(checks.checks(List.of(id)).get(id)).number();
  }

  private void write(List<Long> versions, List<Integer> checks, Found... found) {
    store.write(new Change(versions, checks, List.of(found), List.of()), false);
  }

  @Test
  void aFindingComesBackAsItWas() {
    write(List.of(7L), List.of(a), new Found(7, a, List.of(WHOLE, PLACED)));
    assertThat(store.of(7, ids)).isEqualTo(Map.of("text-a", List.of(WHOLE, PLACED)));
    assertThat(store.of(8, ids)).isEmpty();
    assertThat(store.of(7, Map.of(b, "text-b"))).as("a check that there is no more").isEmpty();
  }

  @Test
  void aChangeTakesThePlaceOfItsChecksAndVersionsAndOfNoOthers() {
    write(
        List.of(1L, 2L, 3L),
        List.of(a, b),
        new Found(1, a, List.of(WHOLE)),
        new Found(1, b, List.of(WHOLE)),
        new Found(2, a, List.of(WHOLE)),
        new Found(3, a, List.of(WHOLE)));

    write(List.of(1L, 3L), List.of(a), new Found(3, a, List.of(PLACED)));

    assertThat(store.of(1, ids)).containsOnlyKeys("text-b");
    assertThat(store.of(2, ids)).containsOnlyKeys("text-a");
    assertThat(store.of(3, ids)).isEqualTo(Map.of("text-a", List.of(PLACED)));
  }

  @Test
  void ofVeryManyFindingsTheFirstAreKeptAndTheWorst() {
    List<Finding> many =
        IntStream.range(0, 1_000)
            .mapToObj(i -> new Finding("text-a", i == 700 ? .9 : .5, null, List.of("" + i)))
            .toList();
    write(List.of(1L), List.of(a), new Found(1, a, many));
    List<Finding> kept = store.of(1, ids).getOrDefault("text-a", List.of());
    assertThat(kept).hasSize(FindingPlaces.MOST);
    assertThat(kept.getFirst().details()).containsExactly("0");
    assertThat(kept.getLast().details()).containsExactly("700");
  }

  @Test
  void aDetailThatIsTooLongOrBrokenIsKeptAsWhatCanBeWritten() {
    Finding broken =
        new Finding("text-a", 1, null, List.of("\ud83d", "x".repeat(500), "\udf1aa\ud83d"));
    write(List.of(1L), List.of(a), new Found(1, a, List.of(broken)));
    List<String> details = store.of(1, ids).getOrDefault("text-a", List.of()).getFirst().details();
    assertThat(details.get(0)).isEqualTo("\ufffd");
    assertThat(details.get(1)).hasSize(Finding.LONGEST_DETAIL).endsWith("…");
    assertThat(details.get(2)).isEqualTo("\ufffda\ufffd");
  }

  @Test
  void settingsOfAChecksAreKeptUntilTheyAreTakenBack() {
    checks.set("text-a", .75, false);
    assertThat(checks.checks(List.of("text-a")).get("text-a"))
        .isEqualTo(new CheckStore.KeptCheck(a, "text-a", .75, false, null, null));
    checks.set("text-a", null, null);
    checks.done(Map.of("text-a", 3), 99);
    assertThat(checks.checks(List.of()).get("text-a"))
        .isEqualTo(new CheckStore.KeptCheck(a, "text-a", null, null, 3, 99L));
  }
}
