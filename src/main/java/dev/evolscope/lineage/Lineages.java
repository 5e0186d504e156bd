package dev.evolscope.lineage;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.Evol;
import dev.evolscope.conversation.KinshipStore;
import dev.evolscope.conversation.KinshipStore.Kin;
import dev.evolscope.conversation.LineageStore;
import dev.evolscope.conversation.LineageStore.DatasetState;
import dev.evolscope.conversation.Link;
import dev.evolscope.conversation.LinkedRowStore;
import dev.evolscope.conversation.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers where conversations came from and what came from them. */
public final class Lineages {
  /** How many candidates, children and siblings are listed. */
  public static final int MOST_RELATIVES = 1_000;

  /** How many conversations of a family are drawn. */
  public static final int MOST_NODES = 500;

  /** How many candidates and doubtful rows stand beside a family. */
  public static final int MOST_ASIDE = 100;

  private final KinshipStore kinship;
  private final LinkedRowStore linked;
  private final LineageStore store;
  private final ConversationStore conversations;

  public Lineages(KinshipStore kinship, LineageStore store, ConversationStore conversations) {
    this.kinship = kinship;
    this.linked = kinship.listed();
    this.store = store;
    this.conversations = conversations;
  }

  /** The lineage of a conversation; empty where the id was never published. */
  public Optional<Lineage> of(ConversationId id) {
    return kinship.find(id).map(this::lineage);
  }

  /**
   * The family that a conversation belongs to; empty where the id was never published.
   *
   * @throws LineagePendingException while its dataset is not joined
   */
  public Optional<Family> family(ConversationId id) {
    return kinship.find(id).map(this::family);
  }

  /**
   * How a dataset's rows are linked; empty where none of that name was ever shown.
   *
   * @throws LineagePendingException while it is not joined
   */
  public Optional<LineageCounts> counts(String dataset) {
    return store.state(dataset).map(state -> counts(dataset, state));
  }

  private static LineageCounts counts(String dataset, DatasetState state) {
    if (!state.joined()) {
      throw new LineagePendingException(dataset);
    }
    return new LineageCounts(state.linked(), state.ambiguous(), state.orphan());
  }

  /**
   * A row of a list.
   *
   * @param version what the next page goes on after
   */
  public record Listed(long version, FamilyNode row, List<SoughtText> sought, long candidates) {}

  /**
   * The next rows that are linked, ambiguous, or orphans, in the order of their import.
   *
   * @param after version of the last row of the page before; 0 for the first page
   */
  public List<Listed> listed(String dataset, LinkStatus status, long after, int most) {
    List<Kin> rows =
        switch (status) {
          case LINKED -> linked.linked(dataset, after, most);
          case AMBIGUOUS -> linked.ambiguous(dataset, after, most);
          case ORPHAN -> linked.orphans(dataset, after, most);
          case PENDING -> List.of();
        };
    return rows.stream().map(this::listed).toList();
  }

  private Listed listed(Kin kin) {
    FamilyNode node = new FamilyTree(kinship, conversations, kin).alone(kin);
    long candidates = kin.link() instanceof Link.ToAny(long set) ? kinship.candidateCount(set) : 0;
    return new Listed(kin.version(), node, sought(node.conversation()), candidates);
  }

  private Lineage lineage(Kin kin) {
    Conversation row = conversations.version(kin.version());
    List<SoughtText> sought = sought(row);
    if (isPending(row)) {
      return new Lineage(
          LinkStatus.PENDING, null, null, Relatives.NONE, Relatives.NONE, Relatives.NONE, sought);
    }
    Kin parent = parent(kin);
    return new Lineage(
        status(kin.link()),
        parent == null ? null : parent.id(),
        seed(kin),
        candidates(kin),
        children(kin, kin, null),
        parent == null ? Relatives.NONE : children(parent, kin, kin.id()),
        sought);
  }

  private Family family(Kin asked) {
    Conversation row = conversations.version(asked.version());
    if (isPending(row)) {
      throw new LineagePendingException(row.dataset());
    }
    List<Kin> path = path(asked);
    Kin root = path.getLast();
    FamilyTree tree = new FamilyTree(kinship, conversations, asked);
    FamilyNode top = tree.of(path);
    List<Kin> candidates =
        root.link() instanceof Link.ToAny(long set)
            ? kinship.candidates(set, MOST_ASIDE)
            : List.of();
    List<Kin> doubtful = kinship.doubtful(root.version(), asked.ended(), MOST_ASIDE);
    return new Family(
        asked.id(),
        top,
        Math.max(
            top.size(),
            1 + top.childCount() + kinship.grandchildren(root.version(), asked.ended())),
        candidates.stream().map(tree::alone).toList(),
        root.link() instanceof Link.ToAny(long set) ? kinship.candidateCount(set) : 0,
        doubtful.stream().map(tree::alone).toList(),
        kinship.doubtfulCount(root.version(), asked.ended()),
        sought(top.conversation()));
  }

  private boolean isPending(Conversation row) {
    return row.stage() != Stage.PLAIN
        && store.state(row.dataset()).map(state -> !state.joined()).orElse(false);
  }

  private @Nullable Kin parent(Kin kin) {
    return kin.link() instanceof Link.ToParent(long version) ? kinship.version(version) : null;
  }

  /** From a version upwards to the root. */
  private List<Kin> path(Kin kin) {
    List<Kin> path = new ArrayList<>();
    for (Kin at = kin; at != null; at = parent(at)) {
      path.add(at);
    }
    return path;
  }

  private @Nullable ConversationId seed(Kin kin) {
    Kin root = path(kin).getLast();
    byte[] keys = root.keys();
    return keys != null && JoinKeys.of(keys).stage() == Stage.SEED ? root.id() : null;
  }

  private Relatives candidates(Kin kin) {
    return kin.link() instanceof Link.ToAny(long set)
        ? new Relatives(
            kinship.candidateCount(set), ids(kinship.candidates(set, MOST_RELATIVES), null))
        : Relatives.NONE;
  }

  private Relatives children(Kin parent, Kin asking, @Nullable ConversationId without) {
    List<Long> one = List.of(parent.version());
    long total = kinship.childCounts(one, asking.ended()).getOrDefault(parent.version(), 0L);
    if (total == 0) {
      return Relatives.NONE;
    }
    List<Kin> first = kinship.children(one, asking.ended(), MOST_RELATIVES + 1);
    return new Relatives(without == null ? total : total - 1, ids(first, without));
  }

  private static List<ConversationId> ids(List<Kin> kin, @Nullable ConversationId without) {
    return kin.stream()
        .map(Kin::id)
        .filter(id -> !id.equals(without))
        .limit(MOST_RELATIVES)
        .toList();
  }

  static @Nullable LinkStatus status(@Nullable Link link) {
    return switch (link) {
      case null -> null;
      case Link.ToParent parent -> LinkStatus.LINKED;
      case Link.ToAny any -> LinkStatus.AMBIGUOUS;
      case Link.ToNone none -> LinkStatus.ORPHAN;
    };
  }

  private static List<SoughtText> sought(Conversation row) {
    Evol evol = row.evol();
    List<SoughtText> texts = new ArrayList<>();
    if (row.stage() == Stage.MULTI_TURN && evol.evolvedUserPrompt() != null) {
      texts.add(new SoughtText(Stage.EVOLVED, evol.evolvedUserPrompt()));
    }
    boolean evolved = row.stage() == Stage.MULTI_TURN || row.stage() == Stage.EVOLVED;
    if (evolved && evol.seedPrompt() != null) {
      texts.add(new SoughtText(Stage.SEED, evol.seedPrompt()));
    }
    return List.copyOf(texts);
  }
}
