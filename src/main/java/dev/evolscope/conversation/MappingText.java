package dev.evolscope.conversation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;

/**
 * Mappings as YAML: what people write, what reports show and what the store keeps. The text of a
 * mapping is always the same, and reads as an equal mapping.
 */
public final class MappingText {
  static final String LAYOUT = "layout";
  static final String COLUMNS = "columns";
  static final String SPEAKERS = "speakers";
  static final String HISTORY = "history";
  static final String PARENT = "parent";
  static final String MESSAGE = "message";
  static final String ROLES = "roles";
  static final String FIELDS = "fields";
  static final String CONSTANTS = "constants";

  /** Longest text that a person may give, in characters; what is made of it may be longer. */
  public static final int LONGEST = 30_000;

  /** Longest text that the store keeps; no text that a person may give comes to as much. */
  public static final int LONGEST_KEPT = 100_000;

  private static final int REMEMBERED = 100;
  private static final LoadingCache<String, Mapping> STORED =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build(MappingText::readStored);

  private MappingText() {}

  /**
   * The mapping that a person wrote.
   *
   * @throws MalformedMappingException quoting the line that is wrong
   */
  public static Mapping read(String yaml) throws MalformedMappingException {
    if (yaml.length() > LONGEST) {
      throw new MalformedMappingException(
          "a mapping has at most %,d characters, not %,d".formatted(LONGEST, yaml.length()));
    }
    return MappingReader.read(yaml);
  }

  /** The mapping that {@link #write} wrote. */
  static Mapping stored(String yaml) {
    return STORED.get(yaml);
  }

  private static Mapping readStored(String yaml) {
    try {
      return MappingReader.read(yaml);
    } catch (MalformedMappingException e) {
      throw new IllegalStateException("a stored mapping cannot be read", e);
    }
  }

  /** The mapping as YAML, block style, with a line break at its end. */
  public static String write(Mapping mapping) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put(LAYOUT, mapping.layout().label());
    switch (mapping.layout()) {
      case Layout.Messages(List<String> columns) -> text.put(COLUMNS, columns);
      case Layout.Turns(String column, List<String> speakers) -> {
        text.put(COLUMNS, List.of(column));
        text.put(SPEAKERS, speakers);
      }
      case Layout.Columns(Map<String, String> roles, String history) -> {
        text.put(COLUMNS, roles);
        if (history != null) {
          text.put(HISTORY, history);
        }
      }
      case Layout.Transcript(String column) -> text.put(COLUMNS, List.of(column));
      case Layout.Tree(String column) -> text.put(COLUMNS, List.of(column));
      case Layout.Threads(String column, String parent) -> {
        text.put(COLUMNS, List.of(column));
        text.put(PARENT, parent);
      }
    }
    putUnlessEmpty(MESSAGE, form(mapping), text);
    putUnlessEmpty(ROLES, mapping.form().roles(), text);
    putUnlessEmpty(FIELDS, mapping.fields(), text);
    putUnlessEmpty(CONSTANTS, mapping.constants(), text);
    return yaml().dump(text);
  }

  private static Map<String, String> form(Mapping mapping) {
    MessageForm form = mapping.form();
    Map<String, String> names = new LinkedHashMap<>();
    names.put("role", form.role());
    names.put("content", form.content());
    names.put("replies", form.replies());
    names.put("id", form.id());
    names.keySet().retainAll(messageKeys(mapping.layout()));
    return names;
  }

  /** Which fields of a message a layout has. */
  static List<String> messageKeys(Layout layout) {
    return switch (layout) {
      case Layout.Turns turns -> List.of();
      case Layout.Transcript transcript -> List.of();
      case Layout.Messages messages -> List.of("role", "content");
      case Layout.Columns columns -> List.of("role", "content");
      case Layout.Tree tree -> List.of("role", "content", "replies", "id");
      case Layout.Threads thread -> List.of("role", "content", "id");
    };
  }

  private static void putUnlessEmpty(
      String key, Map<String, String> names, Map<String, Object> text) {
    if (!names.isEmpty()) {
      text.put(key, names);
    }
  }

  private static Yaml yaml() {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(FlowStyle.BLOCK);
    options.setSplitLines(false);
    options.setLineBreak(DumperOptions.LineBreak.UNIX);
    return new Yaml(options);
  }
}
