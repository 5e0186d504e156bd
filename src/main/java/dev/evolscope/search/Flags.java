package dev.evolscope.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Which checks flag which row versions, at one moment. They change while documents do not, so they
 * stand beside the index and not in it.
 */
public final class Flags {
  /** A version's flags are the bits of one number. */
  public static final int MOST_CHECKS = Long.SIZE;

  private static final AtomicLong REVISIONS = new AtomicLong(); // before what is made with it

  /** Nothing is flagged. */
  public static final Flags NONE = new Flags(List.of(), new long[0], new long[0]);

  private final long revision = REVISIONS.incrementAndGet();
  private final List<String> checks;
  private final long[] versions;
  private final long[] masks;

  /**
   * The flags of some versions; others have none.
   *
   * @param checks ids; a check's place is its bit
   * @param versions numbers of row versions, ascending; taken over, not copied
   * @param masks a bit for each check that flags the version of the same place; taken over
   * @throws IllegalArgumentException where there are more checks than bits
   */
  public Flags(List<String> checks, long[] versions, long[] masks) {
    if (checks.size() > MOST_CHECKS || versions.length != masks.length) {
      throw new IllegalArgumentException(
          "%d checks, at most %d; %d versions, %d masks"
              .formatted(checks.size(), MOST_CHECKS, versions.length, masks.length));
    }
    this.checks = List.copyOf(checks);
    this.versions = versions;
    this.masks = masks;
  }

  /** Different for all flags that this program ever made. */
  long revision() {
    return revision;
  }

  List<String> checks() {
    return checks;
  }

  boolean isEmpty() {
    return versions.length == 0;
  }

  /** Ids of the checks that flag a version, in their order. */
  List<String> of(long version) {
    long mask = mask(version);
    List<String> flagging = new ArrayList<>();
    for (long left = mask; left != 0; left &= left - 1) {
      flagging.add(checks.get(Long.numberOfTrailingZeros(left)));
    }
    return flagging;
  }

  /** A bit for each check that flags a version. */
  long mask(long version) {
    int at = Arrays.binarySearch(versions, version);
    return at < 0 ? 0 : masks[at];
  }
}
