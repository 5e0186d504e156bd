package dev.evolscope.ui;

import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Message;
import dev.evolscope.quality.Noticed;
import dev.evolscope.quality.Severity;
import dev.evolscope.search.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What checks flag in a conversation, as its page shows it.
 *
 * @param all worst first, then in the order of the messages
 */
record ConversationFindings(List<Noticed> all) {
  static final ConversationFindings NONE = new ConversationFindings(List.of());

  /** What counts of what was noticed. */
  static ConversationFindings of(List<Noticed> noticed) {
    return new ConversationFindings(
        noticed.stream()
            .filter(Noticed::flagged)
            .sorted(
                Comparator.comparing((Noticed one) -> one.check().check().severity())
                    .thenComparingInt(ConversationFindings::message))
            .toList());
  }

  /** Index of the message that a finding is about; -1 where it is about all of the conversation. */
  static int message(Noticed noticed) {
    Finding.Span span = noticed.finding().span();
    return span == null ? -1 : span.message();
  }

  /** What is about a message, by its index. */
  List<Noticed> at(int message) {
    return all.stream().filter(noticed -> message(noticed) == message).toList();
  }

  /** The worst that is about each turn or the replies to it, by its number from 1. */
  Map<Integer, Severity> worstByTurn(List<Message> messages) {
    Map<Integer, Severity> worst = new HashMap<>();
    Map<Integer, List<Noticed>> byMessage =
        all.stream().collect(Collectors.groupingBy(ConversationFindings::message));
    int turn = 0;
    for (int i = 0; i < messages.size(); i++) {
      turn += messages.get(i).isTurn() ? 1 : 0;
      for (Noticed noticed : byMessage.getOrDefault(i, List.of())) {
        worst.merge(
            turn, noticed.check().check().severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    return worst;
  }

  /**
   * What to mark in each message: what a search found there, and the stretches that findings are
   * about. A finding about a whole message marks no stretch of it.
   *
   * @param found by the message's index, in order, not overlapping
   * @param lengths of the messages, in UTF-16 units
   */
  Map<Integer, List<Mark>> marked(Map<Integer, List<Mark>> found, List<Integer> lengths) {
    Map<Integer, List<Mark>> flagged = new HashMap<>();
    for (Noticed noticed : all) {
      Finding.Span span = noticed.finding().span();
      if (span != null && span.message() < lengths.size()) {
        int length = lengths.get(span.message());
        boolean whole = span.from() == 0 && span.to() >= length;
        if (!whole && span.from() < span.to() && span.to() <= length) {
          flagged
              .computeIfAbsent(span.message(), m -> new ArrayList<>())
              .add(new Mark(span.from(), span.to(), Mark.Kind.FLAGGED));
        }
      }
    }
    Map<Integer, List<Mark>> marks = new HashMap<>(found);
    flagged.forEach(
        (message, spans) ->
            marks.put(message, merged(found.getOrDefault(message, List.of()), spans)));
    return marks;
  }

  /** Where a stretch begins or ends; by how much the number of those that cover a place changes. */
  private record Edge(int at, int found, int flagged) {}

  /** Cuts stretches that overlap, so that each place is marked once, by all that it is. */
  static List<Mark> merged(List<Mark> found, List<Mark> flagged) {
    List<Edge> edges = new ArrayList<>();
    found.forEach(m -> edges.addAll(List.of(new Edge(m.from(), 1, 0), new Edge(m.to(), -1, 0))));
    flagged.forEach(m -> edges.addAll(List.of(new Edge(m.from(), 0, 1), new Edge(m.to(), 0, -1))));
    edges.sort(Comparator.comparingInt(Edge::at));
    List<Mark> marks = new ArrayList<>();
    int at = 0;
    int finds = 0;
    int flags = 0;
    for (Edge edge : edges) {
      if (edge.at() > at && finds + flags > 0) {
        Mark.Kind kind =
            flags == 0 ? Mark.Kind.FOUND : finds == 0 ? Mark.Kind.FLAGGED : Mark.Kind.BOTH;
        marks.add(new Mark(at, edge.at(), kind));
      }
      at = edge.at();
      finds += edge.found();
      flags += edge.flagged();
    }
    return marks;
  }
}
