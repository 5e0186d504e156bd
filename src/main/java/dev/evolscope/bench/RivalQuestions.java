package dev.evolscope.bench;

import dev.evolscope.bench.Figures.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks several engines the same questions by turns, times them, and sets their totals and counts
 * beside those of the first. The order of the ids is not compared: every engine has a score of its
 * own.
 */
final class RivalQuestions {
  private static final int WARM_UP = 30;
  private static final int REQUESTS = 50;

  private final List<Rival> rivals;
  private final Figures figures;
  private int asked;

  /**
   * Questions for these engines.
   *
   * @param rivals loaded; the first is what the others' answers are compared with
   */
  RivalQuestions(List<Rival> rivals, Figures figures) {
    this.rivals = List.copyOf(rivals);
    this.figures = figures;
  }

  /** Asks each often enough to be warm, and then in every run. */
  void run(int runs) throws IOException, InterruptedException {
    for (Rival rival : rivals) {
      for (RivalQuestion question : RivalQuestion.all()) {
        ask(rival, question, WARM_UP);
      }
    }
    for (int run = 0; run < runs; run++) {
      for (RivalQuestion question : RivalQuestion.all()) {
        compare(question);
      }
    }
  }

  private void compare(RivalQuestion question) throws IOException, InterruptedException {
    String counted = ", \"" + question.name() + "\", rows found";
    String first = rivals.getFirst().name() + counted;
    RivalAnswer ours = null;
    for (Rival rival : rivals) {
      List<RivalAnswer> answers = ask(rival, question, REQUESTS);
      addTimes(rival, question, answers.stream().map(RivalAnswer::millis).toList());
      RivalAnswer answer = answers.getLast();
      if (ours == null) {
        ours = answer;
        figures.add(Kind.plain(first, ""), (double) answer.total());
      } else {
        figures.add(new Kind(rival.name() + counted, "", first, null), (double) answer.total());
        Kind unlike =
            Kind.plain(rival.name() + ", \"" + question.name() + "\", counts unlike ours", "");
        figures.add(unlike, (double) ours.valuesUnlike(answer));
      }
    }
  }

  /**
   * The same question so many times, each in other words.
   *
   * @throws IOException where nothing is found, or less than a page of what there is: that would
   *     look fast
   */
  private List<RivalAnswer> ask(Rival rival, RivalQuestion question, int times)
      throws IOException, InterruptedException {
    List<RivalAnswer> answers = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      RivalAnswer answer = rival.ask(question.inOtherWords(asked++));
      if (answer.total() == 0
          || answer.ids().size() != Math.min(RivalAnswer.PAGE, answer.total())) {
        throw new IOException(
            "%s finds %d rows with \"%s\" and names %d: measure more rows"
                .formatted(rival.name(), answer.total(), question.name(), answer.ids().size()));
      }
      answers.add(answer);
    }
    return answers;
  }

  private void addTimes(Rival rival, RivalQuestion question, List<Double> millis) {
    String name = "\"" + question.name() + "\"";
    for (int percent : new int[] {50, 99}) {
      String figure = ", " + name + ", p" + percent;
      String baseline = rival.baseline() == null ? null : rival.baseline() + figure;
      figures.add(
          new Kind(rival.name() + figure, "ms", baseline, null),
          Percentiles.of(millis).at(percent));
    }
    figures.addSamples(rival.name() + ", " + name, millis);
  }
}
