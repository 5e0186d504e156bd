package dev.evolscope.identification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which language a text is written. Immutable; used by several threads at once. Never
 * fails, whatever the text holds, and reads no more of a long text than its beginning, middle and
 * end.
 */
public final class Identifier {

  /** So many characters of a message are enough. */
  public static final int SAMPLE = 300;

  /** From so many characters of words on an answer may be certain. */
  private static final int ENOUGH = 40;

  /** The same where the script alone decides. */
  private static final int ENOUGH_OF_SCRIPT = 10;

  private static final double CONFIDENT = 0.95;

  private final Map<UnicodeScript, Candidates> shared = new EnumMap<>(UnicodeScript.class);

  Identifier(LidModel lid, NgramModel ngrams, float ngramShare, float lidShare) {
    for (NgramGroup group : ngrams.groups()) {
      shared.put(
          UnicodeScript.valueOf(group.script()),
          new Candidates(group, lid, ngrams.lid(), ngramShare, lidShare));
    }
  }

  /** The one that is made of the models in the class path; they are read once. */
  public static Identifier standard() {
    return Standard.IDENTIFIER;
  }

  /**
   * The language of a text, of its own words: code, addresses, mark-up and numbers are left out.
   */
  public Identified identify(CharSequence text) {
    Identified found = identifyWords(Prose.sample(text, SAMPLE));
    return found.certain() && Prose.isMostlyCode(text) ? found.uncertain() : found;
  }

  /** Whether the language, or one that counts as the same, can be found at all. */
  public boolean knows(String tag) {
    return Known.FAMILIES.contains(Agreement.family(tag));
  }

  /**
   * The language of a clause where it is surely another than that of the text around it.
   *
   * @param home the tag of the text's language
   * @return null where it is the same, or cannot be told
   */
  public @Nullable Identified stranger(String clause, String home) {
    return Strangers.of(this, clause, home);
  }

  /** Those of a script that several languages share; null for any other script. */
  @Nullable Candidates candidates(UnicodeScript script) {
    return shared.get(script);
  }

  /** The languages of the scripts that several share, by their tags. */
  Set<String> languages() {
    Set<String> all = new TreeSet<>();
    shared.values().forEach(candidates -> all.addAll(candidates.languages()));
    return all;
  }

  private Identified identifyWords(String words) {
    ScriptCount count = ScriptCount.of(words);
    UnicodeScript main = count.main();
    if (main == null) {
      return Identified.NOTHING;
    }
    int letters = count.letters(main);
    String alone = ScriptLanguages.of(main, count);
    if (alone != null) {
      boolean certain =
          count.weight(main) >= ENOUGH_OF_SCRIPT
              && (!alone.equals("zh") || ScriptLanguages.isChineseProse(words));
      return new Identified(alone, 1, Identified.UNDETERMINED, letters, certain);
    }
    Candidates candidates = shared.get(main);
    if (candidates == null) {
      return new Identified(Identified.UNDETERMINED, 0, Identified.UNDETERMINED, letters, false);
    }
    String own = Ngrams.inScript(words, main);
    boolean enough = own.length() >= ENOUGH && Sentence.isOne(own);
    return candidates.best(own, letters, enough, CONFIDENT);
  }

  private static LidModel readLid() throws IOException {
    try (InputStream in = resource("lid.176.ftz")) {
      return new LidModel(in.readAllBytes());
    }
  }

  private static NgramModel readNgrams() throws IOException {
    try (InputStream in = resource("ngrams.bin.gz")) {
      return NgramModel.read(in);
    }
  }

  private static InputStream resource(String name) {
    @Nullable InputStream stream = Identifier.class.getResourceAsStream(name);
    return Objects.requireNonNull(stream, name);
  }

  private static final class Standard {
    static final Identifier IDENTIFIER = load();

    private static Identifier load() {
      try {
        return new Identifier(
            readLid(), readNgrams(), Candidates.NGRAM_SHARE, Candidates.LID_SHARE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Known {
    static final Set<String> FAMILIES = families();

    private static Set<String> families() {
      Set<String> families = new TreeSet<>();
      standard().languages().forEach(tag -> families.add(Agreement.family(tag)));
      ScriptLanguages.all().forEach(tag -> families.add(Agreement.family(tag)));
      return Set.copyOf(families);
    }
  }
}
