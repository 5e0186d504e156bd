package dev.evolscope.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evolscope.conversation.CellTable;
import dev.evolscope.conversation.CellTable.Cell;
import dev.evolscope.conversation.Facet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTableTextTest {
  private static final CellTable TABLE =
      new CellTable(
          Facet.TASK,
          Facet.LANGUAGE,
          List.of(new Cell("qa, open", "Urdu", 50), new Cell("nli", "Ta'izzi \"Adeni\"", 0)));

  @Test
  void csvIsReadWithQuotesAndAByteOrderMark() {
    assertThat(
            CellTableText.read(
                "\ufefftask,language,count\r\n\"qa, open\",Urdu,50\r\nnli,\"Ta'izzi \"\"Adeni\"\"\", 0\r\n"))
        .isEqualTo(TABLE);
  }

  @Test
  void jsonIsReadWithMembersInAnyOrder() {
    assertThat(
            CellTableText.read(
                """
                [{"task": "qa, open", "count": 50, "language": "Urdu"},
                 {"language": "Ta'izzi \\"Adeni\\"", "task": "nli", "count": 0}]"""))
        .isEqualTo(TABLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | empty",
        "language,task,count | empty",
        "language,task;Urdu,qa | line 2",
        "language,colour,count;Urdu,red,1 | colour",
        "language,task,count;Urdu,qa,many | count \"many\"",
        "language,task,count;Urdu,qa,-1 | count \"-1\"",
        "language,task,count;Urdu,qa,1;Urdu,qa,2 | line 3: \"Urdu\" by \"qa\" stands twice",
        "language,task,count;Urdu,,1 | line 2: task",
        "[ | no JSON",
        "[1] | [0]: an object",
        "[{\"language\":\"Urdu\",\"task\":\"qa\"}] | [0]",
        "[{\"language\":\"Urdu\",\"task\":\"qa\",\"count\":1.5}] | count \"1.5\"",
        "[{\"language\":null,\"task\":\"\",\"count\":1}] | task",
      })
  void whatIsNoTableIsToldWithItsPlace(String text, String told) {
    assertThatThrownBy(() -> CellTableText.read(text.replace(';', '\n')))
        .isInstanceOf(BadTargetException.class)
        .hasMessageContaining(told);
  }
}
