package dev.evolscope.compare;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Language;
import dev.evolscope.conversation.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets conversations side by side, column by column. */
final class ComparisonTable {
  private final List<Conversation> columns;
  private final List<int[]> turns;
  private final Effort effort = new Effort();

  ComparisonTable(List<Conversation> columns) {
    this.columns = columns;
    this.turns = columns.stream().map(ComparisonTable::turns).toList();
  }

  Comparison compare() {
    List<Figures> questions = repeated(Figures.NONE);
    List<Figures> all = repeated(Figures.NONE);
    List<Grain> grains = repeated(Grain.WORDS);
    List<Row> rows = new ArrayList<>();
    for (int[] places : places()) {
      Row row = row(places, grains);
      rows.add(row);
      for (int step = 0; step < all.size(); step++) {
        Figures figures = row.figures().get(step);
        all.set(step, all.get(step).plus(figures));
        if (isQuestion(places, step)) {
          questions.set(step, questions.get(step).plus(figures));
        }
      }
    }
    List<Step> steps = new ArrayList<>();
    for (int step = 0; step < all.size(); step++) {
      steps.add(new Step(questions.get(step), all.get(step), grains.get(step)));
    }
    return new Comparison(columns, List.copyOf(rows), List.copyOf(steps));
  }

  /** One a step. */
  private <T> List<T> repeated(T thing) {
    return new ArrayList<>(java.util.Collections.nCopies(columns.size() - 1, thing));
  }

  /** The message of each column in each row; {@link BestPairs#NONE} for none. */
  private List<int[]> places() {
    List<int[]> rows = new ArrayList<>();
    for (int i = 0; i < columns.getFirst().messages().size(); i++) {
      rows.add(new int[] {i});
    }
    for (int column = 1; column < columns.size(); column++) {
      rows = widened(rows, column);
    }
    return rows;
  }

  private List<int[]> widened(List<int[]> rows, int column) {
    List<BestPairs.Pair> pairs =
        Alignment.of(columns.get(column - 1).messages(), columns.get(column).messages());
    List<int[]> wider = new ArrayList<>();
    int next = 0;
    for (int[] row : rows) {
      if (row[column - 1] == BestPairs.NONE) {
        wider.add(with(row, BestPairs.NONE));
        continue;
      }
      for (; pairs.get(next).left() == BestPairs.NONE; next++) {
        wider.add(with(none(column), pairs.get(next).right()));
      }
      wider.add(with(row, pairs.get(next++).right()));
    }
    for (; next < pairs.size(); next++) {
      wider.add(with(none(column), pairs.get(next).right()));
    }
    return wider;
  }

  private static int[] none(int columns) {
    int[] row = new int[columns];
    Arrays.fill(row, BestPairs.NONE);
    return row;
  }

  private static int[] with(int[] row, int place) {
    int[] wider = Arrays.copyOf(row, row.length + 1);
    wider[row.length] = place;
    return wider;
  }

  private Row row(int[] places, List<Grain> grains) {
    List<Figures> figures = repeated(Figures.NONE);
    List<@Nullable TextDifference> steps = new ArrayList<>();
    for (int step = 0; step < figures.size(); step++) {
      TextDifference difference = difference(places, step);
      steps.add(difference);
      figures.set(step, difference == null ? alone(places, step) : difference.figures());
      if (difference != null) {
        grains.set(step, difference.grain().or(grains.get(step)));
      }
    }
    List<Optional<Cell>> cells = new ArrayList<>();
    for (int column = 0; column < places.length; column++) {
      cells.add(
          places[column] == BestPairs.NONE
              ? Optional.empty()
              : Optional.of(cell(places, column, steps)));
    }
    return new Row(List.copyOf(cells), List.copyOf(figures));
  }

  /** Null where one of the two columns has no message. */
  private @Nullable TextDifference difference(int[] places, int step) {
    if (places[step] == BestPairs.NONE || places[step + 1] == BestPairs.NONE) {
      return null;
    }
    return TextDifference.of(
        text(step, places[step]),
        tag(step),
        text(step + 1, places[step + 1]),
        tag(step + 1),
        effort);
  }

  private Figures alone(int[] places, int step) {
    if (places[step] != BestPairs.NONE) {
      return TextDifference.alone(text(step, places[step]), tag(step), false);
    }
    return places[step + 1] == BestPairs.NONE
        ? Figures.NONE
        : TextDifference.alone(text(step + 1, places[step + 1]), tag(step + 1), true);
  }

  private Cell cell(int[] places, int column, List<@Nullable TextDifference> steps) {
    Message message = columns.get(column).messages().get(places[column]);
    String text = message.content();
    boolean first = column == 0;
    boolean last = column == places.length - 1;
    TextDifference before = first ? null : steps.get(column - 1);
    TextDifference after = last ? null : steps.get(column);
    List<Run> left = before != null ? before.right() : whole(text, first);
    List<Run> right = after != null ? after.left() : whole(text, last);
    return new Cell(
        places[column],
        turns.get(column)[places[column]],
        message,
        Piece.of(left, right),
        !first && before == null,
        !last && after == null,
        before != null
            && before.right().stream().allMatch(Run::kept)
            && before.left().stream().allMatch(Run::kept));
  }

  private static List<Run> whole(String text, boolean kept) {
    return text.isEmpty() ? List.of() : List.of(new Run(text, kept));
  }

  private String text(int column, int message) {
    return columns.get(column).messages().get(message).content();
  }

  private @Nullable String tag(int column) {
    Language language = columns.get(column).language();
    return language == null ? null : language.tag();
  }

  private boolean isQuestion(int[] places, int step) {
    return isQuestionOf(step, places[step]) || isQuestionOf(step + 1, places[step + 1]);
  }

  private boolean isQuestionOf(int column, int message) {
    return message != BestPairs.NONE
        && turns.get(column)[message] == 1
        && columns.get(column).messages().get(message).isTurn();
  }

  /** The turn that each message belongs to; 0 before the first. */
  private static int[] turns(Conversation conversation) {
    List<Message> messages = conversation.messages();
    int[] turns = new int[messages.size()];
    int turn = 0;
    for (int i = 0; i < turns.length; i++) {
      turns[i] = messages.get(i).isTurn() ? ++turn : turn;
    }
    return turns;
  }
}
