package dev.evolscope.quality.copy;

import dev.evolscope.quality.Check;
import dev.evolscope.quality.CollectionChecks;
import dev.evolscope.quality.Severity;
import dev.evolscope.quality.Threshold;
import java.util.List;

/**
 * Conversations that repeat an earlier one, "earlier" by version number. The first of a group is no
 * copy; the others point to it. The details of a finding are always the same: {@code {0}} id of the
 * first conversation of its group, {@code {1}} how many are in that group, {@code {2}} id of the
 * earlier conversation that it is most like, {@code {3}} their similarity in per cent, {@code {4}}
 * and {@code {5}} dataset and part of that one. Thus a group is its first conversation and all whose
 * findings of that check name it. Groups are those of the threshold that is set by default.
 */
public final class CopyChecks implements CollectionChecks {

  static final Check EXACT =
      new Check(
          "copy-exact",
          "Exact copy",
          Severity.ERROR,
          1,
          Threshold.CERTAIN,
          true,
          "");

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
