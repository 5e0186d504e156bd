package dev.evolscope.search;

import static dev.evolscope.TestConversations.conversation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Language;
import dev.evolscope.conversation.Languages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationSearchTest {
  @TempDir Path folder;

  private static final Conversation ENGLISH =
      conversation().user("Where does the river flow?").assistant("The river flows south.").build();
  private static final Conversation ENGLISH_TWIN =
      conversation().user("Where does the river flow?").assistant("The river flows north.").build();
  private static final Conversation ARABIC =
      conversation()
          .in("Standard Arabic")
          .evolved("DIALECT")
          .user("من هو المُعَلِّم في المدرسة؟")
          .assistant("المعلم هو خالد")
          .build();
  private static final Conversation CHINESE =
      conversation()
          .in("Simplified Chinese")
          .task("qa")
          .multiTurn("CLARIFICATION", "PRONOUNS")
          .user("中国的首都是哪里？")
          .assistant("北京。")
          .user("再说一遍")
          .assistant("北京是中国的首都。")
          .build();

  @Test
  void wordsMustAllMatch() throws Exception {
    try (TestIndex index = new TestIndex(folder, ENGLISH, ARABIC, CHINESE)) {
      assertThat(index.hits("river south")).containsExactly(1);
      assertThat(index.hits("river 中国")).isEmpty();
      assertThat(index.hits("river OR 中国")).containsExactlyInAnyOrder(1, 3);
      assertThat(index.hits("-river")).containsExactly(2, 3);
      assertThat(index.hits("")).containsExactly(1, 2, 3);
    }
  }

  @Test
  void aPhraseNeedsItsOrderAndStaysWithinAMessage() throws Exception {
    try (TestIndex index = new TestIndex(folder, ENGLISH)) {
      assertThat(index.hits("\"river flows\"")).containsExactly(1);
      assertThat(index.hits("\"flows river\"")).isEmpty();
      assertThat(index.hits("\"flow the river\"")).isEmpty();
      assertThat(index.hits("“river flows”")).containsExactly(1);
    }
  }

  @Test
  void aSingleChineseCharacterFindsItsWord() throws Exception {
    try (TestIndex index = new TestIndex(folder, ENGLISH, ARABIC, CHINESE)) {
      assertThat(index.hits("国")).containsExactly(3);
      assertThat(index.hits("首都")).containsExactly(3);
      assertThat(index.hits("都首")).isEmpty();
    }
  }

  @Test
  void arabicIsFoundWithoutItsVowelSignsAndArticle() throws Exception {
    try (TestIndex index = new TestIndex(folder, ENGLISH, ARABIC, CHINESE)) {
      assertThat(index.hits("من")).containsExactly(2);
      assertThat(index.hits("المعلم")).containsExactly(2);
      assertThat(index.hits("معلم")).containsExactly(2);
      assertThat(index.hits("المدرسه")).containsExactly(2);
    }
  }

  @Test
  void theExactFormRanksAboveItsFoldedKin() throws Exception {
    Conversation plain = conversation().user("my resume is here now").build();
    Conversation accented = conversation().user("my résumé is here now").build();
    try (TestIndex index = new TestIndex(folder, plain, accented)) {
      assertThat(index.hits("résumé")).containsExactly(2, 1);
      assertThat(index.hits("resume")).containsExactly(1, 2);
      assertThat(index.hits("RESUME")).containsExactly(1, 2);
      assertThat(index.hits("ｒｅｓｕｍｅ")).containsExactly(1, 2);
    }
  }

  @Test
  void stemsFindOtherForms() throws Exception {
    try (TestIndex index = new TestIndex(folder, ENGLISH)) {
      assertThat(index.hits("flowing rivers")).containsExactly(1);
    }
  }

  @Test
  void foldedKinRankAboveStems() throws Exception {
    Conversation stem = conversation().in("French").user("les rivières sont belles ici").build();
    Conversation folded = conversation().in("French").user("une riviere est belle ici").build();
    Conversation exact = conversation().in("French").user("une rivière est belle ici").build();
    try (TestIndex index = new TestIndex(folder, stem, folded, exact)) {
      assertThat(index.hits("rivière")).containsExactly(3, 2, 1);
    }
  }

  @Test
  void everyDialectOfArabicIsFoundWithoutArticle() throws Exception {
    List<String> dialects =
        Languages.known().stream()
            .map(Language::name)
            .filter(name -> name.endsWith(" Arabic"))
            .toList();
    Conversation[] rows =
        dialects.stream()
            .map(dialect -> conversation().in(dialect).user("وين المدرسة؟").build())
            .toArray(Conversation[]::new);
    try (TestIndex index = new TestIndex(folder, rows)) {
      assertThat(dialects).contains("Algerian Arabic", "Libyan Arabic", "Sanaani Arabic");
      assertThat(index.hits("مدرسة")).hasSize(dialects.size());
    }
  }

  @Test
  void aLanguagesFilterLeavesTheCountsOfOthersAlone() throws Exception {
    Conversation english = conversation().user("rivers").build();
    Conversation french = conversation().in("French").user("rivières et rivers").build();
    Conversation german = conversation().in("German").user("Häuser").build();
    try (TestIndex index = new TestIndex(folder, english, french, german)) {
      String all = TestIndex.text(index.find("river OR haus"), Facet.LANGUAGE);
      assertThat(TestIndex.text(index.find("river OR haus", "language=English"), Facet.LANGUAGE))
          .isEqualTo(all.replace("English", "+English"));
    }
  }

  @Test
  void aPrefixFinds() throws Exception {
    try (TestIndex index = new TestIndex(folder, ENGLISH, CHINESE)) {
      assertThat(index.hits("riv*")).containsExactly(1);
      assertThat(index.hits("中国*")).containsExactly(2);
      assertThat(index.hits("xiv*")).isEmpty();
    }
  }

  @Test
  void aRoleHoldsItsWordsToMessagesOfThatRole() throws Exception {
    Conversation tool = conversation().user("look it up").says("tool", "river data").build();
    try (TestIndex index = new TestIndex(folder, ENGLISH, tool)) {
      assertThat(index.hits("role:assistant south")).containsExactly(1);
      assertThat(index.hits("role:user south")).isEmpty();
      assertThat(index.hits("south role:user")).isEmpty();
      assertThat(index.hits("role:tool river")).containsExactly(2);
      assertThat(index.hits("role:tool")).containsExactly(2);
      assertThat(index.hits("-role:tool")).containsExactly(1);
      assertThat(index.hits("role:user where role:assistant south")).containsExactly(1);
      assertThat(index.hits("role:user riv*")).containsExactly(1);
      assertThat(index.hits("role:user \"river flow\"")).containsExactly(1);
      assertThat(index.hits("role:assistant \"river flow\"")).isEmpty();
    }
  }

  @Test
  void facetsCountDistinctConversationsAndKeepOtherValuesOfASelectedFacet() throws Exception {
    try (TestIndex index = new TestIndex(folder, ENGLISH, ARABIC, CHINESE)) {
      SearchResult all = index.find("");
      assertThat(TestIndex.text(all, Facet.TURN_EVOL))
          .isEqualTo("(none) 2\nCLARIFICATION 1\nPRONOUNS 1");
      assertThat(TestIndex.text(all, Facet.TURNS)).isEqualTo("1 2\n2 1");
      SearchResult narrowed = index.find("", "language=ar", "language=English", "stage=!seed");
      assertThat(narrowed.total()).isEqualTo(1);
      assertThat(TestIndex.text(narrowed, Facet.LANGUAGE))
          .isEqualTo("Simplified Chinese 1\n+Standard Arabic 1\n+English 0");
      assertThat(TestIndex.text(narrowed, Facet.STAGE)).isEqualTo("evolved 1\n!seed 1");
    }
  }

  @Test
  void turnsTakeARange() throws Exception {
    try (TestIndex index = new TestIndex(folder, ENGLISH, ARABIC, CHINESE)) {
      assertThat(index.hits("", "turns=2..5")).containsExactly(3);
      assertThat(index.hits("", "turns=!2")).containsExactly(1, 2);
      assertThat(index.hits("", "turns=1")).containsExactly(1, 2);
    }
  }

  @Test
  void aLiteralNoneAndBangAreEscaped() throws Exception {
    Conversation none = conversation().task(null).user("a").build();
    Conversation literal = conversation().task("(none)").user("b").build();
    Conversation bang = conversation().task("!odd").user("c").build();
    try (TestIndex index = new TestIndex(folder, none, literal, bang)) {
      assertThat(TestIndex.text(index.find(""), Facet.TASK))
          .isEqualTo("(none) 1\n\\!odd 1\n\\(none) 1");
      assertThat(index.hits("", "task=(none)")).containsExactly(1);
      assertThat(index.hits("", "task=\\(none)")).containsExactly(2);
      assertThat(index.hits("", "task=\\!odd")).containsExactly(3);
      assertThat(index.hits("", "task=!\\!odd")).containsExactly(1, 2);
    }
  }

  @Test
  void marksCoverWhatMatchedInTheRightMessage() throws Exception {
    try (TestIndex index = new TestIndex(folder, ENGLISH, ARABIC, CHINESE)) {
      assertThat(marked(index.find("south"))).containsExactly("1 assistant south");
      assertThat(marked(index.find("首都"))).containsExactly("0 user 首都", "3 assistant 首都");
      assertThat(marked(index.find("المعلم")))
          .containsExactly("0 user المُعَلِّم", "1 assistant المعلم");
      assertThat(marked(index.find("role:assistant river"))).containsExactly("1 assistant river");
      assertThat(marked(index.find("river -sea"))).hasSize(2);
    }
  }

  private static List<String> marked(SearchResult result) {
    List<String> marked = new ArrayList<>();
    for (Hit hit : result.hits()) {
      for (Snippet snippet : hit.snippets()) {
        for (Mark mark : snippet.marks()) {
          marked.add(
              snippet.message()
                  + " "
                  + snippet.role()
                  + " "
                  + snippet.text().substring(mark.from(), mark.to()));
        }
      }
    }
    return marked;
  }

  @Test
  void whatDoesNotParseIsSearchedAsWordsWithANotice() throws Exception {
    try (TestIndex index = new TestIndex(folder, ENGLISH)) {
      for (String query :
          List.of(
              "(river", "river)", "river OR", "OR river", "\"river", "river -", "((river) flow")) {
        assertThat(index.hits(query)).as(query).containsExactly(1);
      }
      assertThat(index.find("(river").notices()).containsExactly(Notice.NOT_CLOSED);
      assertThat(index.find("??? …").total()).isZero();
      assertThat(index.find("??? …").notices()).hasSize(1);
    }
  }

  @Test
  void aWordThatGrowsBeyondTheLongestTermIsIndexedAndFound() throws Exception {
    String endless = "\ufdfa".repeat(5_000);
    Conversation row = conversation().in("Arabic").user("river").assistant(endless).build();
    try (TestIndex index = new TestIndex(folder, ENGLISH, row)) {
      assertThat(index.hits("river")).containsExactlyInAnyOrder(1, 2);
      assertThat(index.hits("\ufdfa*")).containsExactly(2);
    }
  }

  @Test
  void aMarkWithoutLettersNeitherExcludesNorWidens() throws Exception {
    try (TestIndex index = new TestIndex(folder, ENGLISH, ARABIC, CHINESE)) {
      for (String query :
          List.of("river -…", "river - sea".replace("sea", "flows"), "river OR …", "river -(?)")) {
        assertThat(index.hits(query)).as(query).containsExactly(1);
      }
    }
  }

  @Test
  void pagesFollowEachOtherAndAnEarlierCursorKeepsItsView() throws Exception {
    List<Conversation> rows = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      rows.add(conversation().user("river number " + i).build());
    }
    try (TestIndex index = new TestIndex(folder, rows.toArray(Conversation[]::new))) {
      for (Sorting sorting : Sorting.values()) {
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
          SearchResult page =
              index.search.search(new SearchRequest("river", Filters.NONE, sorting, 10, after));
          page.hits().forEach(hit -> seen.add(hit.id().text()));
          after = page.next();
        } while (after != null);
        assertThat(seen).as(sorting.label()).doesNotHaveDuplicates().hasSize(25);
      }
    }
  }

  @Test
  void aCursorOfAnotherSearchIsRefused() throws Exception {
    try (TestIndex index = new TestIndex(folder, ENGLISH, ARABIC, CHINESE)) {
      String next =
          index.search.search(new SearchRequest("", Filters.NONE, Sorting.SOURCE, 1, null)).next();
      assertThatThrownBy(
              () ->
                  index.search.search(
                      new SearchRequest("river", Filters.NONE, Sorting.SOURCE, 1, next)))
          .isInstanceOf(InvalidCursorException.class);
      assertThatThrownBy(
              () ->
                  index.search.search(
                      new SearchRequest("", Filters.NONE, Sorting.SOURCE, 1, "nonsense")))
          .isInstanceOf(InvalidCursorException.class);
    }
  }

  private static Flags flagged(long... versions) {
    long[] masks = new long[versions.length];
    java.util.Arrays.fill(masks, 1);
    return new Flags(List.of("text-a"), versions, masks);
  }

  @Test
  void aPageBehindTheFirstSeesWhatWasFlaggedThen() throws Exception {
    try (TestIndex index = new TestIndex(folder, ENGLISH, ARABIC, CHINESE)) {
      index.flags = flagged(1, 2, 3);
      Filters filters = TestIndex.request("", "finding=text-a").filters();
      SearchRequest first = new SearchRequest("", filters, Sorting.SOURCE, 2, null);
      SearchResult before = index.search.search(first);

      index.flags = flagged(2);
      SearchResult behind =
          index.search.search(new SearchRequest("", filters, Sorting.SOURCE, 2, before.next()));
      SearchResult now = index.search.search(first);

      assertThat(before.total()).isEqualTo(3);
      assertThat(behind.total()).isEqualTo(3);
      assertThat(behind.hits().getFirst().id()).isEqualTo(CHINESE.id());
      assertThat(behind.facets()).isEqualTo(before.facets());
      assertThat(now.total()).isEqualTo(1);
      assertThat(TestIndex.text(now, Facet.FINDING)).isEqualTo("(none) 2\n+text-a 1");
    }
  }

  @Test
  void aCursorWhoseFlagsAreLongGoneIsExpired() throws Exception {
    try (TestIndex index = new TestIndex(folder, ENGLISH, ARABIC)) {
      SearchRequest first = new SearchRequest("", Filters.NONE, Sorting.SOURCE, 1, null);
      String old = index.search.search(first).next();
      for (int i = 0; i < 1_000; i++) {
        index.flags = flagged(1);
        index.search.search(first);
      }
      assertThatThrownBy(
              () ->
                  index.search.search(new SearchRequest("", Filters.NONE, Sorting.SOURCE, 1, old)))
          .isInstanceOf(ExpiredCursorException.class);
    }
  }

  @Test
  void aPlaceAndWhatIsSimilarKeepToFlagsToo() throws Exception {
    try (TestIndex index = new TestIndex(folder, ENGLISH, ARABIC, ENGLISH_TWIN)) {
      index.flags = flagged(2, 3);
      Filters filters = TestIndex.request("", "finding=text-a").filters();
      PlaceSearch places = new PlaceSearch(index::index, number -> ENGLISH.id());
      assertThat(places.of("", filters, Sorting.SOURCE, 3).orElseThrow().position()).isEqualTo(2);
      assertThat(places.of("", filters, Sorting.SOURCE, 1)).isEmpty();
      SimilarSearch similar =
          new SimilarSearch(
              index::index,
              TestIndex.oneByOne(n -> List.of(ENGLISH, ARABIC, ENGLISH_TWIN).get((int) n - 1)));
      assertThat(similar.of(ENGLISH, "", filters, 10)).hasSize(1);
      index.flags = flagged(2);
      assertThat(similar.of(ENGLISH, "", filters, 10)).isEmpty();
    }
  }
}
