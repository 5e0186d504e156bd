package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.compare.TextDifference;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.Language;
import dev.evolscope.conversation.Message;
import dev.evolscope.lineage.Lineage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * In a conversation's page: the ways to see it beside its seed and its parent, and on demand its
 * first question marked against the seed's. Hidden where the conversation has neither.
 */
final class SeedDifference extends Section {
  /**
   * Draws the ways and, where the address asks for it, what changed.
   *
   * @param find the conversation of an id
   */
  SeedDifference(
      Conversation conversation,
      ConversationUrl url,
      Lineage lineage,
      Function<ConversationId, Optional<Conversation>> find) {
    addClassName("since-seed");
    getElement().setAttribute("aria-label", Texts.text("since.diff"));
    ConversationId own = conversation.id();
    ConversationId seed = own.equals(lineage.seed()) ? null : lineage.seed();
    ConversationId parent = Objects.equals(lineage.parent(), seed) ? null : lineage.parent();
    Optional<Conversation> origin = Optional.ofNullable(seed).flatMap(find);
    setVisible(seed != null || parent != null);
    HtmlContainer line = Dom.tag("p", "line");
    line.add(Dom.text("span", "muted", Texts.text("since.compare")));
    link(line, "since.seed", seed, own);
    link(line, "since.parent", parent, own);
    if (seed != null && parent != null) {
      line.add(compare("since.chain", List.of(seed, parent, own)));
    }
    if (origin.isPresent()) {
      String key = url.diff() ? "since.diffHide" : "since.diff";
      line.add(
          Dom.with(
              Dom.link(url.withDiff(!url.diff()).href(), "btn s toggle", Texts.text(key)),
              "aria-expanded",
              Boolean.toString(url.diff())));
    }
    add(line);
    if (url.diff()) {
      origin.ifPresent(from -> add(difference(from, conversation)));
    }
  }

  private static void link(
      HtmlContainer line, String key, @Nullable ConversationId other, ConversationId own) {
    if (other != null) {
      line.add(compare(key, List.of(other, own)));
    }
  }

  private static Component compare(String key, List<ConversationId> ids) {
    return Dom.link(CompareUrl.of(new ArrayList<>(ids)).href(), "", Texts.text(key));
  }

  private static Component difference(Conversation seed, Conversation evolved) {
    String before = question(seed);
    String after = question(evolved);
    TextDifference difference =
        TextDifference.of(before, tag(seed.language()), after, tag(evolved.language()));
    return Dom.tag(
        "div",
        "panel",
        Dom.tag(
            "header",
            "",
            Dom.text("h2", "", Texts.text("since.first")),
            Dom.text(
                "span",
                "",
                Texts.text(
                    "since.figures",
                    difference.figures().kept(),
                    difference.figures().removed(),
                    difference.figures().added())),
            Dom.text("bdi", "", CompareFigures.ratio(difference.figures()))),
        new DifferenceText(after, difference.unified(), evolved.language(), false));
  }

  private static String question(Conversation conversation) {
    return conversation.messages().stream()
        .filter(Message::isTurn)
        .map(Message::content)
        .findFirst()
        .orElse("");
  }

  private static @Nullable String tag(@Nullable Language language) {
    return language == null ? null : language.tag();
  }
}
