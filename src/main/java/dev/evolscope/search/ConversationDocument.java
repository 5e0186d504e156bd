package dev.evolscope.search;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.FacetValues;
import dev.evolscope.conversation.Graphemes;
import dev.evolscope.conversation.Message;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;

/**
 * A conversation as the index keeps it: what can be searched, counted and sorted by; the text
 * itself stays in the store.
 */
final class ConversationDocument {
  private static final FieldType TEXT = IndexSchema.textType();

  private ConversationDocument() {}

  /**
   * The document of a row version.
   *
   * @param version number of the row version in the store
   * @param order place in source order
   */
  static Document of(Conversation conversation, long version, long order, IndexSchema schema)
      throws IOException {
    Document document = new Document();
    document.add(
        new StringField(IndexSchema.VERSION_NUMBER, Long.toString(version), Field.Store.NO));
    document.add(new NumericDocValuesField(IndexSchema.VERSION_NUMBER, version));
    document.add(new NumericDocValuesField(IndexSchema.ORDER, order));
    addNumbers(conversation, document);
    addFacets(conversation, document);
    addText(conversation, document);
    return schema.facets.build(document);
  }

  /** The messages alone, in the field of every language and in that of their own. */
  static void addText(Conversation conversation, Document document) {
    addMessages(IndexSchema.TEXT, conversation.messages(), document);
    IndexSchema.stemsOf(conversation.language())
        .ifPresent(field -> addMessages(field, conversation.messages(), document));
  }

  private static void addNumbers(Conversation conversation, Document document) {
    int turns = conversation.turns();
    document.add(new LongPoint(IndexSchema.TURNS, turns));
    document.add(new NumericDocValuesField(IndexSchema.TURNS, turns));
    document.add(new NumericDocValuesField(IndexSchema.MESSAGES, conversation.messages().size()));
    long total = 0;
    boolean prompted = false;
    for (Message message : conversation.messages()) {
      int length = Graphemes.count(message.content());
      total += length;
      if (message.isTurn() && !prompted) {
        prompted = true;
        document.add(new NumericDocValuesField(IndexSchema.PROMPT_LENGTH, length));
      }
      if (message.role().equals(Message.ASSISTANT)) {
        document.add(new SortedNumericDocValuesField(IndexSchema.REPLY_LENGTHS, length));
      }
    }
    document.add(new NumericDocValuesField(IndexSchema.LENGTH, total));
  }

  private static void addFacets(Conversation conversation, Document document) {
    for (Facet facet : Facet.values()) { // of findings there are none: they change, see Flags
      for (String value : FacetValues.of(conversation, facet)) {
        document.add(new SortedSetDocValuesFacetField(facet.parameter(), IndexSchema.label(value)));
      }
    }
  }

  /** Each message between its role marks; {@link TextLayout} knows the offsets that this makes. */
  private static void addMessages(String field, List<Message> messages, Document document) {
    for (Message message : messages) {
      document.add(new Field(field, new RoleMark(RoleMark.start(message.role())), TEXT));
      document.add(new Field(field, message.content(), TEXT));
      document.add(new Field(field, new RoleMark(RoleMark.END), TEXT));
    }
  }
}
