package dev.evolscope.export;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Language;
import dev.evolscope.conversation.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What Evolscope knows of a conversation beside its row, under names that say whose they are. */
final class OwnFacts {
  private static final String ID = "evolscope_id";
  private static final String DATASET = "evolscope_dataset";
  private static final String PART = "evolscope_part";
  private static final String STAGE = "evolscope_stage";
  private static final String LANGUAGE_TAG = "evolscope_language_tag";

  /** The names, in order. */
  static final List<String> NAMES = List.of(ID, DATASET, PART, STAGE, LANGUAGE_TAG);

  private OwnFacts() {}

  static SequencedMap<String, Value> of(Conversation conversation) {
    Language language = conversation.language();
    String tag = language == null ? null : language.tag();
    SequencedMap<String, Value> facts = new LinkedHashMap<>();
    facts.put(ID, new Value.Text(conversation.id().text()));
    facts.put(DATASET, new Value.Text(conversation.dataset()));
    facts.put(PART, new Value.Text(conversation.part()));
    facts.put(STAGE, new Value.Text(conversation.stage().label()));
    facts.put(LANGUAGE_TAG, tag == null ? Value.Null.NULL : new Value.Text(tag));
    return facts;
  }
}
