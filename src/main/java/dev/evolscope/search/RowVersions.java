package dev.evolscope.search;

import dev.evolscope.conversation.Conversation;
import java.util.List;
import java.util.function.Supplier;

/** Row versions in the store, which search reads what it found from. */
@FunctionalInterface
public interface RowVersions {

  /**
   * The first of these versions in the given order, one at the least: as many as the store reads
   * together without worry for memory. Each is unpacked when it is asked for, since a row may take
   * a hundred times its packed size.
   *
   * @param numbers not empty
   * @throws IllegalStateException if there is no such version
   */
  List<Supplier<Conversation>> first(List<Long> numbers);
}
