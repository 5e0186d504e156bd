package dev.evolscope.quality;

import dev.evolscope.conversation.Finding;
import java.util.List;

/** Checks that compare conversations with each other, of all datasets that are shown. */
public interface CollectionChecks {

  /** What is looked for, always the same list. */
  List<Check> checks();

  /** Begins a pass through all conversations. */
  Pass begin();

  /** One pass: every conversation once, in ascending order of version numbers; one thread. */
  interface Pass {
    void add(Subject subject);

    /** After the last one: hands over what was found, in any order. */
    void finish(Findings findings);
  }

  /** Takes findings of any conversation that was added. */
  interface Findings {
    void add(long number, Finding finding);
  }
}
