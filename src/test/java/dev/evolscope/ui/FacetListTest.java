package dev.evolscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Facet;
import dev.evolscope.search.FacetValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FacetListTest {
  @Test
  void ofVeryManyValuesTheMostFrequentAndTheChosenAreDrawn() {
    List<FacetValue> tasks = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      tasks.add(new FacetValue("task " + i, 200_000 - i, i == 70_000, i == 80_000));
    }

    List<FacetValue> drawn = FacetList.drawn(Facet.TASK, tasks);

    assertThat(drawn).hasSize(FacetList.MOST + 2).startsWith(tasks.get(0), tasks.get(1));
    assertThat(drawn).endsWith(tasks.get(70_000), tasks.get(80_000));
  }

  @Test
  void manyValuesAreDrawnAll() {
    List<FacetValue> tasks = new ArrayList<>();
    for (int i = 0; i < FacetList.MOST; i++) {
      tasks.add(new FacetValue("task " + i, 1, false, false));
    }
    assertThat(FacetList.drawn(Facet.TASK, tasks)).isEqualTo(tasks);
  }
}
