package dev.evolscope.conversation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.ibm.icu.util.ULocale;
import dev.evolscope.conversation.LanguageTable.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the languages that datasets name: the project's table for names, dialects and
 * resource classes, CLDR for scripts, directions and own names. A name of several spellings, or a
 * code instead of a name, leads to the same facts, yet each stays a {@link Language} of its own.
 */
public final class Languages {

  /** Longer than any name or tag; longer text is not looked up. */
  private static final int MAX_LENGTH = 100;

  /** Bounded, since a file may hold any number of names. */
  private static final int REMEMBERED = 4096;

  private static final LanguageTable TABLE = LanguageTable.load();
  private static final LoadingCache<String, Language> FOUND =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build(Languages::find);

  private Languages() {}

  /**
   * The facts for a dataset's name of a language: an English name, a BCP-47 tag, or an ISO 639
   * code. Case and surrounding space do not matter; a tag's region and script are kept, and its
   * resource class is that of the language.
   *
   * @return with {@code name} as given; with a null tag if nothing is known
   */
  public static Language of(String name) {
    String text = name.strip();
    if (text.length() > MAX_LENGTH) {
      return unknown(name);
    }
    Language found = FOUND.get(text);
    return text.length() == name.length() ? found : renamed(found, name);
  }

  /**
   * Whether a filter's value selects a language: its name exactly, or its tag in any case or
   * synonymous form. A tag selects no narrower or wider one: {@code ar} is neither {@code arz} nor
   * {@code ar-EG}, {@code zh} is not {@code zh-Hans}.
   */
  public static boolean matches(Language language, String nameOrTag) {
    if (language.name().equals(nameOrTag)) {
      return true;
    }
    String text = nameOrTag.strip();
    if (language.tag() == null || text.length() > MAX_LENGTH) {
      return false;
    }
    ULocale tag = LanguageTag.read(text);
    return tag != null && tag.toLanguageTag().equals(language.tag());
  }

  /** Every language of the table under its main name, in the table's order. */
  public static List<Language> known() {
    return TABLE.rows().stream().map(row -> of(row.name())).toList();
  }

  private static Language find(String text) {
    Row row = TABLE.named(text);
    if (row != null) {
      return language(text, ULocale.forLanguageTag(row.tag()), row);
    }
    ULocale tag = LanguageTag.read(text);
    if (tag == null || !isKnown(tag)) {
      tag = LanguageTag.named(text);
    }
    return tag == null ? unknown(text) : language(text, tag);
  }

  private static boolean isKnown(ULocale tag) {
    return widest(tag) != null || LanguageTag.englishName(tag) != null;
  }

  private static @Nullable Row widest(ULocale tag) {
    return TABLE.tagged(new ULocale(tag.getLanguage()));
  }

  private static Language language(String name, ULocale tag) {
    Row row = TABLE.tagged(tag);
    if (row != null) {
      return language(name, tag, row);
    }
    Row wider = widest(tag);
    Resource resource = wider == null ? Resource.UNKNOWN : wider.resource();
    return language(name, tag, LanguageTag.ownName(tag), usualScript(tag), resource);
  }

  private static Language language(String name, ULocale tag, Row row) {
    String own = row.own().isEmpty() ? LanguageTag.ownName(tag) : row.own();
    String script = row.script().isEmpty() ? usualScript(tag) : row.script();
    return language(name, tag, own, script, row.resource());
  }

  private static Language language(
      String name, ULocale tag, String own, String scriptCode, Resource resource) {
    Script script = Script.of(scriptCode);
    return new Language(
        name, tag.toLanguageTag(), own, script.name(), script.direction(), resource);
  }

  private static String usualScript(ULocale tag) {
    return ULocale.addLikelySubtags(tag).getScript();
  }

  private static Language unknown(String name) {
    return new Language(
        name, null, name, Script.UNKNOWN.name(), Direction.UNKNOWN, Resource.UNKNOWN);
  }

  private static Language renamed(Language found, String name) {
    @Nullable String tag = found.tag();
    return new Language(
        name,
        tag,
        tag == null ? name : found.ownName(),
        found.script(),
        found.direction(),
        found.resource());
  }
}
