package dev.evolscope.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Message;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {
  /** Messages as {@code r:text}, the role by its first letter, {@code u} for user. */
  private static List<Message> messages(String told) {
    return Arrays.stream(told == null ? new String[0] : told.split(" "))
        .map(
            one ->
                new Message(one.startsWith("u") ? "user" : one.substring(0, 1), one.substring(2)))
        .toList();
  }

  private static String aligned(List<Message> left, List<Message> right) {
    return Alignment.of(left, right).stream()
        .map(p -> place(p.left()) + "=" + place(p.right()))
        .collect(Collectors.joining(" "));
  }

  private static String place(int place) {
    return place == BestPairs.NONE ? "-" : Integer.toString(place);
  }

  @ParameterizedTest
  @CsvSource({
    "u:a r:b, u:a r:b, 0=0 1=1",
    "u:a r:b, u:a r:b u:c r:d, 0=0 1=1 -=2 -=3",
    "u:a r:b, u:x r:y u:c r:d, 0=0 1=1 -=2 -=3",
    "u:a r:b, s:k u:x r:y, -=0 0=1 1=2",
    "s:a u:b, s:c t:d u:b, 0=0 -=1 1=2",
    "r:a r:b, r:b r:c, 0=- 1=0 -=1",
    "u:a, s:k, -=0 0=-",
    "u:a r:b, u:n r:m u:a r:b, -=0 -=1 0=2 1=3",
    "u:a r:yes, u:a r:b u:c r:yes, 0=0 1=1 -=2 -=3",
    "u:a r:b u:c r:d, u:a r:x u:c r:y, 0=0 1=1 2=2 3=3",
    "u:a r:b, r:b, -=0 0=- 1=-",
    "u:a, r:a, -=0 0=-"
  })
  void messagesAnswerToOneAnotherByRoleAndOrder(String left, String right, String pairs) {
    assertThat(aligned(messages(left), messages(right))).isEqualTo(pairs);
  }

  @Test
  void everyMessageStandsInOnePairInOrder() {
    List<Message> left = random(40, 1);
    List<Message> right = random(60, 2);
    List<BestPairs.Pair> pairs = Alignment.of(left, right);
    assertThat(places(pairs.stream().map(BestPairs.Pair::left))).isEqualTo(upTo(40));
    assertThat(places(pairs.stream().map(BestPairs.Pair::right))).isEqualTo(upTo(60));
  }

  @Test
  void thousandsOfMessagesAreAlignedByTheirPlaces() {
    List<Message> left = random(3_000, 1);
    List<Message> right = random(5_000, 2);
    List<BestPairs.Pair> pairs = Alignment.of(left, right);
    assertThat(places(pairs.stream().map(BestPairs.Pair::left))).isEqualTo(upTo(3_000));
    assertThat(places(pairs.stream().map(BestPairs.Pair::right))).isEqualTo(upTo(5_000));
  }

  private static List<Integer> places(Stream<Integer> places) {
    return places.filter(place -> place != BestPairs.NONE).toList();
  }

  private static List<Integer> upTo(int end) {
    return IntStream.range(0, end).boxed().toList();
  }

  private static List<Message> random(int messages, long seed) {
    java.util.Random random = new java.util.Random(seed);
    return IntStream.range(0, messages)
        .mapToObj(i -> new Message(i % 2 == 0 ? "user" : "assistant", "t" + random.nextInt(50)))
        .toList();
  }
}
