package dev.evolscope.quality.wording;

import java.util.Arrays;

/**
 * A text without what writers vary: lower case, no accents, vowel points or joiners, one space for
 * whatever separates words, none beside letters of scripts that write words together. Every
 * character knows its place in the text that it is from.
 */
public final class FoldedText {
  private final String text;
  private final int[] places;
  private final int[] ends;

  private FoldedText(String text, int[] places, int[] ends) {
    this.text = text;
    this.places = places;
    this.ends = ends;
  }

  /** All of a text. */
  public static FoldedText of(String text) {
    return of(text, 0, text.length());
  }

  /** How a text begins: at most so many of its UTF-16 units. */
  public static FoldedText beginning(String text, int units) {
    return of(text, 0, Math.min(text.length(), units));
  }

  /** How a text ends: at most so many of its UTF-16 units. */
  public static FoldedText ending(String text, int units) {
    return of(text, Math.max(0, text.length() - units), text.length());
  }

  /** The part of a text from one of its UTF-16 units to before another. */
  public static FoldedText of(String text, int from, int to) {
    Writer writer = new Writer(to - from);
    int character;
    for (int i = from; i < to; i += Character.charCount(character)) {
      character = text.codePointAt(i);
      writer.add(FoldedCharacter.of(character), i, i + Character.charCount(character));
    }
    return writer.finish();
  }

  /** The folded text. */
  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  /** Where in the unfolded text a folded character begins. */
  public int place(int at) {
    return places[at];
  }

  /** Where in the unfolded text the folded characters before a place end; there is one at least. */
  public int end(int to) {
    return ends[to - 1];
  }

  /** Whether a word may begin at a place. */
  boolean mayBegin(int at) {
    return at == 0
        || text.charAt(at - 1) == ' '
        || FoldedCharacter.isUnspaced(text.charAt(at - 1))
        || FoldedCharacter.isUnspaced(text.charAt(at));
  }

  /** Whether a word may end before a place. */
  boolean mayEnd(int at) {
    return at == text.length() || text.charAt(at) == ' ' || mayBegin(at);
  }

  @Override
  public String toString() {
    return text;
  }

  /** Puts folded characters one behind the other, and a space where something lay between. */
  private static final class Writer {
    private final StringBuilder text;
    private int[] places;
    private int[] ends;
    private boolean space;

    Writer(int units) {
      text = new StringBuilder(units);
      places = new int[units + 1];
      ends = new int[units + 1];
    }

    void add(String folded, int place, int end) {
      if (folded.equals(FoldedCharacter.SPACE)) {
        space = true;
        return;
      }
      for (int i = 0; i < folded.length(); i++) {
        if (space && isSpaceSeen(folded.charAt(i))) {
          put(' ', place, place);
        }
        space = false;
        put(folded.charAt(i), place, end);
      }
    }

    private boolean isSpaceSeen(char next) {
      return !text.isEmpty()
          && !FoldedCharacter.isUnspaced(text.charAt(text.length() - 1))
          && !FoldedCharacter.isUnspaced(next);
    }

    private void put(char character, int place, int end) {
      if (text.length() == places.length) {
        places = Arrays.copyOf(places, places.length * 2);
        ends = Arrays.copyOf(ends, ends.length * 2);
      }
      places[text.length()] = place;
      ends[text.length()] = end;
      text.append(character);
    }

    FoldedText finish() {
      return new FoldedText(text.toString(), places, ends);
    }
  }
}
