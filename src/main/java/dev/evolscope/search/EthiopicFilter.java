package dev.evolscope.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * One spelling for what Amharic writes with any of several letters of one sound: ሐ, ኀ as ሀ, ሠ as ሰ,
 * ዐ as አ, ፀ as ጸ in every order, and the first orders of ሀ and አ with their fourths; labialised
 * letters as one, whether written as one or as two ({@code ሉዋ} as {@code ሏ}); ጐ as ጎ and its like.
 */
final class EthiopicFilter extends TokenFilter {
  /** Letters of a consonant stand in eights: ä, u, i, a, e, ə, o, wa. */
  private static final int ORDERS = 8;

  private static final int U = 1;
  private static final int FOURTH = 3;
  private static final int O = 6;
  private static final int WA = 7;
  private static final char WAW_FOURTH = 'ዋ';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  EthiopicFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] word = term.buffer();
    int end = 0;
    for (int i = 0; i < term.length(); i++) {
      char letter = letter(word[i]);
      if (letter == WAW_FOURTH && end > 0 && labialised(word[end - 1]) != 0) {
        word[end - 1] = labialised(word[end - 1]);
      } else {
        word[end++] = letter;
      }
    }
    term.setLength(end);
    return true;
  }

  private static char letter(char c) {
    char letter = of(c);
    return switch (letter) {
      case 'ሃ' -> 'ሀ';
      case 'ኣ' -> 'አ';
      default -> letter;
    };
  }

  private static char of(char c) {
    return switch (row(c)) {
      case 'ሐ', 'ኀ' -> in('ሀ', c);
      case 'ሠ' -> in('ሰ', c);
      case 'ዐ' -> in('አ', c);
      case 'ፀ' -> in('ጸ', c);
      case 'ቈ' -> rounded('ቀ', c);
      case 'ኈ' -> rounded('ሀ', c);
      case 'ኰ' -> rounded('ከ', c);
      case 'ጐ' -> rounded('ገ', c);
      default -> c;
    };
  }

  private static char row(char c) {
    return c >= 'ሀ' && c <= 'ፗ' ? (char) (c - c % ORDERS) : c;
  }

  private static char in(char row, char c) {
    return (char) (row + c % ORDERS);
  }

  /** A labiovelar: its first order sounds as o, its third and sixth are written as u too. */
  private static char rounded(char row, char c) {
    return switch (c % ORDERS) {
      case 0 -> (char) (row + O);
      case 2, 5 -> (char) (row + U);
      default -> c;
    };
  }

  /** The letter of a consonant with wa, for the same with u; 0 where the letter is no such. */
  private static char labialised(char before) {
    if (before % ORDERS != U || before < 'ሀ' || before > 'ፗ') {
      return 0;
    }
    char row = row(before);
    return switch (row) {
      case 'ቀ', 'ከ', 'ገ' -> (char) (row + ORDERS + FOURTH);
      case 'ሀ' -> 'ኋ';
      case 'አ', 'ወ', 'የ' -> 0;
      default -> (char) (row + WA);
    };
  }
}
