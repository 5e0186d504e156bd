package dev.evolscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.JsonValues;
import dev.evolscope.conversation.Layout;
import dev.evolscope.conversation.MalformedJsonException;
import dev.evolscope.conversation.Mapping;
import dev.evolscope.conversation.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which layout is seen in the rows that people publish. */
class LayoutFinderTest {
  private static final String CHAT =
      "[{'role':'user','content':'Q'},{'role':'assistant','content':'A'}]";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id':1,'conversation':" + CHAT + ",'language':'English','seed_prompt':null}",
        "{'messages':" + CHAT + ",'lang':'en','prompt':'Q'}",
        "{'conversation':{'role':['user','assistant'],'content':['Q','A']}}",
        "{'messages':[{'role':'user','content':[{'type':'text','text':'Q'}]}]}",
        "{'conversation':7}",
      })
  void m2lingualsColumnsAreReadByItsMapping(String row) throws Exception {
    assertThat(find(row)).isEqualTo(Mapping.DEFAULT);
  }

  @Test
  void messagesAsJsonTextInACellAreMessages() throws Exception {
    Value.Fields row = row("{'messages':'x'}");
    row.values().put("messages", new Value.Text(CHAT.replace('\'', '"')));
    assertThat(find(List.of(row))).isEqualTo(Mapping.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'conversations':[{'from':'human','value':'Q'}]}   | messages | conversations",
        "{'conversations':" + CHAT + "}                     | messages | conversations",
        "{'prompt':" + CHAT + ",'answer':'A'}               | messages | prompt",
        "{'prompt':" + CHAT + ",'completion':" + CHAT + "}  | columns  | prompt,completion",
        "{'turns':['Q','Q2'],'reference':['A']}             | turns    | turns",
        "{'instruction':'Q','input':'','output':'A'}        | columns  | system,instruction,input,output",
        "{'instruction':'Q','context':'','response':'A'}    | columns  | system,instruction,context,response",
        "{'prompt':{'role':'prompter','text':'Q','replies':[]}} | tree | prompt",
        "{'chosen':" + CHAT + ",'rejected':" + CHAT + ",'prompt':'Q'} | messages | chosen",
        "{'prompt':'Q','chosen':'A','rejected':'B'}         | columns  | system,prompt,chosen",
        "{'conversations':[{'from':'human','value':'Q'}],'chosen':{'from':'gpt','value':'A'},'rejected':{'from':'gpt','value':'B'}} | columns | conversations,chosen",
        "{'chosen':'\\n\\nHuman: Q\\n\\nAssistant: A','rejected':'\\n\\nHuman: Q\\n\\nAssistant: B'} | transcript | chosen",
        "{'message_id':'m','parent_id':null,'message_tree_id':'m','text':'Q','role':'prompter','lang':'en'} | thread | message_tree_id",
        "{'question':'Q','answer':'A'}                      | columns  | system,question,answer",
        "{'inputs':'Q','targets':'A'}                       | columns  | system,inputs,targets",
        "{'prompt':'Q','response':'A','system_prompt':'S'}  | columns  | system_prompt,prompt,response",
        "{'chat':" + CHAT + ",'note':'x'}                   | messages | chat",
      })
  void layoutsAreToldByNamesAndShapes(String row, String layout, String columns) throws Exception {
    Layout found = required(find(row)).layout();
    assertThat(found.label()).isEqualTo(layout);
    assertThat(String.join(",", found.columns())).isEqualTo(columns);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'text':'Just text'}",
        "{'question':'Q','prompt':'P','answer':'A'}",
        "{'question':'Q','answer':'A','response':'B'}",
        "{'question':'Q','answer':{'text':['A']}}",
        "{'a':" + CHAT + ",'b':" + CHAT + "}",
      })
  void whatIsAmbiguousIsNotGuessed(String row) throws Exception {
    assertThat(find(row)).isNull();
  }

  @Test
  void mostOfTheRowsDecide() throws Exception {
    Mapping found =
        find(
            "{'conversations':[{'from':'human','value':'Q'}]}",
            "{'question':'Q','answer':'A'}",
            "{'question':'Q','answer':'A'}");
    assertThat(required(found).layout().columns()).contains("question");
  }

  @Test
  void shareGptsRolesAreMapped() throws Exception {
    Mapping found = required(find("{'conversations':[{'from':'human','value':'Q'}]}"));
    assertThat(found.form().role()).isEqualTo("from");
    assertThat(found.form().roles())
        .containsEntry("human", "user")
        .containsEntry("gpt", "assistant");
  }

  @Test
  void otherNamesOfFieldsArePlaced() throws Exception {
    assertThat(
            required(find("{'question_id':81,'category':'writing','turns':['Q'],'lang':'hi'}"))
                .fields())
        .isEqualTo(Map.of("id", "question_id", "task", "category", "language", "lang"));
  }

  @Test
  void rowsOfMessagesAreNamedByThem() throws Exception {
    Mapping found =
        required(
            find(
                "{'message_id':'m','parent_id':null,'message_tree_id':'t','text':'Q','role':'prompter','lang':'en'}"));
    assertThat(found.layout()).isEqualTo(new Layout.Threads("message_tree_id", "parent_id"));
    assertThat(found.form().id()).isEqualTo("message_id");
    assertThat(found.form().content()).isEqualTo("text");
    assertThat(found.fields()).isEqualTo(Map.of("id", "message_id", "language", "lang"));
  }

  private static Mapping required(@Nullable Mapping mapping) {
    return java.util.Objects.requireNonNull(mapping);
  }

  private static @Nullable Mapping find(String... rows) throws MalformedJsonException {
    List<Value.Fields> read = new ArrayList<>();
    for (String row : rows) {
      read.add(row(row));
    }
    return find(read);
  }

  private static @Nullable Mapping find(List<Value.Fields> rows) {
    Set<String> columns = new LinkedHashSet<>();
    List<ReadRow> head = new ArrayList<>();
    for (Value.Fields row : rows) {
      columns.addAll(row.values().keySet());
      head.add(new ReadRow.Row(new RowPlace("a.jsonl", head.size(), 0), row));
    }
    return LayoutFinder.find(new FileHead(new java.util.ArrayDeque<>(head), columns));
  }

  private static Value.Fields row(String json) throws MalformedJsonException {
    return (Value.Fields) JsonValues.parse(json.replace('\'', '"'));
  }
}
