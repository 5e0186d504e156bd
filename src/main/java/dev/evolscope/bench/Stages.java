package dev.evolscope.bench;

/**
 * How many rows of each stage a dataset of a given size has, in M2Lingual's proportions, and which
 * row came from which. Seeds stand first, then evolved rows, then multi-turn rows, as if the
 * published parts followed each other.
 *
 * @param seeds at least one
 */
record Stages(int seeds, int evolved, int multiTurn) {
  private static final int ALL = 173_672;
  private static final int ALL_SEEDS = 13_686;
  private static final int ALL_EVOLVED = 88_737;

  /** The stages of so many rows, 1 or more. */
  static Stages of(int rows) {
    if (rows < 1) {
      throw new IllegalArgumentException("rows: " + rows + " is below 1");
    }
    int seeds = Math.max(1, share(rows, ALL_SEEDS));
    int evolved = Math.min(rows - seeds, share(rows, ALL_EVOLVED));
    return new Stages(seeds, evolved, rows - seeds - evolved);
  }

  private static int share(int rows, int part) {
    return (int) Math.round((double) rows * part / ALL);
  }

  int rows() {
    return seeds + evolved + multiTurn;
  }

  /** Which seed the evolved row came from; both counted from 0 within their stage. */
  int seedOf(int evolvedRow) {
    return evolvedRow % seeds;
  }

  /** Which evolved row the multi-turn row continues, never one twice; both within their stage. */
  int evolvedOf(int multiTurnRow) {
    return (int) ((long) multiTurnRow * evolved / multiTurn);
  }
}
