package dev.evolscope.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Language;
import dev.evolscope.conversation.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every row, and shares nothing with the search but the words of the contract.
 *
 * @param findings ids of the checks that flag a row; a row without has none
 */
record BruteForce(List<Conversation> rows, Map<ConversationId, List<String>> findings) {

  /** Nothing is flagged. */
  BruteForce(List<Conversation> rows) {
    this(rows, Map.of());
  }

  /** The rows that match the query and every filter, but not the filter of one facet. */
  List<Conversation> matching(
      RandomQuery.Piece query, Map<String, List<String>> filters, @Nullable Facet without) {
    return rows.stream()
        .filter(row -> query.matches(row, ""))
        .filter(
            row ->
                Stream.of(Facet.values())
                    .filter(facet -> facet != without)
                    .allMatch(facet -> passes(row, facet, filters)))
        .toList();
  }

  private boolean passes(Conversation row, Facet facet, Map<String, List<String>> filters) {
    List<String> choices = filters.get(facet.parameter());
    if (choices == null) {
      return true;
    }
    boolean all = filters.containsKey(facet.parameter() + "Match");
    List<String> values = values(row, facet);
    boolean wanted = choices.stream().noneMatch(c -> !c.startsWith("!"));
    for (String choice : choices) {
      boolean excludes = choice.startsWith("!");
      String value = excludes ? choice.substring(1) : choice;
      boolean has = values.stream().anyMatch(v -> means(facet, value, v, row.language()));
      if (excludes == has && (excludes || all)) {
        return false;
      }
      wanted |= !excludes && has;
    }
    return wanted;
  }

  /** Whether a choice's value means a facet value that a row of that language has. */
  static boolean means(Facet facet, String choice, String value, @Nullable Language language) {
    if (facet == Facet.TURNS || facet == Facet.PROMPT_LENGTH || facet == Facet.REPLY_LENGTH) {
      String[] ends =
          choice.contains("..") ? choice.split("\\.\\.", -1) : new String[] {choice, choice};
      int turns = Integer.parseInt(value);
      return (ends[0].isEmpty() || Integer.parseInt(ends[0]) <= turns)
          && (ends[1].isEmpty() || turns <= Integer.parseInt(ends[1]));
    }
    return choice.equals(value)
        || facet == Facet.LANGUAGE && language != null && choice.equalsIgnoreCase(language.tag());
  }

  /** The facet as {@code value count}, one a line, as {@link TestIndex#text} writes it. */
  String facet(Facet facet, List<Conversation> matching, List<String> choices) {
    if (facet == Facet.PROMPT_LENGTH || facet == Facet.REPLY_LENGTH) {
      return "";
    }
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, String> marks = new TreeMap<>();
    for (Conversation row : matching) {
      values(row, facet).forEach(value -> counts.merge(value, 1, Integer::sum));
    }
    List<String> counted = List.copyOf(counts.keySet());
    for (String choice : choices) {
      String value = choice.startsWith("!") ? choice.substring(1) : choice;
      List<String> meant =
          counted.stream().filter(v -> means(facet, value, v, language(facet, v))).toList();
      for (String one : meant.isEmpty() ? List.of(value) : meant) {
        marks.put(one, choice.startsWith("!") ? "!" : "+");
        counts.putIfAbsent(one, 0);
      }
    }
    List<String> lines = new ArrayList<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            e -> lines.add(marks.getOrDefault(e.getKey(), "") + e.getKey() + " " + e.getValue()));
    return String.join("\n", lines);
  }

  @Nullable Language language(Facet facet, String value) {
    return facet != Facet.LANGUAGE
        ? null
        : rows.stream()
            .filter(row -> values(row, facet).contains(value))
            .findFirst()
            .map(Conversation::language)
            .orElse(null);
  }

  List<String> values(Conversation row, Facet facet) {
    Language language = row.language();
    return switch (facet) {
      case LANGUAGE -> one(language == null ? null : language.name());
      case TASK -> one(row.task());
      case STAGE -> one(row.stage().label());
      case TASK_EVOL -> one(row.evol().taskEvol());
      case TURN_EVOL ->
          row.evol().turnEvols().isEmpty()
              ? List.of("(none)")
              : row.evol().turnEvols().stream().distinct().flatMap(v -> one(v).stream()).toList();
      case TURNS -> one("" + turns(row));
      case DATASET -> one(row.dataset());
      case RESOURCE -> one(language == null ? "unknown" : language.resource().label());
      case SCRIPT -> one(language == null ? "unknown" : language.script());
      case FINDING -> findings.getOrDefault(row.id(), List.of("(none)"));
      case PROMPT_LENGTH -> lengths(row, "user").limit(1).map(n -> "" + n).toList();
      case REPLY_LENGTH -> lengths(row, "assistant").map(n -> "" + n).toList();
    };
  }

  private static List<String> one(@Nullable String value) {
    if (value == null) {
      return List.of("(none)");
    }
    return List.of(value.matches("(?s)[!(\\\\].*") ? "\\" + value : value);
  }

  static int turns(Conversation row) {
    return (int) row.messages().stream().filter(m -> m.role().equals("user")).count();
  }

  static int graphemes(String text) {
    BreakIterator cuts = BreakIterator.getCharacterInstance(ULocale.ROOT);
    cuts.setText(text);
    int count = 0;
    while (cuts.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }

  static int length(Conversation row) {
    return row.messages().stream().map(Message::content).mapToInt(BruteForce::graphemes).sum();
  }

  Spread spread(List<Conversation> matching) {
    return new Spread(
        matching.size(),
        matching.stream().mapToLong(row -> row.messages().size()).sum(),
        distribution(matching.stream().map(BruteForce::turns), false),
        distribution(matching.stream().flatMap(row -> lengths(row, "user").limit(1)), true),
        distribution(matching.stream().flatMap(row -> lengths(row, "assistant")), true));
  }

  private static Stream<Integer> lengths(Conversation row, String role) {
    return row.messages().stream()
        .filter(m -> m.role().equals(role))
        .map(m -> graphemes(m.content()));
  }

  /** The figures of each value of a facet, most conversations first. */
  List<Statistics.Group> groups(List<Conversation> matching, Facet by) {
    Map<String, List<Conversation>> groups = new TreeMap<>();
    for (Conversation row : matching) {
      values(row, by).forEach(v -> groups.computeIfAbsent(v, n -> new ArrayList<>()).add(row));
    }
    return groups.entrySet().stream()
        .map(group -> new Statistics.Group(group.getKey(), spread(group.getValue())))
        .sorted(
            Comparator.comparingLong((Statistics.Group g) -> -g.spread().conversations())
                .thenComparing(Statistics.Group::value))
        .toList();
  }

  /** Percentiles by nearest rank; bars of one value, or of lengths that double. */
  static Distribution distribution(Stream<Integer> numbers, boolean doubling) {
    List<Integer> sorted = numbers.sorted(Comparator.naturalOrder()).toList();
    if (sorted.isEmpty()) {
      return new Distribution(0, 0, 0, 0, 0, 0, 0, 0, 0, List.of());
    }
    Map<Long, Long> bars = new TreeMap<>();
    for (int number : sorted) {
      long from = number;
      if (doubling && number > 0) {
        from = 1;
        while (from * 2 <= number) {
          from *= 2;
        }
      }
      bars.merge(from, 1L, Long::sum);
    }
    return new Distribution(
        sorted.size(),
        sorted.stream().mapToLong(n -> n).sum() / (double) sorted.size(),
        rank(sorted, 5),
        rank(sorted, 25),
        rank(sorted, 50),
        rank(sorted, 75),
        rank(sorted, 95),
        rank(sorted, 99),
        sorted.getLast(),
        bars.entrySet().stream()
            .map(b -> new Distribution.Bucket(b.getKey(), to(b.getKey(), doubling), b.getValue()))
            .toList());
  }

  private static int rank(List<Integer> sorted, int percent) {
    return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
  }

  private static long to(long from, boolean doubling) {
    return doubling && from > 0 ? 2 * from - 1 : from;
  }
}
