package dev.evolscope.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a mapping from YAML and says by its line what is wrong with it. */
final class MappingReader {
  private static final String LAYOUTS =
      "layout: one of messages, turns, columns, transcript, tree, thread";
  private static final List<String> KEYS =
      List.of(
          MappingText.LAYOUT,
          MappingText.COLUMNS,
          MappingText.SPEAKERS,
          MappingText.HISTORY,
          MappingText.PARENT,
          MappingText.MESSAGE,
          MappingText.ROLES,
          MappingText.FIELDS,
          MappingText.CONSTANTS);
  private static final List<String> MESSAGE_KEYS = List.of("role", "content", "replies", "id");
  private static final List<String> CONSTANT_FIELDS =
      Mapping.FIELDS.stream().filter(field -> !field.equals(Mapping.ID)).toList();

  private final MappingNodes yaml;
  private final Map<String, Node> parts;

  private MappingReader(MappingNodes yaml) throws MalformedMappingException {
    this.yaml = yaml;
    this.parts = yaml.nodes(yaml.top(), KEYS);
  }

  static Mapping read(String text) throws MalformedMappingException {
    return new MappingReader(MappingNodes.of(text, LAYOUTS)).mapping();
  }

  private Mapping mapping() throws MalformedMappingException {
    Node name = parts.get(MappingText.LAYOUT);
    if (name == null) {
      throw yaml.bad(yaml.top(), "a mapping needs " + LAYOUTS);
    }
    Node columns = parts.get(MappingText.COLUMNS);
    if (columns == null) {
      throw yaml.bad(name, "the key columns is missing: it names what holds the conversation");
    }
    Layout layout = layout(name, columns);
    require(MappingText.SPEAKERS, layout instanceof Layout.Turns, "turns");
    require(MappingText.HISTORY, layout instanceof Layout.Columns, "columns");
    require(MappingText.PARENT, layout instanceof Layout.Threads, "thread");
    return new Mapping(
        layout,
        form(layout),
        texts(MappingText.FIELDS, Mapping.FIELDS),
        texts(MappingText.CONSTANTS, CONSTANT_FIELDS));
  }

  private Layout layout(Node name, Node columns) throws MalformedMappingException {
    return switch (yaml.text(name)) {
      case "messages" -> new Layout.Messages(yaml.list(columns));
      case "turns" -> new Layout.Turns(yaml.single(columns), speakers());
      case "columns" -> new Layout.Columns(roles(columns), optional(MappingText.HISTORY));
      case "transcript" -> transcript(name, columns);
      case "tree" -> new Layout.Tree(yaml.single(columns));
      case "thread" -> new Layout.Threads(yaml.single(columns), parent(name));
      default -> throw yaml.bad(name, "unknown layout; write " + LAYOUTS);
    };
  }

  private List<String> speakers() throws MalformedMappingException {
    Node node = parts.get(MappingText.SPEAKERS);
    return node == null ? List.of(Message.USER) : yaml.list(node);
  }

  private Layout transcript(Node name, Node columns) throws MalformedMappingException {
    if (parts.get(MappingText.ROLES) == null) {
      throw yaml.bad(name, "the key roles is missing: it names the speakers and their roles");
    }
    return new Layout.Transcript(yaml.single(columns));
  }

  private String parent(Node layout) throws MalformedMappingException {
    String parent = optional(MappingText.PARENT);
    if (parent == null) {
      throw yaml.bad(
          layout, "the key parent is missing: it names the column of a message's parent");
    }
    return parent;
  }

  private Map<String, String> roles(Node columns) throws MalformedMappingException {
    if (!(columns instanceof MappingNode map) || map.getValue().isEmpty()) {
      throw yaml.bad(
          columns, "the layout columns takes lines \"COLUMN: ROLE\" here, in their order");
    }
    return yaml.texts(columns, null);
  }

  private MessageForm form(Layout layout) throws MalformedMappingException {
    Map<String, String> names = texts(MappingText.MESSAGE, MESSAGE_KEYS);
    names.keySet().retainAll(MappingText.messageKeys(layout));
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
      throw yaml.bad(node, "%s belongs to the layout %s".formatted(key, layout));
    }
  }

  private @Nullable String optional(String key) throws MalformedMappingException {
    Node node = parts.get(key);
    return node == null ? null : yaml.text(node);
  }

  private Map<String, String> texts(String key, @Nullable List<String> allowed)
      throws MalformedMappingException {
    Node node = parts.get(key);
    return node == null ? new LinkedHashMap<>() : yaml.texts(node, allowed);
  }
}
