package dev.evolscope.lineage;

import dev.evolscope.conversation.Beginning;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.Evol;
import dev.evolscope.conversation.Graphemes;
import dev.evolscope.conversation.KinshipStore;
import dev.evolscope.conversation.KinshipStore.Kin;
import dev.evolscope.conversation.Link;
import dev.evolscope.conversation.Message;
import dev.evolscope.conversation.PackedRow;
import dev.evolscope.conversation.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws the tree below a root, as one of its conversations sees it. */
final class FamilyTree {
  /** UTF-16 units; a family of hundreds is one answer. */
  private static final int LONGEST_TEXT = 240;

  private static final int LONGEST_PROMPT = 2_000;

  private final KinshipStore kinship;
  private final ConversationStore conversations;
  private final Kin asked;

  FamilyTree(KinshipStore kinship, ConversationStore conversations, Kin asked) {
    this.kinship = kinship;
    this.conversations = conversations;
    this.asked = asked;
  }

  /** A conversation without those that came from it. */
  FamilyNode alone(Kin kin) {
    return node(kin, conversations.version(kin.version()), null, List.of(), 0);
  }

  /**
   * The tree as far as it is drawn: level by level in source order, and in any case the way to the
   * conversation asked for.
   *
   * @param path from that one upwards to the root
   */
  FamilyNode of(List<Kin> path) {
    Map<Long, Kin> drawn = new LinkedHashMap<>();
    path.reversed().forEach(kin -> drawn.put(kin.version(), kin));
    List<Long> level = List.of(path.getLast().version());
    while (!level.isEmpty() && drawn.size() < Lineages.MOST_NODES) {
      List<Kin> below = kinship.children(level, asked.ended(), Lineages.MOST_NODES);
      for (Kin kin : below) {
        if (drawn.size() < Lineages.MOST_NODES) {
          drawn.put(kin.version(), kin);
        }
      }
      level = below.stream().map(Kin::version).filter(drawn::containsKey).toList();
    }
    Comparator<Kin> sourceOrder = Comparator.comparingLong(Kin::order);
    return new Drawing(
            drawn.values().stream().sorted(sourceOrder.thenComparingLong(Kin::version)).toList())
        .node(path.getLast(), null);
  }

  /** The conversations that are drawn, read together. */
  private final class Drawing {
    private final Map<Long, List<Kin>> children = new HashMap<>();
    private final Map<Long, Long> childCounts;
    private final Map<Long, Conversation> rows = new HashMap<>();

    Drawing(List<Kin> drawn) {
      for (Kin kin : drawn) {
        if (kin.link() instanceof Link.ToParent(long parent)) {
          children.computeIfAbsent(parent, p -> new ArrayList<>()).add(kin);
        }
      }
      List<Long> left = drawn.stream().map(Kin::version).toList();
      childCounts = kinship.childCounts(left, asked.ended());
      while (!left.isEmpty()) {
        List<PackedRow> read = conversations.pages().rows(left);
        for (int i = 0; i < read.size(); i++) {
          rows.put(left.get(i), read.get(i).conversation());
        }
        left = left.subList(read.size(), left.size());
      }
    }

    FamilyNode node(Kin kin, @Nullable Conversation parent) {
      Conversation row = row(kin.version());
      List<FamilyNode> below =
          children.getOrDefault(kin.version(), List.of()).stream()
              .map(child -> node(child, row))
              .toList();
      // An ended child that was asked for is drawn, though others do not see it
      long childCount = Math.max(below.size(), childCounts.getOrDefault(kin.version(), 0L));
      return FamilyTree.node(kin, row, parent, below, childCount);
    }

    private Conversation row(long version) {
      Conversation row = rows.get(version);
      if (row == null) {
        throw new IllegalStateException("row version " + version + " was not read");
      }
      return row;
    }
  }

  private static FamilyNode node(
      Kin kin,
      Conversation row,
      @Nullable Conversation parent,
      List<FamilyNode> children,
      long childCount) {
    String text = ownText(row, parent);
    return new FamilyNode(
        row,
        kin.ended() == KinshipStore.NO_ACT,
        Lineages.status(kin.link()),
        steps(row, parent),
        Graphemes.count(text),
        Beginning.of(text, LONGEST_TEXT),
        children,
        childCount);
  }

  private static String ownText(Conversation row, @Nullable Conversation parent) {
    List<String> turns =
        row.messages().stream().filter(Message::isTurn).map(Message::content).toList();
    int before = row.stage() == Stage.MULTI_TURN && turns.size() > 1 ? inherited(row, parent) : 0;
    return before < turns.size() ? turns.get(before) : "";
  }

  /** How many turns a multi-turn row has from its parent: the first, where none is known. */
  private static int inherited(Conversation row, @Nullable Conversation parent) {
    return parent == null ? 1 : Math.min(parent.turns(), row.turns() - 1);
  }

  private static List<EvolStep> steps(Conversation row, @Nullable Conversation parent) {
    Evol evol = row.evol();
    List<EvolStep> steps = new ArrayList<>();
    boolean inherited = parent != null && parent.stage() == Stage.EVOLVED;
    if (!inherited && (evol.taskEvol() != null || evol.taskEvolPrompt() != null)) {
      steps.add(step(Stage.EVOLVED, evol.taskEvol(), evol.taskEvolPrompt()));
    }
    List<String> types = evol.turnEvols();
    List<String> prompts = evol.turnEvolPrompts();
    for (int i = 0; i < Math.max(types.size(), prompts.size()); i++) {
      steps.add(
          step(
              Stage.MULTI_TURN,
              i < types.size() ? types.get(i) : null,
              i < prompts.size() ? prompts.get(i) : null));
    }
    return List.copyOf(steps);
  }

  private static EvolStep step(Stage stage, @Nullable String type, @Nullable String prompt) {
    return new EvolStep(
        stage,
        type,
        prompt == null || prompt.isEmpty() ? null : Beginning.of(prompt, LONGEST_PROMPT));
  }
}
