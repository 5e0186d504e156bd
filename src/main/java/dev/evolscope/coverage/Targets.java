package dev.evolscope.coverage;

import dev.evolscope.conversation.CellTable;
import dev.evolscope.conversation.KeptTarget;
import dev.evolscope.conversation.TargetStore;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Targets by what stands in a link: a rule, or the name of one that is kept. */
public final class Targets {
  private final TargetStore store;

  public Targets(TargetStore store) {
    this.store = store;
  }

  /** All that are kept, by name; tables without their cells. */
  public List<KeptTarget> kept() {
    return store.targets();
  }

  /** The one that is kept under a name. */
  public Optional<KeptTarget> find(String name) {
    return store.find(name);
  }

  /**
   * The target of a link.
   *
   * @throws BadTargetException if it is neither a rule nor kept
   */
  Target named(String text) {
    if (TargetRule.isRule(text)) {
      return TargetRule.parse(text);
    }
    return target(
        store
            .find(text)
            .orElseThrow(
                () ->
                    new BadTargetException(
                        "there is no target \"%s\"; allowed: %s, or the name of a kept one"
                            .formatted(text, TargetRule.FORMS))));
  }

  private static Target target(KeptTarget kept) {
    CellTable table = kept.table();
    return table == null
        ? TargetRule.parse(String.valueOf(kept.rule()))
        : new Target.Table(kept.name(), table);
  }

  /** Keeps a rule under a name, in place of what was kept there. */
  public KeptTarget keepRule(String name, String rule) {
    requireName(name);
    TargetRule.parse(rule);
    return keep(name, rule, null);
  }

  /** Keeps a table under a name, in place of what was kept there. */
  public KeptTarget keepTable(String name, CellTable table) {
    requireName(name);
    return keep(name, null, table);
  }

  private KeptTarget keep(String name, @Nullable String rule, @Nullable CellTable table) {
    store.keep(name, rule, table);
    return store.find(name).orElseThrow();
  }

  private static void requireName(String name) {
    if (!KeptName.isName(name) || TargetRule.isRule(name)) {
      throw new BadTargetException(
          "\"%s\" is no name for a target: one %s, and is not \"even\""
              .formatted(name, KeptName.FORM));
    }
  }

  /** Forgets a target; false where there is none of that name. */
  public boolean remove(String name) {
    return store.remove(name);
  }
}
