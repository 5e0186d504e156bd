package dev.evolscope.search;

import dev.evolscope.conversation.Conversation;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Queries made at random, each with its text and, apart from the index, what it means. */
record RandomQuery(Random random) {

  /** A piece of a query. */
  interface Piece {
    String text();

    /** Whether the conversation matches where words count in messages of a role; empty for any. */
    boolean matches(Conversation conversation, String role);
  }

  record Word(String text, String word, boolean prefix) implements Piece {
    @Override
    public boolean matches(Conversation conversation, String role) {
      return PlainText.holds(conversation, role, word, prefix);
    }
  }

  record Not(Piece piece) implements Piece {
    @Override
    public String text() {
      return "-" + piece.text();
    }

    @Override
    public boolean matches(Conversation conversation, String role) {
      return !piece.matches(conversation, role);
    }
  }

  record HasRole(String name) implements Piece {
    @Override
    public String text() {
      return "role:" + name;
    }

    @Override
    public boolean matches(Conversation conversation, String role) {
      return conversation.messages().stream().anyMatch(m -> m.role().equalsIgnoreCase(name));
    }
  }

  record Stretch(String name, List<Piece> pieces) implements Piece {
    @Override
    public String text() {
      return (name.isEmpty() ? "" : "role:" + name + " ") + joined(pieces, " ");
    }

    @Override
    public boolean matches(Conversation conversation, String role) {
      return pieces.stream()
          .allMatch(piece -> piece.matches(conversation, name.isEmpty() ? role : name));
    }
  }

  record AnyOf(List<Piece> pieces, boolean grouped) implements Piece {
    @Override
    public String text() {
      String text = joined(pieces, " OR ");
      return grouped ? "(" + text + ")" : text;
    }

    @Override
    public boolean matches(Conversation conversation, String role) {
      return pieces.stream().anyMatch(piece -> piece.matches(conversation, role));
    }
  }

  Piece next() {
    if (random.nextInt(5) == 0) {
      return new Stretch("", List.of());
    }
    return any(0);
  }

  private Piece any(int depth) {
    return new AnyOf(some(() -> all(depth), random.nextInt(4) == 0 ? 2 : 1), depth > 0);
  }

  private Piece all(int depth) {
    if (random.nextInt(4) > 0) {
      return new Stretch("", some(() -> factor(depth), random.nextInt(5) == 0 ? 2 : 1));
    }
    return new Stretch("", some(() -> inRole(depth), 1 + random.nextInt(2)));
  }

  private Piece inRole(int depth) {
    String role = pick(RandomConversations.ROLES);
    return random.nextInt(3) == 0
        ? new HasRole(role)
        : new Stretch(role, some(() -> factor(depth), 1));
  }

  private Piece factor(int depth) {
    return switch (random.nextInt(10)) {
      case 0 -> new Not(word());
      case 1 -> new Not(phrase());
      case 2 -> new Not(new HasRole(pick(RandomConversations.ROLES)));
      case 3, 4 -> phrase();
      case 5 -> prefix();
      case 6 -> depth < 2 ? any(depth + 1) : word();
      case 7 -> depth < 2 ? new Not(any(depth + 1)) : word();
      default -> word();
    };
  }

  private Word word() {
    String word = pick(RandomConversations.WORDS);
    return new Word(word, word, false);
  }

  private Word phrase() {
    String words =
        Stream.generate(() -> pick(RandomConversations.WORDS))
            .limit(1 + random.nextInt(2))
            .collect(Collectors.joining(" "));
    return new Word('"' + words + '"', words, false);
  }

  private Word prefix() {
    String word = pick(RandomConversations.WORDS);
    String start = word.substring(0, 1 + random.nextInt(word.length()));
    return new Word(start + "*", start, true);
  }

  private static List<Piece> some(Supplier<Piece> pieces, int count) {
    return Stream.generate(pieces).limit(count).toList();
  }

  private static String joined(List<Piece> pieces, String with) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining(with));
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
