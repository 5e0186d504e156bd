package dev.evolscope.quality;

import dev.evolscope.quality.copy.CopyChecks;
import dev.evolscope.quality.copy.SeedCopyChecks;
import dev.evolscope.quality.evolution.EvolutionChecks;
import dev.evolscope.quality.language.LanguageChecks;
import dev.evolscope.quality.reply.ReplyChecks;
import dev.evolscope.quality.reply.ReplyLengthChecks;
import dev.evolscope.search.Flags;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** All checks that there are, in the order in which they are listed. */
public final class Checks {
  /** Families that look at one conversation at a time; a new one is a line here. */
  private static final List<ConversationChecks> OF_CONVERSATIONS =
      List.of(
          new LanguageChecks(),
          new SeedCopyChecks(),
          new EvolutionChecks(),
          new StructureChecks(),
          new ReplyChecks(),
          new TextChecks(),
          new PersonalChecks());

  /** Families that compare all conversations; likewise. */
  private static final List<CollectionChecks> OF_COLLECTIONS =
      List.of(new CopyChecks(), new ReplyLengthChecks());

  private final List<ConversationChecks> conversations;
  private final List<CollectionChecks> collections;
  private final SequencedMap<String, Check> byId = new LinkedHashMap<>();

  /**
   * Some families.
   *
   * @throws IllegalArgumentException where two checks have the same id, or there are more than
   *     {@link Flags#MOST_CHECKS}
   */
  public Checks(List<ConversationChecks> conversations, List<CollectionChecks> collections) {
    this.conversations = List.copyOf(conversations);
    this.collections = List.copyOf(collections);
    List<Check> all = new ArrayList<>();
    conversations.forEach(family -> all.addAll(family.checks()));
    collections.forEach(family -> all.addAll(family.checks()));
    for (Check check : all) {
      if (byId.put(check.id(), check) != null) {
        throw new IllegalArgumentException("two checks have the id " + check.id());
      }
    }
    if (byId.size() > Flags.MOST_CHECKS) {
      throw new IllegalArgumentException(
          "%d checks, at most %d".formatted(byId.size(), Flags.MOST_CHECKS));
    }
  }

  /** Every family of this program. */
  public static Checks ofProgram() {
    return new Checks(OF_CONVERSATIONS, OF_COLLECTIONS);
  }

  /** Every check. */
  public List<Check> all() {
    return List.copyOf(byId.values());
  }

  /** The check of an id. */
  public Optional<Check> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  List<ConversationChecks> conversations() {
    return conversations;
  }

  List<CollectionChecks> collections() {
    return collections;
  }
}
