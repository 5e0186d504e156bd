package dev.evolscope.parquet;

/**
 * What a row group comes to, in bytes.
 *
 * @param pages unpacked; texts that a dictionary repeats count once
 * @param atMost all values decoded, nulls too, if each repeated text were the longest of its
 *     dictionary
 */
public record GroupSize(long pages, long atMost) {

  /** Both together. */
  public GroupSize plus(GroupSize other) {
    return new GroupSize(pages + other.pages, atMost + other.atMost);
  }
}
