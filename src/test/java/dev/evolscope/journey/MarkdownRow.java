package dev.evolscope.journey;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A row whose messages have every kind of Markdown, and what only looks like some. */
final class MarkdownRow {
  private static final String QUESTION =
      "Tell me of the **river**, with *all* kinds of blocks.\nA second line stays one.";

  private static final String REPLY =
      """
      # The river
      ## Its course
      A paragraph with **strong**, *stressed*, ~~struck~~ words, `inline code`, and $a_1 + b_1$.
      ### Third
      #### Fourth
      - spring
        - brook
          - stream
            1. first
            2. second, of the river
      - [x] measured
      - [ ] to be measured

      10. ten
      11. eleven

          with a paragraph of its own

      > A quote of the river.
      > > And a quote within.

      | place | km | note |
      |:------|---:|:----:|
      | spring | 0 | **cold** |
      | mouth of a river that has a very long name | 1,284 | `delta` |

      ```python
      def river(length):  # a line that is so long that it does not fit and has to be scrolled to be read to its end
          return length * 2
      ```

      $$
      \\int_0^1 x^2\\,dx = \\frac{1}{3}
      $$

      ---

      <div onclick="alert(1)">HTML stays <b>text</b></div>

      A [safe link](https://example.org/river), <https://example.org>, a [refused one](javascript:alert(1)),
      and ![a picture](https://example.org/river.png) that is not fetched.
      """;

  private static final String ARABIC =
      """
      ## النهر
      - ينبع من **الجبل**
        - ثم يجري
      1. أولًا
      2. ثانيًا

      > اقتباس

      | المكان | الطول |
      |---|--:|
      | المنبع | 0 |

      English between, from left to right.

      ```
      let x = 1;
      ```
      """;

  /** The row as a line of JSON. */
  static final String JSON = json();

  private MarkdownRow() {}

  private static String json() {
    ObjectNode row = JsonMapper.shared().createObjectNode();
    row.put("id", "markdown").put("language", "English").put("task", "markdown");
    var messages = row.putArray("conversation");
    messages.addObject().put("role", "user").put("content", QUESTION);
    messages.addObject().put("role", "assistant").put("content", REPLY);
    messages.addObject().put("role", "user").put("content", "بالعربية");
    messages.addObject().put("role", "assistant").put("content", ARABIC);
    messages.addObject().put("role", "tool").put("content", "{\"river\": \"**no** Markdown\"}");
    return row + "\n";
  }
}
