package dev.evolscope.search;

import static dev.evolscope.TestConversations.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.Filters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceSearchTest {
  @TempDir Path folder;

  /** Texts and lengths of many kinds, some alike, so that ties have to be broken. */
  private static Conversation[] rows() {
    List<Conversation> rows = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      var row =
          conversation()
              .task(i % 2 == 0 ? "even" : "odd")
              .user("river ".repeat(1 + i % 3) + "stone ".repeat(i % 5) + "number" + i / 2);
      for (int turn = 0; turn < i % 4; turn++) {
        row.user("more");
      }
      rows.add(row.of("set" + i).build());
    }
    return rows.toArray(Conversation[]::new);
  }

  @ParameterizedTest
  @EnumSource(Sorting.class)
  void everyHitKnowsItsPlaceAndNeighboursInTheSearchsOrder(Sorting sorting) throws Exception {
    Conversation[] rows = rows();
    List<ConversationId> ids = Stream.of(rows).map(Conversation::id).toList();
    try (TestIndex index = new TestIndex(folder, rows)) {
      PlaceSearch places = new PlaceSearch(index::index, n -> rows[(int) n - 1].id());
      for (String query : List.of("", "river stone", "stone OR number7", "river")) {
        List<ConversationId> hits =
            index
                .search
                .search(new SearchRequest(query, Filters.NONE, sorting, 100, null))
                .hits()
                .stream()
                .map(Hit::id)
                .toList();
        for (int i = 0; i < hits.size(); i++) {
          long version = ids.indexOf(hits.get(i)) + 1L;
          assertThat(places.of(query, Filters.NONE, sorting, version))
              .as("%s, %s, hit %d", query, sorting, i)
              .contains(
                  new Place(
                      i + 1,
                      hits.size(),
                      i == 0 ? null : hits.get(i - 1),
                      i == hits.size() - 1 ? null : hits.get(i + 1)));
        }
      }
    }
  }

  @Test
  void filtersNarrowTheWayAndWhatTheyLeaveOutHasNoPlace() throws Exception {
    Conversation[] rows = rows();
    try (TestIndex index = new TestIndex(folder, rows)) {
      PlaceSearch places = new PlaceSearch(index::index, n -> rows[(int) n - 1].id());
      Filters even = Filters.parse(Map.of("task", List.of("even")));
      Optional<Place> third = places.of("", even, Sorting.SOURCE, 5);
      assertThat(third).contains(new Place(3, 20, rows[2].id(), rows[6].id()));
      assertThat(places.of("", even, Sorting.SOURCE, 6)).isEmpty();
      assertThat(places.of("nowhere", Filters.NONE, Sorting.SOURCE, 5)).isEmpty();
      assertThat(places.of("", Filters.NONE, Sorting.SOURCE, 999)).isEmpty();
    }
  }
}
