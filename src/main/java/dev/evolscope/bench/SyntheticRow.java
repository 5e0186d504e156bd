package dev.evolscope.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of M2Lingual's shape.
 *
 * @param id from 1
 * @param conversation users and assistants by turns
 * @param language English name
 * @param evolution null for a seed
 * @param followUps one for each turn after the first; empty before multi-turn Evol
 */
record SyntheticRow(
    long id,
    List<Message> conversation,
    String language,
    String task,
    @Nullable Evolution evolution,
    List<FollowUp> followUps) {

  /** One entry of the conversation; the role is {@code user} or {@code assistant}. */
  record Message(String role, Utf8 content) {
    static Message user(Utf8 content) {
      return new Message("user", content);
    }

    static Message assistant(Utf8 content) {
      return new Message("assistant", content);
    }
  }

  /**
   * What task Evol leaves in a row.
   *
   * @param seedPrompt equals the first message of a seed
   * @param prompt equals the first message of the row
   * @param reply equals the second message of the row
   */
  record Evolution(Utf8 seedPrompt, Utf8 prompt, Utf8 reply, String type, String instruction) {}

  /**
   * What multi-turn Evol leaves in a row for one turn.
   *
   * @param prompt equals that turn's user message
   */
  record FollowUp(TurnEvolType type, Utf8 prompt) {}

  int turns() {
    return conversation.size() / 2;
  }

  /** Bytes of UTF-8 in all texts of the row, repeated ones counted each time. */
  long size() {
    return texts().mapToLong(text -> text.bytes().length).sum()
        + names().mapToLong(String::length).sum();
  }

  private Stream<Utf8> texts() {
    List<Utf8> texts = new ArrayList<>();
    conversation.forEach(message -> texts.add(message.content()));
    if (evolution != null) {
      texts.addAll(List.of(evolution.seedPrompt(), evolution.prompt(), evolution.reply()));
    }
    followUps.forEach(followUp -> texts.add(followUp.prompt()));
    return texts.stream();
  }

  private Stream<String> names() {
    Stream<String> own = Stream.of(language, task);
    Stream<String> evolved =
        evolution == null ? Stream.of() : Stream.of(evolution.type(), evolution.instruction());
    Stream<String> turns =
        followUps.stream().flatMap(f -> Stream.of(f.type().name(), f.type().instruction()));
    return Stream.concat(own, Stream.concat(evolved, turns));
  }
}
