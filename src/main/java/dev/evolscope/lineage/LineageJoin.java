package dev.evolscope.lineage;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.JoinKeyStore.Keyed;
import dev.evolscope.conversation.JoinKeyStore.NewKeys;
import dev.evolscope.conversation.JoinKeyStore.Page;
import dev.evolscope.conversation.LineageStore;
import dev.evolscope.conversation.LineageStore.DatasetState;
import dev.evolscope.conversation.Link;
import dev.evolscope.conversation.LinkStore.Changed;
import dev.evolscope.conversation.LiveRow;
import dev.evolscope.conversation.Stage;
import dev.evolscope.lineage.CandidateGroup.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Links the rows of a dataset to those that they came from, all of its parts together, whenever one
 * of them changes. The dataset's rows are read twice, some thousand at a time: once for those that
 * others may come from, of which hashes are held, and once for those that came from others; what is
 * linked as before is not written again.
 */
public final class LineageJoin {
  private static final int CHANGES = 5_000;
  private static final int PARSED_PAGE = 500;

  private final LineageStore store;
  private final ConversationStore conversations;
  private volatile boolean stopped;

  public LineageJoin(LineageStore store, ConversationStore conversations) {
    this.store = store;
    this.conversations = conversations;
  }

  /**
   * By what a row will be linked, packed for the store; null where it takes no part. Any thread may
   * ask.
   */
  public static byte @Nullable [] keys(Conversation row) {
    return JoinKeys.packed(row);
  }

  /**
   * Links a dataset's rows as they are shown now; within the transaction that changes what is
   * shown. One that waits for {@link #mend} is left to it.
   */
  public void link(String dataset) {
    Optional<DatasetState> state = store.state(dataset);
    if (state.isEmpty() || state.get().joined()) {
      new Run(dataset).link();
    }
  }

  /**
   * Links the datasets that an older program read, whose rows have to be read again for it. Nothing
   * may be published at the same time.
   */
  public void mend() {
    List<String> datasets = store.pending();
    if (!datasets.isEmpty()) {
      addKeys();
    }
    for (String dataset : datasets) {
      if (!stopped) {
        store.together(() -> new Run(dataset).link());
      }
    }
  }

  /** Ends {@link #mend} soon; the next goes on. */
  public void stop() {
    stopped = true;
  }

  private void addKeys() {
    List<LiveRow> rows = conversations.pages().withoutJoinKeys(0, PARSED_PAGE);
    while (!rows.isEmpty() && !stopped) {
      List<NewKeys> keys = new ArrayList<>();
      for (LiveRow row : rows) {
        byte[] packed = JoinKeys.packed(row.conversation());
        if (packed != null) {
          keys.add(new NewKeys(row.version(), LiveRow.part(row.order()), packed));
        }
      }
      store.together(() -> store.keys().add(keys));
      rows = conversations.pages().withoutJoinKeys(rows.getLast().version(), PARSED_PAGE);
    }
  }

  /** One join of a dataset. */
  private final class Run {
    private final String dataset;
    private final CandidateTable candidates = new CandidateTable();
    private final List<Changed> changed = new ArrayList<>();
    private final Set<Long> kept = new HashSet<>();
    private final Set<Long> left = new HashSet<>();
    private boolean evolved;
    private long linked;
    private long ambiguous;
    private long orphans;

    Run(String dataset) {
      this.dataset = dataset;
    }

    void link() {
      each(false, this::add);
      if (evolved) {
        each(true, this::link);
      }
      write();
      left.removeAll(kept);
      store.links().forgetUnused(left);
      store.joined(dataset, linked, ambiguous, orphans);
    }

    private void each(boolean links, Consumer<Keyed> work) {
      for (int part : store.parts(dataset)) {
        Optional<Page> page = store.keys().keyed(part, 0, links);
        while (page.isPresent()) {
          page.get().rows().forEach(work);
          page = store.keys().keyed(part, page.get().next(), links);
        }
      }
    }

    private void add(Keyed row) {
      JoinKeys keys = JoinKeys.of(row.keys());
      evolved |= keys.stage() != Stage.SEED;
      if (!keys.own().isNone()) {
        candidates.add(row.version(), row.order(), keys);
      }
    }

    private void link(Keyed row) {
      JoinKeys keys = JoinKeys.of(row.keys());
      if (keys.stage() == Stage.SEED) {
        return;
      }
      Outcome outcome = outcome(keys);
      switch (outcome.link()) {
        case Link.ToParent parent -> linked++;
        case Link.ToNone none -> orphans++;
        case Link.ToAny(long set) -> {
          ambiguous++;
          if (kept.add(set)) {
            store.links().addCandidates(set, outcome.versions());
          }
        }
      }
      if (!outcome.link().equals(row.link())) {
        if (row.link() instanceof Link.ToAny(long set)) {
          left.add(set);
        }
        changed.add(new Changed(row.version(), outcome.link(), row.link() != null));
        if (changed.size() == CHANGES) {
          write();
        }
      }
    }

    private Outcome outcome(JoinKeys keys) {
      CandidateGroup group =
          keys.stage() == Stage.MULTI_TURN
              ? candidates.of(Stage.EVOLVED, keys.evolved())
              : candidates.of(Stage.SEED, keys.seed());
      if (group.isEmpty() && keys.stage() == Stage.MULTI_TURN) {
        group = candidates.of(Stage.SEED, keys.seed());
      }
      return group
          .narrow(CandidateTable.Field.TASK, keys.task())
          .narrow(CandidateTable.Field.TASK_EVOL, keys.taskEvol())
          .narrow(CandidateTable.Field.SEED, keys.seed().high())
          .outcome();
    }

    private void write() {
      store.links().change(changed);
      changed.clear();
    }
  }
}
