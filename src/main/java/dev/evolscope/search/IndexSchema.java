package dev.evolscope.search;

import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Language;
import java.util.Optional;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * Names of the fields, their analyzers and facets. A change that old indexes do not bear raises
 * {@link #VERSION}.
 */
final class IndexSchema {
  /** Written into every commit; an index of another version is rebuilt. */
  static final int VERSION = 2;

  /** Every message of a conversation, for every language. */
  static final String TEXT = "text";

  /** Prefix of a language's own field, followed by its ISO 639 code. */
  static final String STEMS = "stems.";

  /** Number of the row version in the store: a term for deletion, a doc value for reading. */
  static final String VERSION_NUMBER = "version";

  /** Source order, unique among live conversations. */
  static final String ORDER = "order";

  static final String TURNS = "turns";
  static final String MESSAGES = "messages";

  /** Graphemes of all messages. */
  static final String LENGTH = "length";

  /** Graphemes of the first user message. */
  static final String PROMPT_LENGTH = "promptLength";

  /** Graphemes of every assistant message, one value a message. */
  static final String REPLY_LENGTHS = "replyLengths";

  /** Words that a prefix within a phrase or a role may stand for, and clauses of a query. */
  static final int MOST_TERMS = 1 << 17;

  static {
    IndexSearcher.setMaxClauseCount(MOST_TERMS);
  }

  private static final int LONGEST_LABEL = 1000;

  final Analyzers analyzers = new Analyzers();
  final FacetsConfig facets = new FacetsConfig();

  IndexSchema() {
    facets.setMultiValued(Facet.TURN_EVOL.parameter(), true);
  }

  /**
   * Type of the text fields: positions for phrases and roles, offsets for highlights, nothing
   * stored.
   */
  static FieldType textType() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  /** The field with a language's stems, if it has one. */
  static Optional<String> stemsOf(@Nullable Language language) {
    return language == null || language.tag() == null
        ? Optional.empty()
        : OwnAnalyzer.ofTag(language.tag()).map(OwnAnalyzer::field);
  }

  /**
   * The label under which a facet value is counted; one too long for the index keeps its head and
   * its hash.
   */
  static String label(String value) {
    if (value.length() <= LONGEST_LABEL) {
      return value;
    }
    int cut =
        Character.isHighSurrogate(value.charAt(LONGEST_LABEL - 1))
            ? LONGEST_LABEL - 1
            : LONGEST_LABEL;
    return value.substring(0, cut) + "… #" + Integer.toHexString(value.hashCode());
  }
}
