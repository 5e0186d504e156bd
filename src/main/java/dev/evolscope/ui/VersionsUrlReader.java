package dev.evolscope.ui;

import dev.evolscope.conversation.ChangeKind;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.conversation.Filters.Match;
import dev.evolscope.conversation.RowChange;
import dev.evolscope.conversation.VersionDifference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads any address of a comparison of versions: what makes no sense is left out, with a notice.
 */
final class VersionsUrlReader {

  /**
   * An address, understood.
   *
   * @param notices what was left out or replaced, as sentences for the reader
   */
  record Reading(VersionsUrl url, List<String> notices) {}

  private final List<String> notices = new ArrayList<>();

  private VersionsUrlReader() {}

  static Reading read(Map<String, List<String>> parameters) {
    return new VersionsUrlReader().understand(new HashMap<>(parameters));
  }

  private Reading understand(Map<String, List<String>> parameters) {
    VersionsUrl url =
        new VersionsUrl(
            single(VersionsUrl.DATASET, parameters).orElse(""),
            version(VersionsUrl.FROM, parameters),
            version(VersionsUrl.TO, parameters),
            kind(parameters),
            filters(parameters),
            after(parameters));
    parameters.keySet().stream()
        .sorted()
        .forEach(name -> notices.add(Texts.text("notice.unknown", name)));
    return new Reading(url, List.copyOf(notices));
  }

  private @Nullable Long version(String name, Map<String, List<String>> parameters) {
    Optional<String> text = single(name, parameters);
    if (text.isEmpty()) {
      return null;
    }
    if (text.get().matches("[0-9]{1,18}")) {
      return Long.valueOf(text.get());
    }
    notices.add(Texts.text("notice.version", name, text.get()));
    return null;
  }

  private @Nullable ChangeKind kind(Map<String, List<String>> parameters) {
    Optional<String> text = single(VersionsUrl.KIND, parameters);
    Optional<ChangeKind> kind = text.flatMap(ChangeKind::ofLabel);
    if (text.isPresent() && kind.isEmpty()) {
      notices.add(Texts.text("notice.kind", text.get()));
    }
    return kind.orElse(null);
  }

  private RowChange.Place after(Map<String, List<String>> parameters) {
    Optional<String> text = single(VersionsUrl.AFTER, parameters);
    Optional<RowChange.Place> place = text.flatMap(RowChange.Place::parse);
    if (text.isPresent() && place.isEmpty()) {
      notices.add(Texts.text("notice.after", text.get()));
    }
    return place.orElse(RowChange.Place.START);
  }

  private Filters filters(Map<String, List<String>> parameters) {
    EnumMap<Facet, List<Choice>> choices = new EnumMap<>(Facet.class);
    for (Facet facet : VersionDifference.FACETS) {
      List<String> texts = parameters.remove(facet.parameter());
      if (texts != null) {
        List<Choice> usable = new ArrayList<>();
        for (String text : texts) {
          Choice choice = Choice.parse(text);
          if (choice.value().isEmpty()) {
            notices.add(Texts.text("notice.empty", facet.parameter()));
          } else {
            usable.add(choice);
          }
        }
        choices.put(facet, usable);
      }
    }
    Filters filters = new Filters(choices);
    return single(Facet.TURN_EVOL.matchParameter(), parameters)
        .filter(Match.ALL.label()::equals)
        .map(all -> filters.with(Facet.TURN_EVOL, Match.ALL))
        .orElse(filters);
  }

  private Optional<String> single(String name, Map<String, List<String>> parameters) {
    List<String> values = parameters.remove(name);
    if (values == null) {
      return Optional.empty();
    }
    if (values.size() > 1) {
      notices.add(Texts.text("notice.repeated", name));
    }
    return values.stream().findFirst();
  }
}
