package dev.evolscope.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.ParsedRow.Parsed;
import dev.evolscope.conversation.ParsedRow.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationParserTest {
  private static final String HELLO = "'conversation':[{'role':'user','content':'Hello'}]";

  private final ConversationParser parser =
      new ConversationParser(ConversationParserTest::language);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'conversation':[{'role':'user','content':'Hi'},{'role':'assistant','content':null}]}",
        "{'conversation':{'role':['user','assistant'],'content':['Hi',null]}}",
        "{'conversation':'[{\\'role\\':\\'user\\',\\'content\\':\\'Hi\\'},{\\'role\\':\\'assistant\\'}]'}",
        "{'conversation':' {\\'role\\':[\\'user\\',\\'assistant\\'],\\'content\\':[\\'Hi\\',\\'\\']}'}",
        "{'conversation':'[]','messages':[{'role':'user','content':'Hi'},{'role':'assistant'}]}",
      })
  void everyFormOfTheConversationGivesTheSameMessages(String json) {
    assertThat(parsed(json).messages())
        .containsExactly(new Message("user", "Hi"), new Message("assistant", ""));
  }

  @Test
  void aSingleStructIsOneMessage() {
    assertThat(parsed("{'messages':{'role':'narrator','content':'Once'}}").messages())
        .containsExactly(new Message("narrator", "Once"));
  }

  @Test
  void partsOfAContentStandOneALineAndPicturesByTheirType() {
    String content =
        "[{'type':'text','text':'See'},{'type':'image_url','image_url':{'url':'u'}},'end']";
    assertThat(parsed("{'messages':[{'role':'user','content':" + content + "}]}").messages())
        .containsExactly(new Message("user", "See\n[image_url]\nend"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                                                         | conversation         | missing",
        "{'conversation':[]}                                        | conversation         | empty",
        "{'conversation':'None'}                                    | conversation         | empty",
        "{'conversation':'Hello'}                                   | conversation         | not a list of messages but text",
        "{'conversation':7}                                         | conversation         | not a list of messages but a number",
        "{'conversation':['Hello']}                                 | conversation[0]      | not a message but text",
        "{'messages':[{'role':'user'},{'content':'x'}]}             | messages[1].role     | missing",
        "{'conversation':[{'role':5,'content':'x'}]}                | conversation[0].role | not text but a number: 5",
        "{'conversation':{'role':['user'],'content':'x'}}           | conversation.content | not a list as role is, but text",
        "{'conversation':{'role':['user'],'content':['x','y']}}     | conversation         | 1 roles but 2 contents",
      })
  void aRowWithoutMessagesIsUnreadableAtItsPlace(String json, String place, String reason) {
    assertThat(parse(json)).isEqualTo(new Unreadable(place, reason));
  }

  @Test
  void aConversationOfBrokenJsonIsUnreadable() {
    assertThat(parse("{'conversation':'[{\\'role\\':'}"))
        .isInstanceOfSatisfying(
            Unreadable.class,
            row -> assertThat(row.reason()).startsWith("text that is [0].role: not JSON at"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'multiturn_evol_type':'PRONOUNS'                            | MULTI_TURN",
        "'multiturn_evol_prompt':[{'PRONOUNS':'Ask'}]                | MULTI_TURN",
        "'evolved_multiturn_prompt':['Why?']                         | MULTI_TURN",
        "'task_evol_type':'DIALECT','multiturn_evol_type':'[null]'   | EVOLVED",
        "'task_evol_prompt':'Rewrite','multiturn_evol_prompt':[{'PRONOUNS':null}] | EVOLVED",
        "'evolved_user_prompt':'Hello','seed_prompt':'Hi'            | EVOLVED",
        "'evolved_user_prompt':'Hi','seed_prompt':'Hi'               | SEED",
        "'task_evol_type':'None','multiturn_evol_type':[]            | SEED",
        "'seed_prompt':null                                          | SEED",
        "'id':1                                                      | PLAIN",
      })
  void theStageFollowsTheEvolFieldsAlone(String fields, Stage stage) {
    assertThat(parsed("{" + HELLO + "," + fields + "}").stage()).isEqualTo(stage);
  }

  @Test
  void aRowOfAFileWithEvolColumnsIsASeedEvenWithoutThem() {
    assertThat(parse("{" + HELLO + "}", true))
        .isInstanceOfSatisfying(
            Parsed.class, row -> assertThat(row.conversation().stage()).isEqualTo(Stage.SEED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'multiturn_evol_type':'PRONOUNS, REFOCUS_QUERIES'",
        "'multiturn_evol_type':['PRONOUNS','','REFOCUS_QUERIES',null]",
        "'multiturn_evol_type':'[\\'PRONOUNS\\',\\'REFOCUS_QUERIES\\']'",
        "'multiturn_evol_type':[{'PRONOUNS':'a','RANDOM':null},{'PRONOUNS':null,'REFOCUS_QUERIES':'b'}]",
        "'multiturn_evol_type':null,'multiturn_evol_prompt':[{'PRONOUNS':'a'},{'REFOCUS_QUERIES':'b'}]",
      })
  void everyFormOfTheTurnEvolsGivesTheSameTypesInOrder(String fields) {
    assertThat(parsed("{" + HELLO + "," + fields + "}").evol().turnEvols())
        .containsExactly("PRONOUNS", "REFOCUS_QUERIES");
  }

  @Test
  void aPromptThatIsTextNamesNoTurnEvols() {
    Conversation conversation = parsed("{" + HELLO + ",'multiturn_evol_prompt':'Ask, please'}");
    assertThat(conversation.evol().turnEvols()).isEmpty();
    assertThat(conversation.stage()).isEqualTo(Stage.MULTI_TURN);
  }

  @Test
  void blankFieldsAreNull() {
    Conversation conversation =
        parsed("{" + HELLO + ",'id':' ','language':'None','task':'','task_evol_type':' '}");
    assertThat(conversation.sourceId()).isNull();
    assertThat(conversation.language()).isNull();
    assertThat(conversation.task()).isNull();
    assertThat(conversation.evol().taskEvol()).isNull();
  }

  @Test
  void idsAreTextWhateverTheirType() {
    assertThat(parsed("{" + HELLO + ",'id':8605}").sourceId()).isEqualTo("8605");
    assertThat(parsed("{" + HELLO + ",'id':'a-1'}").sourceId()).isEqualTo("a-1");
    assertThat(parsed("{" + HELLO + ",'id':[1]}").sourceId()).isNull();
  }

  @Test
  void theIdDependsOnTheRow() {
    Value.Fields row = row("{" + HELLO + ",'id':1}");
    assertThat(parse("{" + HELLO + ",'id':1}"))
        .isInstanceOfSatisfying(
            Parsed.class,
            parsed ->
                assertThat(parsed.conversation().id())
                    .isEqualTo(ConversationId.of("set", "part", "1", 0, row)));
  }

  private Conversation parsed(String json) {
    return ((Parsed) parse(json)).conversation();
  }

  private ParsedRow parse(String json) {
    return parse(json, false);
  }

  private ParsedRow parse(String json, boolean evolColumns) {
    PartReading part = new PartReading("set", "part", Mapping.DEFAULT, evolColumns);
    return parser.parse(part, row(json)).getFirst();
  }

  private static Value.Fields row(String json) {
    try {
      return (Value.Fields) JsonValues.parse(json.replace('\'', '"'));
    } catch (MalformedJsonException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  private static Language language(String name) {
    return new Language(name, null, name, "unknown", Direction.UNKNOWN, Resource.UNKNOWN);
  }
}
