package dev.evolscope.quality.effectiveness;

/**
 * What an Evol type brings in a language; the figures as in {@link EvolutionFigures}. Two cells
 * differ for sure where their intervals do not overlap.
 *
 * @param evolType as rows carry it
 * @param language the dataset's own name
 * @param failed rows with a finding of a failed evolution
 */
public record EffectivenessCell(
    String evolType,
    String language,
    Mean lengthGain,
    Mean constraintGain,
    Mean novelty,
    Mean similarity,
    Mean replyGain,
    Share failed) {

  /** How many rows there are. */
  public long rows() {
    return failed.of();
  }

  /** Adds up rows of a cell. */
  static final class Sum {
    private final Mean.Sum lengthGain = new Mean.Sum();
    private final Mean.Sum constraintGain = new Mean.Sum();
    private final Mean.Sum novelty = new Mean.Sum();
    private final Mean.Sum similarity = new Mean.Sum();
    private final Mean.Sum replyGain = new Mean.Sum();
    private long rows;
    private long failed;

    void add(EvolutionFigures figures, boolean isFailed) {
      lengthGain.add(figures.lengthGain());
      constraintGain.add(figures.constraintGain());
      novelty.add(figures.novelty());
      similarity.add(figures.similarity());
      replyGain.add(figures.replyGain());
      rows++;
      failed += isFailed ? 1 : 0;
    }

    EffectivenessCell cell(String evolType, String language) {
      return new EffectivenessCell(
          evolType,
          language,
          lengthGain.mean(),
          constraintGain.mean(),
          novelty.mean(),
          similarity.mean(),
          replyGain.mean(),
          Share.of(failed, rows));
    }
  }
}
