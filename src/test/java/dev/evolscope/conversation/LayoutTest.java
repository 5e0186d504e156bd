package dev.evolscope.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each layout makes of a row, given its mapping. */
class LayoutTest {
  private static final String SHARE_GPT =
      """
      layout: messages
      columns: conversations
      message: {role: from, content: value}
      roles: {human: user, gpt: assistant}
      """;
  private static final String ALPACA =
      """
      layout: columns
      columns: {system: system, instruction: user, input: user, output: assistant}
      history: history
      """;
  private static final String TREE =
      """
      layout: tree
      columns: prompt
      message: {role: role, content: text, replies: replies, id: message_id}
      roles: {prompter: user}
      fields: {language: prompt.lang}
      """;

  private static final String THREAD =
      """
      layout: thread
      columns: tree
      parent: parent_id
      message: {content: text, id: message_id}
      roles: {prompter: user}
      fields: {id: message_id, language: lang}
      """;
  private static final String TRANSCRIPT =
      """
      layout: transcript
      columns: chosen
      roles: {Human: user, Assistant: assistant}
      """;

  private final ConversationParser parser =
      new ConversationParser(
          name -> new Language(name, null, name, "unknown", Direction.UNKNOWN, Resource.UNKNOWN));

  @Test
  void rolesAreMappedAndUnknownOnesKept() throws Exception {
    assertThat(
            told(
                SHARE_GPT,
                "{'conversations':[{'from':'human','value':'Hi'},{'from':'gpt','value':'Ho'},"
                    + "{'from':'narrator','value':'Then'}]}"))
        .containsExactly("user: Hi | assistant: Ho | narrator: Then");
  }

  @Test
  void neighboursOfOneRoleAreOneMessageAndBlankColumnsNone() throws Exception {
    assertThat(
            told(
                ALPACA, "{'instruction':'Add','input':'1 and 2','output':'3','system':'Be brief'}"))
        .containsExactly("system: Be brief | user: Add\n\n1 and 2 | assistant: 3");
    assertThat(told(ALPACA, "{'instruction':'Sing','input':'','output':'La'}"))
        .containsExactly("user: Sing | assistant: La");
  }

  @Test
  void historyStandsBeforeThePromptAndIsNotJoinedToIt() throws Exception {
    assertThat(
            told(
                ALPACA,
                "{'system':'S','instruction':'And?','output':'End','history':[['One','1'],['Two','2']]}"))
        .containsExactly(
            "system: S | user: One | assistant: 1 | user: Two | assistant: 2 | user: And? | assistant: End");
  }

  @Test
  void aColumnMayHoldMessagesBesideColumnsOfText() throws Exception {
    assertThat(
            told(
                "layout: columns\ncolumns: {prompt: user, chosen: assistant}",
                "{'prompt':[{'role':'system','content':'S'},{'role':'user','content':'Q'}],'chosen':'A'}"))
        .containsExactly("system: S | user: Q | assistant: A");
  }

  @Test
  void turnsAreSpokenInTurn() throws Exception {
    String row = "{'turns':['One','Two','Three']}";
    assertThat(told("layout: turns\ncolumns: turns", row))
        .containsExactly("user: One | user: Two | user: Three");
    assertThat(told("layout: turns\ncolumns: turns\nspeakers: [user, assistant]", row))
        .containsExactly("user: One | assistant: Two | user: Three");
  }

  @Test
  void everyPathOfATreeIsAConversationNamedByItsLeaf() throws Exception {
    String row =
        """
        {'message_tree_id':'t','prompt':{'message_id':'q','role':'prompter','text':'Q','lang':'de','replies':[
          {'message_id':'a','role':'assistant','text':'A','replies':[
            {'message_id':'q2','role':'prompter','text':'Q2','replies':[]}]},
          {'message_id':'b','role':'assistant','text':'B'}]}}""";
    assertThat(told(TREE, row))
        .containsExactly("user: Q | assistant: A | user: Q2", "user: Q | assistant: B");
    assertThat(conversations(TREE, row))
        .extracting(Conversation::sourceId)
        .containsExactly("q2", "b");
    assertThat(conversations(TREE, row)).extracting(Conversation::id).doesNotHaveDuplicates();
    assertThat(conversations(TREE, row)).allSatisfy(c -> assertThat(c.row()).isEqualTo(row(row)));
    assertThat(conversations(TREE, row).getFirst().language())
        .extracting(Language::name)
        .isEqualTo("de");
  }

  @Test
  void leavesWithoutIdsAreNamedByTheirWay() throws Exception {
    String row =
        "{'id':7,'prompt':{'role':'user','text':'Q','replies':[{'role':'assistant','text':'A'},"
            + "{'role':'assistant','text':'B','replies':[{'role':'user','text':'C'}]}]}}";
    assertThat(conversations(TREE, row))
        .extracting(Conversation::sourceId)
        .containsExactly("7/0", "7/1.0");
  }

  @Test
  void aStoredConversationOfATreeIsFoundAgainByItsSourceId() throws Exception {
    String json =
        "{'prompt':{'role':'user','text':'Q','replies':[{'message_id':'a','role':'assistant','text':'A'},"
            + "{'message_id':'b','role':'assistant','text':'B'}]}}";
    for (Conversation made : conversations(TREE, json)) {
      assertThat(parser.parse(part(TREE), made.id(), made.sourceId(), row(json)))
          .isEqualTo(new ParsedRow.Parsed(made));
    }
  }

  @Test
  void messagesThatNameTheirParentsGiveAConversationForEachLeaf() throws Exception {
    String row =
        """
        {'tree':'t','messages':[
          {'message_id':'q','parent_id':null,'role':'prompter','text':'Q','lang':'de'},
          {'message_id':'b','parent_id':'q','role':'assistant','text':'B','lang':'nl'},
          {'message_id':'q2','parent_id':'a','role':'prompter','text':'Q2','lang':'de'},
          {'message_id':'a','parent_id':'q','role':'assistant','text':'A','lang':'de'}]}""";
    assertThat(told(THREAD, row))
        .containsExactly("user: Q | assistant: B", "user: Q | assistant: A | user: Q2");
    assertThat(conversations(THREAD, row))
        .extracting(Conversation::sourceId)
        .containsExactly("b", "q2");
    assertThat(conversations(THREAD, row))
        .extracting(c -> Objects.requireNonNull(c.language()).name())
        .containsExactly("nl", "de");
    for (Conversation made : conversations(THREAD, row)) {
      assertThat(parser.parse(part(THREAD), made.id(), made.sourceId(), row(row)))
          .isEqualTo(new ParsedRow.Parsed(made));
    }
  }

  @Test
  void aThreadThatIsVeryDeepIsUnreadable() throws Exception {
    String rows =
        IntStream.range(0, 1_001)
            .mapToObj(
                i ->
                    "{'message_id':%d,'parent_id':%s,'role':'a','text':'x'}"
                        .formatted(i, i == 0 ? "''" : String.valueOf(i - 1)))
            .collect(Collectors.joining(","));
    assertThat(parser.parse(part(THREAD), row("{'messages':[" + rows + "]}")))
        .containsExactly(
            new ParsedRow.Unreadable("messages[1000]", "more than 1,000 messages deep"));
  }

  @Test
  void aTextIsCutWhereItsSpeakersAreNamed() throws Exception {
    assertThat(
            told(
                TRANSCRIPT,
                "{'chosen':'\\n\\nHuman: Why\\n\\nreally?\\n\\nAssistant: So.\\nHuman: no turn\\n\\nNobody: x\\n\\nHuman:'}"))
        .containsExactly(
            "user: Why\n\nreally? | assistant: So.\nHuman: no turn\n\nNobody: x | user: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SHARE_GPT | {'conversations':[{'value':'x'}]}             | conversations[0].from | missing",
        "SHARE_GPT | {'text':'x'}                                  | conversations         | missing",
        "ALPACA    | {'output':'x'}                                | instruction           | missing",
        "ALPACA    | {'instruction':' ','output':'x'}              | instruction           | empty",
        "ALPACA    | {'instruction':['x'],'output':'x'}            | instruction[0]        | not a message but text",
        "ALPACA    | {'instruction':'x','history':[['a']]}         | history[0]            | not a pair of two texts",
        "TURNS     | {'turns':['a',{'b':'c'}]}                     | turns[1]              | not text but a struct",
        "TURNS     | {'turns':'a'}                                 | turns                 | not a list of texts but text",
        "TURNS     | {'turns':[]}                                  | turns                 | empty",
        "TRANSCRIPT | {'chosen':'Nobody: x'}                     | chosen | `does not begin with a speaker; known are Human:, Assistant:`",
        "TRANSCRIPT | {'chosen':'x\\n\\nHuman: y'}                | chosen | `does not begin with a speaker; known are Human:, Assistant:`",
        "TRANSCRIPT | {'chosen':['x']}                           | chosen | not a text but a list",
        "TRANSCRIPT | {'rejected':'x'}                           | chosen | missing",
        "THREAD | {'messages':[{'message_id':'1','role':'a','parent_id':'9'}]} | messages[0].parent_id | `\"9\" is not among the neighbouring rows of its tree`",
        "THREAD | {'messages':[{'message_id':'1','role':'a','parent_id':'1'}]} | messages[0].parent_id | leads back to the message",
        "THREAD | {'messages':[{'role':'a'}]}                      | messages[0].message_id | missing",
        "THREAD | {'messages':[{'message_id':1,'role':'a'},{'message_id':1,'role':'a'}]} | messages[1].message_id | the id of another message of the tree",
        "THREAD | {'messages':[{'message_id':1,'text':'a'}]}       | messages[0].role | missing",
        "TREE      | {'prompt':'x'}                                | prompt                | not a message but text",
        "TREE      | {'prompt':{'role':'a','replies':[{}]}}        | prompt.replies[0].role | missing",
        "TREE      | {'prompt':{'role':'a','replies':[{'role':'b','message_id':'1'},{'role':'b','message_id':'1'}]}} | prompt.replies[1].message_id | the id of another leaf of the tree",
      })
  void aRowThatContradictsTheLayoutIsUnreadableAtItsPlace(
      String layout, String json, String place, String reason) throws Exception {
    String mapping =
        switch (layout) {
          case "SHARE_GPT" -> SHARE_GPT;
          case "ALPACA" -> ALPACA;
          case "TREE" -> TREE;
          case "THREAD" -> THREAD;
          case "TRANSCRIPT" -> TRANSCRIPT;
          default -> "layout: turns\ncolumns: turns";
        };
    assertThat(parser.parse(part(mapping), row(json)))
        .containsExactly(new ParsedRow.Unreadable(place, reason));
  }

  @Test
  void fieldsAreTakenFromTheirColumnsAndConstantsFromTheMapping() throws Exception {
    String mapping =
        """
        layout: messages
        columns: chat
        fields: {id: meta.key, task: kind, seed_prompt: origin}
        constants: {language: Yoruba}
        """;
    Conversation told =
        conversations(
                mapping,
                "{'chat':[{'role':'user','content':'x'}],'meta':{'key':5},'kind':'qa','origin':'o','language':'French'}")
            .getFirst();
    assertThat(told.sourceId()).isEqualTo("5");
    assertThat(told.task()).isEqualTo("qa");
    assertThat(told.language()).extracting(Language::name).isEqualTo("Yoruba");
    assertThat(told.evol().seedPrompt()).isEqualTo("o");
    assertThat(told.stage()).isEqualTo(Stage.SEED);
  }

  private List<String> told(String mapping, String json) throws Exception {
    return conversations(mapping, json).stream()
        .map(
            c ->
                c.messages().stream()
                    .map(m -> m.role() + ": " + m.content())
                    .collect(Collectors.joining(" | ")))
        .toList();
  }

  private List<Conversation> conversations(String mapping, String json) throws Exception {
    return parser.parse(part(mapping), row(json)).stream()
        .map(parsed -> ((ParsedRow.Parsed) parsed).conversation())
        .toList();
  }

  private static PartReading part(String mapping) throws MalformedMappingException {
    return new PartReading("set", "part", MappingText.read(mapping), false);
  }

  private static Value.Fields row(String json) throws MalformedJsonException {
    return (Value.Fields) JsonValues.parse(json.replace('\'', '"'));
  }
}
