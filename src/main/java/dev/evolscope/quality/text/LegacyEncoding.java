package dev.evolscope.quality.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** An encoding of one byte a character that UTF-8 is mistaken for. */
@SuppressWarnings("ImmutableEnumChecker") // the table is filled once, and never handed out
enum LegacyEncoding {
  WINDOWS_1252(1, "Windows-1252", "windows-1252", true, 0xC2, 0xF4),
  WINDOWS_1250(2, "Windows-1250", "windows-1250", true, 0xC2, 0xF4),
  WINDOWS_1251(4, "Windows-1251", "windows-1251", false, 0xC2, 0xF4),
  /** Punctuation only: its other first bytes are signs that may stand before any letter. */
  MAC_ROMAN(8, "Mac Roman", "x-MacRoman", false, 0xE2, 0xE2);

  /** For each character the encodings, as bits, in which it is the first byte of a sequence. */
  private static final byte[] LEADS = new byte[0x10000];

  private final int bit;
  private final String label;
  private final boolean singles;
  private final int firstLead;
  private final int lastLead;
  private final byte[] bytes = new byte[0x10000];

  LegacyEncoding(
      int bit, String label, String charset, boolean singles, int firstLead, int lastLead) {
    this.bit = bit;
    this.label = label;
    this.singles = singles;
    this.firstLead = firstLead;
    this.lastLead = lastLead;
    fill(charset);
  }

  static {
    for (LegacyEncoding encoding : values()) {
      for (int c = 0x80; c < 0x10000; c++) {
        if (encoding.lead((char) c) > 0) {
          LEADS[c] |= (byte) encoding.bit;
        }
      }
    }
  }

  private void fill(String charset) {
    if (!Charset.isSupported(charset)) {
      return; // a Java runtime without the module of rarer character sets
    }
    byte[] upper = new byte[0x80];
    for (int i = 0; i < upper.length; i++) {
      upper[i] = (byte) (0x80 + i);
    }
    String characters = new String(upper, Charset.forName(charset));
    String controls = new String(upper, StandardCharsets.ISO_8859_1);
    for (int i = 0; i < upper.length; i++) {
      // What the encoding lacks is kept as a control character by most programs; the others let
      // these through beside its own characters, as Latin-1 does
      if (i < 0x20) {
        bytes[controls.charAt(i)] = upper[i];
      }
      if (characters.charAt(i) != '\uFFFD') {
        bytes[characters.charAt(i)] = upper[i];
      }
    }
  }

  /** What stands for it among encodings that are possible. */
  int bit() {
    return bit;
  }

  /** Its usual name. */
  String label() {
    return label;
  }

  /**
   * Whether sequences of two bytes can be told one by one, since the first is no letter that others
   * of its alphabet stand beside.
   */
  boolean hasTellingSingles() {
    return singles;
  }

  /** The byte that stands for the character, 0x80 to 0xFF; 0 where none does. */
  int byteOf(char c) {
    return bytes[c] & 0xFF;
  }

  /** The byte if it may begin a sequence; else 0. */
  int lead(char c) {
    int lead = byteOf(c);
    return lead >= firstLead && lead <= lastLead ? lead : 0;
  }

  /** The encodings, as their {@link #bit() bits}, in which a UTF-8 sequence could begin here. */
  static int leads(char c) {
    return LEADS[c];
  }
}
