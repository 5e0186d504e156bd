package dev.evolscope.quality.copy;

import dev.evolscope.quality.Check;
import dev.evolscope.quality.CollectionChecks;
import dev.evolscope.quality.Severity;
import dev.evolscope.quality.Threshold;
import java.util.List;

/**
 * Conversations that repeat an earlier one, "earlier" by version number. The first of a group is no
 * copy, the others point to it: details of a finding are the id of the first conversation of its
 * group, how many are in that group, the id of the earlier conversation that it is most like, and
 * their similarity in per cent; between parts also dataset and part of that one. Thus a group is
 * its first conversation and all whose findings of that check name it. Groups are those of the
 * thresholds that the checks have by themselves. Findings are handed over in ascending order of
 * version numbers.
 */
public final class CopyChecks implements CollectionChecks {

  static final Check EXACT =
      new Check("copy-exact", "Exact copy", Severity.ERROR, 1, Threshold.CERTAIN, true, "");

  static final Check NEAR =
      new Check(
          "copy-near",
          "Near copy",
          Severity.WARNING,
          1,
          new Threshold(.7, .6),
          true,
          "SuperMinHash: O. Ertl, arXiv:1706.05698, 2017; b-bit minwise hashing: P. Li, A. C. König, WWW 2010; locality-sensitive hashing: P. Indyk, R. Motwani, STOC 1998");

  static final Check ACROSS =
      new Check(
          "copy-across",
          "Copy in another file or dataset",
          Severity.HINT,
          1,
          new Threshold(.7, .6),
          true,
          NEAR.source());

  static final Check PROMPT =
      new Check(
          "copy-prompt",
          "Same prompts, other replies",
          Severity.HINT,
          1,
          Threshold.CERTAIN,
          true,
          "");

  @Override
  public List<Check> checks() {
    return List.of(EXACT, NEAR, ACROSS, PROMPT);
  }

  @Override
  public Pass begin() {
    return new CopyPass();
  }
}
