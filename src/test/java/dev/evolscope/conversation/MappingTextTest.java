package dev.evolscope.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "layout: messages\ncolumns: chat",
        "layout: messages\ncolumns: [a, b]\nmessage: {role: from, content: value}\nroles: {human: user}",
        "layout: turns\ncolumns: turns\nspeakers: [user, assistant]",
        "layout: columns\ncolumns: {q: user, a: assistant}\nhistory: before\nconstants: {language: 'no'}",
        "layout: transcript\ncolumns: chosen\nroles: {Human: user}",
        "layout: thread\ncolumns: tree\nparent: answers\nmessage: {content: text, id: message_id}",
        "layout: tree\ncolumns: prompt\nmessage: {content: text, id: message_id, replies: kids}",
        "layout: columns\ncolumns: {\"a: b # \\u00e9 \\U0001F600 \\u2028\": user}\nfields: {id: '007', language: ' x '}",
      })
  void whatIsWrittenReadsAsTheSameMapping(String yaml) throws Exception {
    Mapping mapping = MappingText.read(yaml);

    String written = MappingText.write(mapping);

    assertThat(MappingText.read(written)).isEqualTo(mapping);
    assertThat(MappingText.write(MappingText.read(written))).isEqualTo(written);
  }

  @Test
  void theTextOfM2LingualsMappingNeverChangesSinceHomesKeepIt() {
    assertThat(MappingText.write(Mapping.DEFAULT))
        .isEqualTo(
            """
            layout: messages
            columns:
            - conversation
            - messages
            message:
              role: role
              content: content
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "layuot: messages                           | 1 | layuot: messages | unknown key; allowed here are layout, columns, speakers, history, parent, message, roles, fields, constants",
        "layout: message~columns: a                 | 1 | layout: message  | unknown layout; write layout: one of messages, turns, columns, transcript, tree, thread",
        "columns: a                                 | 1 | columns: a       | a mapping needs layout: one of messages, turns, columns, transcript, tree, thread",
        "layout: turns                              | 1 | layout: turns    | the key columns is missing: it names what holds the conversation",
        "layout: columns~columns: [a, b]            | 2 | columns: [a, b]  | the layout columns takes lines \"COLUMN: ROLE\" here, in their order",
        "layout: turns~columns: [a, b]              | 2 | columns: [a, b]  | this layout takes one column",
        "layout: messages~columns: a~history: b     | 3 | history: b       | history belongs to the layout columns",
        "layout: thread~columns: a                  | 1 | layout: thread   | the key parent is missing: it names the column of a message's parent",
        "layout: transcript~columns: a              | 1 | layout: transcript | the key roles is missing: it names the speakers and their roles",
        "layout: messages~columns: a~layout: turns  | 3 | layout: turns    | the key stands twice",
        "layout: messages~columns: a~fields:~  lang: b | 4 | lang: b       | unknown key; allowed here are id, language, task, evolved_multiturn_prompt, evolved_user_prompt, multiturn_evol_prompt, multiturn_evol_type, seed_prompt, task_evol_prompt, task_evol_type",
        "layout: messages~columns: a~constants:~  id: b | 4 | id: b        | unknown key; allowed here are language, task, evolved_multiturn_prompt, evolved_user_prompt, multiturn_evol_prompt, multiturn_evol_type, seed_prompt, task_evol_prompt, task_evol_type",
        "layout: messages~columns: a~roles: [x]     | 3 | roles: [x]       | lines \"KEY: VALUE\" must stand here",
        "layout: messages~columns: ''               | 2 | columns: ''      | a text must stand here, not empty",
        "- layout                                   | 1 | - layout         | lines \"KEY: VALUE\" must stand here",
      })
  void whatIsWrongIsQuotedWithItsLine(String yaml, int line, String quoted, String what) {
    assertThatThrownBy(() -> MappingText.read(yaml.replace("~", "\n")))
        .isInstanceOf(MalformedMappingException.class)
        .hasMessage("the mapping's line %d, \"%s\": %s", line, quoted, what);
  }

  @Test
  void whatIsNoYamlIsQuotedToo() {
    assertThatThrownBy(() -> MappingText.read("layout: messages\ncolumns: [a"))
        .isInstanceOf(MalformedMappingException.class)
        .hasMessageStartingWith("the mapping's line 2, \"columns: [a\": not YAML: ");
    assertThatThrownBy(() -> MappingText.read("# nothing\n"))
        .hasMessageStartingWith("the mapping is empty; it begins with layout:");
    assertThatThrownBy(() -> MappingText.read("layout: \u0000"))
        .isInstanceOf(MalformedMappingException.class);
    assertThatThrownBy(() -> MappingText.read("[".repeat(20_000)))
        .isInstanceOf(MalformedMappingException.class);
    assertThatThrownBy(() -> MappingText.read(" ".repeat(30_001)))
        .hasMessage("a mapping has at most 30,000 characters, not 30,001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\t", "'", "\\\\", "\\\"", "\ud83d\ude00", "\ufeff", "\u200b", "x\\u0001"})
  void noTextThatIsTakenBecomesLongerThanTheStoreKeeps(String character) throws Exception {
    String start = "layout: messages\ncolumns: \"x";
    int times = (MappingText.LONGEST - start.length() - 1) / character.length();
    Mapping mapping = MappingText.read(start + character.repeat(times) + "\"");
    assertThat(MappingText.write(mapping)).hasSizeLessThan(MappingText.LONGEST_KEPT);
  }
}
