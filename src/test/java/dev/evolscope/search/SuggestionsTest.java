package dev.evolscope.search;

import static dev.evolscope.TestConversations.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Filters;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionsTest {
  private static final Conversation RIVER =
      conversation().user("Where does the river flow?").assistant("It flows south.").build();
  private static final Conversation WEATHER =
      conversation().user("How is the weather by the river?").build();
  private static final Conversation GREEK =
      conversation().in("Greek").user("Όλοι οι άνθρωποι γεννιούνται ελεύθεροι").build();
  private static final Conversation ARABIC =
      conversation().in("Standard Arabic").user("يولد جميع الناس أحرارا").build();

  @TempDir Path folder;
  private TestIndex index;

  @BeforeEach
  void open() throws Exception {
    index = new TestIndex(folder, RIVER, WEATHER, GREEK, ARABIC);
  }

  @org.junit.jupiter.api.AfterEach
  void close() throws Exception {
    index.close();
  }

  private List<String> suggested(String query, String... filters) {
    return index.find(query, filters).suggestions().stream()
        .map(s -> s.query() + " " + s.total())
        .toList();
  }

  @Test
  void aMisspeltWordIsReplacedByWordsOfTheIndex() {
    assertThat(suggested("wether")).containsExactly("weather 1");
    assertThat(suggested("rivver")).containsExactly("river 2");
    assertThat(suggested("άνθροποι")).containsExactly("άνθρωποι 1");
    assertThat(suggested("جمبع")).containsExactly("جميع 1");
  }

  @Test
  void aWordTypedWithoutItsSignsIsReplacedByOneWithout() {
    assertThat(suggested("ανθροποι")).containsExactly("ανθρωποι 1");
  }

  @Test
  void theSyntaxAroundItStays() {
    assertThat(suggested("role:user (wether) -\"south pole\"  rivers"))
        .containsExactly("role:user (weather) -\"south pole\"  rivers 1");
    assertThat(suggested("wether rivver")).containsExactly("weather river 1");
  }

  @Test
  void anAlternativeThatNoConversationHasIsReplacedToo() {
    assertThat(index.find("south OR wether").total()).isEqualTo(1);
    assertThat(suggested("south OR wether")).containsExactly("south OR weather 2");
  }

  @Test
  void onlyPlainWordsAreReplaced() {
    assertThat(suggested("\"wether\"")).isEmpty();
    assertThat(suggested("wethe*")).isEmpty();
    assertThat(suggested("river -wether")).isEmpty();
    assertThat(suggested("role:uzer")).isEmpty();
  }

  @Test
  void knownWordsThatDoNotMeetGetNone() {
    assertThat(index.find("south weather").total()).isZero();
    assertThat(suggested("south weather")).isEmpty();
    assertThat(suggested("xylophonist")).isEmpty();
    assertThat(suggested("")).isEmpty();
    assertThat(suggested("…")).isEmpty();
  }

  @Test
  void manyUnknownWordsOrVeryLongOnesAreNoMisspelling() {
    assertThat(suggested("rivver flowz soudh")).startsWith("river flows south 1");
    assertThat(suggested("rivver flowz soudh wherre")).isEmpty();
    assertThat(suggested("river".repeat(100))).isEmpty();
  }

  @Test
  void totalsAreThoseUnderTheFilters() {
    assertThat(suggested("rivver", "turns=1", "language=English")).containsExactly("river 2");
    assertThat(suggested("rivver", "language=Greek")).isEmpty();
  }

  @Test
  void aMereCountAsksForNone() {
    SearchRequest count = new SearchRequest("wether", Filters.NONE, Sorting.RELEVANCE, 0, null);
    assertThat(index.search.search(count).suggestions()).isEmpty();
  }
}
