package dev.evolscope.ui;

import static dev.evolscope.TestConversations.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.search.ConversationMarks;
import org.junit.jupiter.api.Test;

class PreviewBodyTest {
  private static String html(Conversation conversation, String query) {
    ConversationUrl page = ConversationUrl.of(conversation.id(), ExploreUrl.START.withQuery(query));
    return new PreviewBody(conversation, page, ConversationMarks.of(query, conversation))
        .getElement()
        .getOuterHTML();
  }

  @Test
  void messagesAreSetFromMarkdownTheMatchesMarked() {
    Conversation one =
        conversation().user("Name **two rivers**.").assistant("- Nile\n- Po").build();
    assertThat(html(one, "rivers Po"))
        .contains("<strong>", "<mark>rivers</mark>", "<ul>", "<mark>Po</mark>");
  }

  @Test
  void ofALongMessageTheFirstLinesStandAndALinkLeadsOn() {
    Conversation one =
        conversation().user("a").assistant("word word word\n".repeat(50_000) + "end").build();
    assertThat(html(one, "word"))
        .hasSizeLessThan(100_000)
        .contains("<a href=\"c/" + one.id() + "?q=word&amp;message=2\"")
        .contains("Read on, 746,0")
        .doesNotContain(">end<");
  }

  @Test
  void ofManyMessagesTheFirstStandAndALinkLeadsToTheNext() {
    var many = conversation();
    for (int i = 1; i <= 15; i++) {
      many.user("question " + i).assistant("answer " + i);
    }
    assertThat(html(many.build(), ""))
        .contains("answer 10", "10 more messages", "?message=21")
        .doesNotContain("question 11");
  }

  @Test
  void aCutFallsBehindALineOrBetweenCharacters() {
    assertThat(PreviewBody.end("short")).isEqualTo(5);
    assertThat(PreviewBody.end("x".repeat(3_000) + "\n" + "y".repeat(3_000))).isEqualTo(3_000);
    assertThat(PreviewBody.end("\n" + "y".repeat(6_000))).isEqualTo(4_000);
    assertThat(PreviewBody.end("x".repeat(3_999) + "\ud83d\ude00".repeat(10))).isEqualTo(3_999);
  }
}
