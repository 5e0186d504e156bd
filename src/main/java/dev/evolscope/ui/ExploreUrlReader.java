package dev.evolscope.ui;

import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.conversation.Filters.Match;
import dev.evolscope.conversation.Resource;
import dev.evolscope.conversation.Stage;
import dev.evolscope.search.Sorting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads any address of the explore page: what makes no sense becomes the default, and a notice says
 * so.
 */
final class ExploreUrlReader {
  private static final Pattern RANGE = Pattern.compile("\\d{1,9}(\\.\\.\\d{0,9})?|\\.\\.\\d{1,9}");
  private static final Set<String> OWN =
      Set.of(ExploreUrl.QUERY, ExploreUrl.SORT, ExploreUrl.AFTER, ExploreUrl.OPEN);

  /**
   * An address, understood.
   *
   * @param notices what was left out or replaced, as sentences for the reader
   */
  record Reading(ExploreUrl url, List<String> notices) {}

  private final Map<String, List<String>> parameters;
  private final List<String> notices = new ArrayList<>();

  private ExploreUrlReader(Map<String, List<String>> parameters) {
    this.parameters = parameters;
  }

  static Reading read(Map<String, List<String>> parameters) {
    return new ExploreUrlReader(parameters).read();
  }

  private Reading read() {
    parameters.keySet().stream()
        .filter(name -> !OWN.contains(name) && !Filters.PARAMETERS.contains(name))
        .sorted()
        .forEach(name -> notices.add(Texts.text("notice.unknown", name)));
    List<String> trail =
        parameters.getOrDefault(ExploreUrl.AFTER, List.of()).stream()
            .filter(cursor -> !cursor.isBlank())
            .toList();
    ExploreUrl url =
        new ExploreUrl(
            single(ExploreUrl.QUERY).orElse("").strip(), filters(), sorting(), trail, open());
    return new Reading(url, List.copyOf(notices));
  }

  private Optional<String> single(String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    if (values.size() > 1) {
      notices.add(Texts.text("notice.repeated", name));
    }
    return values.stream().findFirst();
  }

  private @Nullable ConversationId open() {
    Optional<String> text = single(ExploreUrl.OPEN);
    Optional<ConversationId> id = text.flatMap(ConversationId::parse);
    if (text.isPresent() && id.isEmpty()) {
      notices.add(Texts.text("notice.open", text.get()));
    }
    return id.orElse(null);
  }

  private Sorting sorting() {
    Optional<String> label = single(ExploreUrl.SORT);
    if (label.isEmpty()) {
      return Sorting.RELEVANCE;
    }
    return Arrays.stream(Sorting.values())
        .filter(sorting -> sorting.label().equals(label.get()))
        .findFirst()
        .orElseGet(
            () -> {
              notices.add(Texts.text("notice.sort", label.get()));
              return Sorting.RELEVANCE;
            });
  }

  private Filters filters() {
    Filters asked = Filters.parse(parameters);
    EnumMap<Facet, List<Choice>> possible = new EnumMap<>(Facet.class);
    asked
        .choices()
        .forEach(
            (facet, choices) ->
                possible.put(
                    facet, choices.stream().filter(choice -> accept(facet, choice)).toList()));
    noticeMatch();
    return new Filters(possible, asked.every());
  }

  private void noticeMatch() {
    for (Facet facet : Facet.values()) {
      if (facet.several()) {
        single(facet.matchParameter())
            .filter(text -> !Match.LABELS.contains(text))
            .ifPresent(
                text -> notices.add(Texts.text("notice.value", facet.matchParameter(), text)));
      }
    }
  }

  private boolean accept(Facet facet, Choice choice) {
    if (choice.value().isEmpty()) {
      notices.add(Texts.text("notice.empty", facet.parameter()));
      return false;
    }
    if (!canBe(facet, choice.value())) {
      notices.add(Texts.text("notice.value", facet.parameter(), choice.value()));
      return false;
    }
    return true;
  }

  /**
   * Languages, tasks, Evol types, scripts and datasets are open vocabularies: any text may be one.
   */
  private static boolean canBe(Facet facet, String value) {
    if (value.equals(Facet.NONE)) {
      return true;
    }
    return switch (facet) {
      case STAGE -> Stage.ofLabel(value).isPresent();
      case RESOURCE -> Arrays.stream(Resource.values()).anyMatch(r -> r.label().equals(value));
      case TURNS, PROMPT_LENGTH, REPLY_LENGTH -> RANGE.matcher(value).matches();
      case LANGUAGE, TASK, TASK_EVOL, TURN_EVOL, DATASET, SCRIPT, FINDING -> true;
    };
  }
}
