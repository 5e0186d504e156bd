package dev.evolscope.coverage;

import java.util.List;

/**
 * What is said of a dataset.
 *
 * @param name of the dataset, for people
 * @param about where the claims were collected; may be empty
 * @param datasets names as they were imported; empty for whatever is selected
 */
public record ClaimSheet(String name, String about, List<String> datasets, List<Claim> claims) {
  public ClaimSheet {
    datasets = List.copyOf(datasets);
    claims = List.copyOf(claims);
  }
}
