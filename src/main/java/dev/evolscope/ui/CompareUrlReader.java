package dev.evolscope.ui;

import dev.evolscope.conversation.ConversationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads any address of a comparison: what makes no sense is left out, with a notice. A conversation
 * is named by its id or by a link to it, as people paste either.
 */
final class CompareUrlReader {
  private static final Pattern LINK = Pattern.compile("(?:^|/)c/([0-9A-Za-z]{20})(?:[?#/].*)?$");

  /**
   * An address, understood.
   *
   * @param mistaken what was given for a conversation and cannot name one
   * @param notices what was left out or replaced, as sentences for the reader
   */
  record Reading(CompareUrl url, List<String> mistaken, List<String> notices) {}

  private final List<String> mistaken = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();

  private CompareUrlReader() {}

  static Reading read(Map<String, List<String>> parameters) {
    return new CompareUrlReader().understand(new HashMap<>(parameters));
  }

  private Reading understand(Map<String, List<String>> parameters) {
    CompareUrl url =
        new CompareUrl(
            id(CompareUrl.LEFT, parameters),
            id(CompareUrl.RIGHT, parameters),
            id(CompareUrl.THIRD, parameters),
            differences(parameters),
            middle(parameters));
    parameters.keySet().stream()
        .sorted()
        .forEach(name -> notices.add(Texts.text("notice.unknown", name)));
    return new Reading(url, List.copyOf(mistaken), List.copyOf(notices));
  }

  private @Nullable ConversationId id(String name, Map<String, List<String>> parameters) {
    Optional<String> text = single(name, parameters).filter(given -> !given.isBlank());
    if (text.isEmpty()) {
      return null;
    }
    Optional<ConversationId> id = named(text.get());
    if (id.isEmpty()) {
      mistaken.add(text.get());
    }
    return id.orElse(null);
  }

  /** The conversation that a pasted text names. */
  static Optional<ConversationId> named(String text) {
    Matcher link = LINK.matcher(text.strip());
    return ConversationId.parse(link.find() ? link.group(1) : text);
  }

  private boolean differences(Map<String, List<String>> parameters) {
    Optional<String> text = single(CompareUrl.SHOW, parameters);
    if (text.isPresent() && !text.get().equals(CompareUrl.DIFFERENCES)) {
      notices.add(Texts.text("notice.show", text.get()));
    }
    return text.filter(CompareUrl.DIFFERENCES::equals).isPresent();
  }

  private CompareUrl.Middle middle(Map<String, List<String>> parameters) {
    Optional<String> text = single(CompareUrl.MIDDLE, parameters);
    Optional<CompareUrl.Middle> middle = text.flatMap(CompareUrl.Middle::ofLabel);
    if (text.isPresent() && middle.isEmpty()) {
      notices.add(Texts.text("notice.value", CompareUrl.MIDDLE, text.get()));
    }
    return middle.orElse(CompareUrl.Middle.BOTH);
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
