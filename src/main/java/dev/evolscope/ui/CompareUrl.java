package dev.evolscope.ui;

import dev.evolscope.conversation.ConversationId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a comparison says.
 *
 * @param left null where none is given, as the others
 * @param third a third column, which many comparisons have no need of
 * @param differences whether only what differs is shown
 * @param middle against which of its neighbours the second of three columns is marked
 */
record CompareUrl(
    @Nullable ConversationId left,
    @Nullable ConversationId right,
    @Nullable ConversationId third,
    boolean differences,
    Middle middle) {
  static final String LEFT = "left";
  static final String RIGHT = "right";
  static final String THIRD = "third";
  static final String SHOW = "show";
  static final String DIFFERENCES = "differences";
  static final String MIDDLE = "middle";

  /** Which columns the second of three is marked against. */
  enum Middle {
    BOTH("both"),
    FIRST("1"),
    THIRD("3");

    private final String label;

    Middle(String label) {
      this.label = label;
    }

    /** The parameter's text. */
    String label() {
      return label;
    }

    /** The one of that text, if there is one. */
    static Optional<Middle> ofLabel(String label) {
      return Arrays.stream(values()).filter(one -> one.label.equals(label)).findFirst();
    }

    private Middle swapped() {
      return switch (this) {
        case BOTH -> BOTH;
        case FIRST -> THIRD;
        case THIRD -> FIRST;
      };
    }
  }

  /** Two or three conversations in full. */
  static CompareUrl of(List<ConversationId> ids) {
    return new CompareUrl(
        ids.getFirst(), ids.get(1), ids.size() > 2 ? ids.get(2) : null, false, Middle.BOTH);
  }

  /** The conversations from the first column on, those that are given. */
  List<ConversationId> ids() {
    List<ConversationId> ids = new ArrayList<>();
    for (ConversationId id : new @Nullable ConversationId[] {left, right, third}) {
      if (id != null) {
        ids.add(id);
      }
    }
    return List.copyOf(ids);
  }

  /** Whether there is something on both sides. */
  boolean complete() {
    return left != null && right != null;
  }

  /** The parameters that {@link CompareUrlReader} reads as this; defaults are left out. */
  SequencedMap<String, List<String>> parameters() {
    SequencedMap<String, List<String>> parameters = new LinkedHashMap<>();
    put(parameters, LEFT, left);
    put(parameters, RIGHT, right);
    put(parameters, THIRD, third);
    if (differences) {
      parameters.put(SHOW, List.of(DIFFERENCES));
    }
    if (middle != Middle.BOTH) {
      parameters.put(MIDDLE, List.of(middle.label()));
    }
    return parameters;
  }

  private static void put(
      SequencedMap<String, List<String>> parameters, String name, @Nullable ConversationId id) {
    if (id != null) {
      parameters.put(name, List.of(id.text()));
    }
  }

  /** A link to this, relative to the application's root: the first column first. */
  String href() {
    String query =
        parameters().entrySet().stream()
            .map(parameter -> parameter.getKey() + "=" + parameter.getValue().getFirst())
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "compare" : "compare?" + query;
  }

  /** The same columns in the other order. */
  CompareUrl swapped() {
    return third == null
        ? new CompareUrl(right, left, null, differences, middle)
        : new CompareUrl(third, right, left, differences, middle.swapped());
  }

  CompareUrl withDifferences(boolean differences) {
    return new CompareUrl(left, right, third, differences, middle);
  }

  CompareUrl withMiddle(Middle middle) {
    return new CompareUrl(left, right, third, differences, middle);
  }

  /** Whether a conversation is compared with itself. */
  boolean repeats() {
    return ids().size() > ids().stream().distinct().count();
  }
}
