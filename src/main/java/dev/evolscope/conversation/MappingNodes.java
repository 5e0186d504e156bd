package dev.evolscope.conversation;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Texts, lists and keys of a YAML document; what is not as it must be is quoted with its line. */
record MappingNodes(List<String> lines, Node top) {
  private static final int QUOTED = 80;

  /**
   * The document.
   *
   * @param start what a document begins with, for one that is empty
   */
  static MappingNodes of(String yaml, String start) throws MalformedMappingException {
    List<String> lines = yaml.lines().toList();
    try {
      Node top = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
      if (top == null) {
        throw new MalformedMappingException("the mapping is empty; it begins with " + start);
      }
      return new MappingNodes(lines, top);
    } catch (MarkedYAMLException e) {
      throw malformed(e.getProblemMark(), lines, "not YAML: " + e.getProblem());
    } catch (YAMLException e) {
      throw new MalformedMappingException("the mapping is not YAML: " + e.getMessage());
    }
  }

  /** The values of a node's keys, in their order, which must be among those allowed, if any are. */
  Map<String, Node> nodes(Node node, @Nullable Collection<String> allowed)
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

  /** The same where all values are texts. */
  Map<String, String> texts(Node node, @Nullable Collection<String> allowed)
      throws MalformedMappingException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, Node> entry : nodes(node, allowed).entrySet()) {
      texts.put(entry.getKey(), text(entry.getValue()));
    }
    return texts;
  }

  /** The one text of a node. */
  String single(Node node) throws MalformedMappingException {
    List<String> names = list(node);
    if (names.size() > 1) {
      throw bad(node, "this layout takes one column");
    }
    return names.getFirst();
  }

  /** One text or several, never none. */
  List<String> list(Node node) throws MalformedMappingException {
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

  String text(Node node) throws MalformedMappingException {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw bad(node, "a text must stand here, not empty");
  }

  MalformedMappingException bad(Node node, String what) {
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
