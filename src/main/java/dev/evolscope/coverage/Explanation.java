package dev.evolscope.coverage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** Why a claim and what is counted differ, as far as the data tells. */
public sealed interface Explanation {

  /** A short name of its kind. */
  String kind();

  /** The sentence in English, without full stop. */
  String english();

  /** The claim is rounded to a unit. */
  record RoundedTo(String counted, String said, BigDecimal unit) implements Explanation {
    @Override
    public String kind() {
      return "rounded";
    }

    @Override
    public String english() {
      return "%s is %s to the nearest %s"
          .formatted(counted, said, String.format(Locale.ROOT, "%,.0f", unit));
    }
  }

  /** One of several datasets alone has what was said. */
  record OneDataset(String dataset) implements Explanation {
    @Override
    public String kind() {
      return "dataset";
    }

    @Override
    public String english() {
      return "the dataset \"" + dataset + "\" alone has exactly that";
    }
  }

  /**
   * Rows of the files could not be read.
   *
   * @param rows how many
   * @param all whether they are exactly what is missing
   */
  record Skipped(long rows, boolean all) implements Explanation {
    @Override
    public String kind() {
      return "skipped";
    }

    @Override
    public String english() {
      String were = rows == 1 ? "1 row was skipped" : "%,d rows were skipped".formatted(rows);
      return all ? were + ", exactly what is missing" : were;
    }
  }

  /**
   * Names of languages share codes.
   *
   * @param names how many names there are
   * @param codes how many codes they have
   * @param shared the names of each code that several share
   */
  record SharedCodes(int names, int codes, SequencedMap<String, List<String>> shared)
      implements Explanation {
    @Override
    public String kind() {
      return "codes";
    }

    @Override
    public String english() {
      return "%d names share %d codes; %s".formatted(names, codes, groups());
    }

    /** As in "ar: Egyptian Arabic, Najdi Arabic; zh: …". */
    public String groups() {
      return shared.entrySet().stream()
          .map(code -> code.getKey() + ": " + String.join(", ", code.getValue()))
          .collect(Collectors.joining("; "));
    }
  }

  /** Values are there that the claim does not list. */
  record NotListed(List<String> values) implements Explanation {
    @Override
    public String kind() {
      return "notListed";
    }

    @Override
    public String english() {
      return "counted and not listed: " + listed(values);
    }
  }

  /** Values that the claim lists are not there. */
  record NotFound(List<String> values) implements Explanation {
    @Override
    public String kind() {
      return "notFound";
    }

    @Override
    public String english() {
      return "listed and not found: " + listed(values);
    }
  }

  /** What the sheet itself says of a difference. */
  record Noted(String text) implements Explanation {
    @Override
    public String kind() {
      return "note";
    }

    @Override
    public String english() {
      return text;
    }
  }

  private static String listed(List<String> values) {
    return String.join(", ", values);
  }
}
