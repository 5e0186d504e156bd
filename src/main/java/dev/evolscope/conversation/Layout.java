package dev.evolscope.conversation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the rows of a file hold conversations, whatever container the file is. */
public sealed interface Layout {
  /** The layout's name in mappings and reports. */
  String label();

  /** The columns that hold the conversation, never none. */
  List<String> columns();

  /**
   * Messages in one column: a list of structs, a struct of two lists, a single struct, or JSON text
   * of any of these.
   *
   * @param columns the first that is not blank holds them
   */
  record Messages(List<String> columns) implements Layout {
    public Messages {
      columns = List.copyOf(columns);
    }

    @Override
    public String label() {
      return "messages";
    }
  }

  /**
   * A list of texts.
   *
   * @param speakers roles of the texts in turn, beginning anew behind the last
   */
  record Turns(String column, List<String> speakers) implements Layout {
    public Turns {
      speakers = List.copyOf(speakers);
    }

    @Override
    public String label() {
      return "turns";
    }

    @Override
    public List<String> columns() {
      return List.of(column);
    }
  }

  /**
   * A message a column; neighbours of one role are one message, blank ones none.
   *
   * @param roles columns in the order of their messages, and who speaks them
   * @param history column of earlier pairs of prompt and reply; null for none
   */
  record Columns(Map<String, String> roles, @Nullable String history) implements Layout {
    public Columns {
      roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    }

    @Override
    public String label() {
      return "columns";
    }

    @Override
    public List<String> columns() {
      return List.copyOf(roles.keySet());
    }
  }

  /**
   * Messages that each hold their replies: every path from the root to a leaf is a conversation.
   */
  record Tree(String column) implements Layout {
    @Override
    public String label() {
      return "tree";
    }

    @Override
    public List<String> columns() {
      return List.of(column);
    }
  }

  /**
   * A text with the speakers' names in it, each before what is said: two line breaks, a name, a
   * colon. The names are those that the mapping has roles for.
   */
  record Transcript(String column) implements Layout {
    @Override
    public String label() {
      return "transcript";
    }

    @Override
    public List<String> columns() {
      return List.of(column);
    }
  }

  /**
   * A message a row of the file, of several trees: every path from a root to a leaf is a
   * conversation. Neighbouring rows of one tree are gathered and kept as one row.
   *
   * @param column what tells the trees apart
   * @param parent column of the id of the message that a message answers; blank in a root
   */
  record Threads(String column, String parent) implements Layout {
    /** Column of a gathered row that holds the rows of the file. */
    public static final String MESSAGES = "messages";

    /** The row that stands for a tree. */
    public static Value.Fields gathered(String column, Value tree, List<Value> rows) {
      LinkedHashMap<String, Value> fields = new LinkedHashMap<>();
      fields.put(column, tree);
      fields.put(MESSAGES, new Value.Items(List.copyOf(rows)));
      return new Value.Fields(fields);
    }

    @Override
    public String label() {
      return "thread";
    }

    @Override
    public List<String> columns() {
      return List.of(column);
    }
  }

  /** Whether a row holds several conversations, one for each leaf. */
  default boolean branches() {
    return this instanceof Tree || this instanceof Threads;
  }
}
