package dev.evolscope.quality.structure;

import dev.evolscope.conversation.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A message that says what one of the same role said before.
 *
 * @param message counted from 0
 * @param earlier the first one that it repeats, or the most similar one
 * @param similarity 1 where both have the same letters and digits in the same order
 */
public record Repetition(int message, int earlier, double similarity) {

  /** A message is compared with so many before it of its role: the latest ones. */
  private static final int COMPARED = 50;

  /**
   * Those of a role.
   *
   * @param shortest characters, see {@link Wording#weight}: shorter ones such as “Go on.” may be
   *     said again and again
   * @param least less similar ones are left out
   */
  public static List<Repetition> of(
      List<Message> messages, String role, int shortest, double least) {
    int[] places =
        IntStream.range(0, messages.size())
            .filter(i -> messages.get(i).role().equals(role))
            .toArray();
    if (places.length < 2) {
      return List.of();
    }
    List<Repetition> found = new ArrayList<>();
    List<Said> earlier = new ArrayList<>();
    for (int place : places) {
      Wording wording = Wording.of(messages.get(place).content());
      if (wording.weight() < shortest) {
        continue;
      }
      best(place, wording, earlier, least).ifPresent(found::add);
      earlier.add(new Said(place, wording));
      if (earlier.size() > COMPARED) {
        earlier.removeFirst();
      }
    }
    return List.copyOf(found);
  }

  private record Said(int message, Wording wording) {}

  private static Optional<Repetition> best(
      int message, Wording wording, List<Said> earlier, double least) {
    return earlier.stream()
        .map(
            said ->
                new Repetition(message, said.message(), wording.similarity(said.wording(), least)))
        .filter(repetition -> repetition.similarity() >= least)
        // Of equals the first that was met
        .reduce((a, b) -> b.similarity() > a.similarity() ? b : a);
  }
}
