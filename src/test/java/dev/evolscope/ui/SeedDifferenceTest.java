package dev.evolscope.ui;

import static dev.evolscope.TestConversations.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.lineage.Lineage;
import dev.evolscope.lineage.LinkStatus;
import dev.evolscope.lineage.Relatives;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeedDifferenceTest {
  private static final ConversationId SEED = new ConversationId("0123456789abcdefghjk");
  private static final ConversationId PARENT = new ConversationId("1123456789abcdefghjk");
  private static final Conversation OWN = conversation().evolved("X").user("a b d").build();

  private static SeedDifference drawn(
      @Nullable ConversationId parent, @Nullable ConversationId seed) {
    return drawn(parent, seed, false);
  }

  private static SeedDifference drawn(
      @Nullable ConversationId parent, @Nullable ConversationId seed, boolean diff) {
    Relatives none = new Relatives(0, List.of());
    Lineage lineage =
        new Lineage(
            parent == null ? null : LinkStatus.LINKED, parent, seed, none, none, none, List.of());
    Conversation origin = conversation().user("a c d").build();
    return new SeedDifference(
        OWN,
        ConversationUrl.of(OWN.id(), ExploreUrl.START).withDiff(diff),
        lineage,
        id -> id.equals(SEED) ? Optional.of(origin) : Optional.empty());
  }

  @Test
  void whatChangedStandsInTheAddressAndInOneText() {
    String closed = drawn(SEED, SEED).getElement().getOuterHTML();
    assertThat(closed).contains("c/" + OWN.id() + "?diff=seed").doesNotContain("<ins");
    SeedDifference open = drawn(SEED, SEED, true);
    assertThat(open.getElement().getOuterHTML())
        .contains("aria-expanded=\"true\"")
        .contains("href=\"c/" + OWN.id() + "\"")
        .contains("2 words kept, 1 removed, 1 added");
    assertThat(open.getElement().getTextRecursively()).endsWith("a cb d");
  }

  @Test
  void withoutParentAndSeedThereIsNothing() {
    assertThat(drawn(null, null).isVisible()).isFalse();
    assertThat(drawn(null, OWN.id()).isVisible()).isFalse();
  }

  @Test
  void anEvolvedRowIsComparedWithItsSeed() {
    assertThat(drawn(SEED, SEED).getElement().getOuterHTML())
        .contains("compare?left=" + SEED + "&amp;right=" + OWN.id())
        .doesNotContain("its parent");
  }

  @Test
  void aRowOfTheThirdStageIsComparedWithBothAndInAChain() {
    assertThat(drawn(PARENT, SEED).getElement().getOuterHTML())
        .contains("compare?left=" + SEED + "&amp;right=" + OWN.id())
        .contains("compare?left=" + PARENT + "&amp;right=" + OWN.id())
        .contains("compare?left=" + SEED + "&amp;right=" + PARENT + "&amp;third=" + OWN.id());
  }

  @Test
  void aParentWhoseOwnWayUpEndsIsStillCompared() {
    assertThat(drawn(PARENT, null).isVisible()).isTrue();
    assertThat(drawn(PARENT, null).getElement().getOuterHTML()).doesNotContain("its seed");
  }
}
