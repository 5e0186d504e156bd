package dev.evolscope.coverage;

import dev.evolscope.conversation.Filters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a dataset; at least one of number and values.
 *
 * @param said null where only values are listed
 * @param values languages, tasks or the like that are said to be there, as in the data; possibly
 *     none
 * @param by who says so and where; may be empty
 * @param note what is known of a difference; may be empty
 * @param where the conversations that it is said of
 */
public record Claim(
    Measure measure,
    @Nullable Said said,
    List<String> values,
    String by,
    String note,
    Filters where) {
  public Claim {
    values = List.copyOf(values);
  }
}
