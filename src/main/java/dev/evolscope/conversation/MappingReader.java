package dev.evolscope.conversation;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a mapping from YAML and says by its line what is wrong with it. */
final class MappingReader {
  private static final Set<String> KEYS =
      new java.util.LinkedHashSet<>(
          List.of(
              MappingText.LAYOUT,
              MappingText.COLUMNS,
              MappingText.SPEAKERS,
              MappingText.HISTORY,
              MappingText.MESSAGE,
              MappingText.ROLES,
              MappingText.FIELDS,
              MappingText.CONSTANTS));
  private static final List<String> MESSAGE_KEYS = List.of("role", "content", "replies", "id");
  private static final int QUOTED = 80;

  private final List<String> lines;
  private final Map<String, Node> parts;
  private final Node top;

  private MappingReader(String yaml, Node top) throws MalformedMappingException {
    this.lines = yaml.lines().toList();
    this.top = top;
    this.parts = nodes(top, KEYS);
  }

  static Mapping read(String yaml) throws MalformedMappingException {
    try {
      Node top = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
      if (top == null) {
        throw new MalformedMappingException("the mapping is empty; it begins with " + layouts());
      }
      return new MappingReader(yaml, top).mapping();
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      throw malformed(mark, yaml.lines().toList(), "not YAML: " + e.getProblem());
    } catch (YAMLException e) {
      throw new MalformedMappingException("the mapping is not YAML: " + e.getMessage());
    }
  }

  private Mapping mapping() throws MalformedMappingException {
    Node name = parts.get(MappingText.LAYOUT);
    if (name == null) {
      throw bad(top, "a mapping needs " + layouts());
    }
    Node columns = parts.get(MappingText.COLUMNS);
    if (columns == null) {
      throw bad(name, "the key columns is missing: it names what holds the conversation");
    }
    Layout layout = layout(name, columns);
    require(MappingText.SPEAKERS, layout instanceof Layout.Turns, "turns");
    require(MappingText.HISTORY, layout instanceof Layout.Columns, "columns");
    return new Mapping(
        layout,
        form(layout),
        texts(MappingText.FIELDS, Mapping.FIELDS),
        texts(
            MappingText.CONSTANTS, Mapping.FIELDS.stream().filter(f -> !f.equals("id")).toList()));
  }

  private static String layouts() {
    return "layout: one of messages, turns, columns, tree";
  }

  private Layout layout(Node name, Node columns) throws MalformedMappingException {
    return switch (text(name)) {
      case "messages" -> new Layout.Messages(list(columns));
      case "turns" -> new Layout.Turns(single(columns), speakers());
      case "columns" -> new Layout.Columns(roles(columns), optional(MappingText.HISTORY));
      case "tree" -> new Layout.Tree(single(columns));
      default -> throw bad(name, "unknown layout; write " + layouts());
    };
  }

  private List<String> speakers() throws MalformedMappingException {
    Node node = parts.get(MappingText.SPEAKERS);
    return node == null ? List.of(Message.USER) : list(node);
  }

  private Map<String, String> roles(Node columns) throws MalformedMappingException {
    if (!(columns instanceof MappingNode map) || map.getValue().isEmpty()) {
      throw bad(columns, "the layout columns takes lines \"COLUMN: ROLE\" here, in their order");
    }
    return texts(columns, null);
  }

  private MessageForm form(Layout layout) throws MalformedMappingException {
    Map<String, String> names = texts(MappingText.MESSAGE, MESSAGE_KEYS);
    if (!(layout instanceof Layout.Tree)) {
      names.keySet().retainAll(List.of("role", "content"));
    }
    return new MessageForm(
        names.getOrDefault("role", "role"),
        names.getOrDefault("content", "content"),
        names.getOrDefault("replies", "replies"),
        names.getOrDefault("id", "id"),
        texts(MappingText.ROLES, null));
  }

  private void require(String key, boolean allowed, String layout)
      throws MalformedMappingException {
    Node node = parts.get(key);
    if (node != null && !allowed) {
      throw bad(node, "%s belongs to the layout %s".formatted(key, layout));
    }
  }

  private @Nullable String optional(String key) throws MalformedMappingException {
    Node node = parts.get(key);
    return node == null ? null : text(node);
  }

  private Map<String, String> texts(String key, @Nullable List<String> allowed)
      throws MalformedMappingException {
    Node node = parts.get(key);
    return node == null ? new LinkedHashMap<>() : texts(node, allowed);
  }

  private Map<String, String> texts(Node node, @Nullable List<String> allowed)
      throws MalformedMappingException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, Node> entry : nodes(node, allowed).entrySet()) {
      texts.put(entry.getKey(), text(entry.getValue()));
    }
    return texts;
  }

  private Map<String, Node> nodes(Node node, java.util.@Nullable Collection<String> allowed)
      throws MalformedMappingException {
    if (!(node instanceof MappingNode map)) {
      throw bad(node, "lines \"KEY: VALUE\" must stand here");
    }
    Map<String, Node> nodes = new LinkedHashMap<>();
    for (NodeTuple tuple : map.getValue()) {
      String key = text(tuple.getKeyNode());
      if (allowed != null && !allowed.contains(key)) {
        throw bad(
            tuple.getKeyNode(), "unknown key; allowed here are " + String.join(", ", allowed));
      }
      if (nodes.put(key, tuple.getValueNode()) != null) {
        throw bad(tuple.getKeyNode(), "the key stands twice");
      }
    }
    return nodes;
  }

  private String single(Node node) throws MalformedMappingException {
    List<String> names = list(node);
    if (names.size() > 1) {
      throw bad(node, "this layout takes one column");
    }
    return names.getFirst();
  }

  private List<String> list(Node node) throws MalformedMappingException {
    if (node instanceof ScalarNode) {
      return List.of(text(node));
    }
    List<String> texts = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        texts.add(text(item));
      }
    }
    if (texts.isEmpty()) {
      throw bad(node, "a name or a list of names must stand here");
    }
    return texts;
  }

  private String text(Node node) throws MalformedMappingException {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw bad(node, "a text must stand here, not empty");
  }

  private MalformedMappingException bad(Node node, String what) {
    return malformed(node.getStartMark(), lines, what);
  }

  private static MalformedMappingException malformed(
      @Nullable Mark mark, List<String> lines, String what) {
    if (mark == null) {
      return new MalformedMappingException("the mapping: " + what);
    }
    int line = Math.min(mark.getLine(), Math.max(0, lines.size() - 1));
    String text = lines.isEmpty() ? "" : lines.get(line).strip();
    String quoted = text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    return new MalformedMappingException(
        "the mapping's line %d, \"%s\": %s"
            .formatted(line + 1, quoted.replaceAll("\\p{Cntrl}", " "), what));
  }
}
