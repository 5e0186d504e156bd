package dev.evolscope.quality.reply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lengths of replies by language and task, and those that stand out. */
final class ReplyLengths {
  /** Replies below which a group tells nothing of what is usual. */
  private static final int SMALLEST_GROUP = 30;

  /** From this modified z-score on, Iglewicz and Hoaglin call a value an outlier. */
  private static final double OUTLIER = 3.5;

  private final List<Measured> all = new ArrayList<>();
  private final Map<Group, Group> groups = new HashMap<>();

  /**
   * A reply.
   *
   * @param number of its row
   * @param message counted from 0
   * @param units its length in UTF-16 units
   */
  record Measured(long number, int message, int units, int graphemes, Group group) {
    double logarithm() {
      return Math.log(graphemes);
    }
  }

  /** Replies that are comparable. */
  record Group(String language, String task) {}

  /** Takes an outlier. */
  interface Outliers {
    /**
     * An outlier.
     *
     * @param score z / (z + 3.5): .5 for an outlier by the book, .67 for one twice as far off
     * @param usual median length of its group, in graphemes
     */
    void add(Measured reply, double score, double usual);
  }

  void add(long number, int message, int units, int graphemes, String language, String task) {
    Group group = groups.computeIfAbsent(new Group(language, task), same -> same);
    all.add(new Measured(number, message, units, Math.max(1, graphemes), group));
  }

  /** Hands over the replies whose score reaches the least one, in the order they were added. */
  void judge(double least, Outliers outliers) {
    Map<Group, LengthScale> own = LengthScale.by(all, Measured::group, SMALLEST_GROUP);
    Map<String, LengthScale> ofTask =
        LengthScale.by(all, reply -> reply.group().task(), SMALLEST_GROUP);
    for (Measured reply : all) {
      LengthScale scale = own.getOrDefault(reply.group(), ofTask.get(reply.group().task()));
      if (scale != null) {
        double z = scale.z(reply.logarithm());
        double score = z / (z + OUTLIER);
        if (score >= least) {
          outliers.add(reply, score, Math.exp(scale.median()));
        }
      }
    }
  }
}
