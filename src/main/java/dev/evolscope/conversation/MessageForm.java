package dev.evolscope.conversation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a message's fields are called, and what its roles stand for.
 *
 * @param role field that names the role
 * @param content field of the text
 * @param replies field of the answers to a message; trees only
 * @param id field of a message's own id; trees only
 * @param roles the file's names of roles and what they stand for; other names are kept
 */
public record MessageForm(
    String role, String content, String replies, String id, Map<String, String> roles) {
  /** Role and content, roles as they are. */
  public static final MessageForm DEFAULT = of("role", "content", Map.of());

  public MessageForm {
    roles = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(roles));
  }

  /** A form without replies. */
  public static MessageForm of(String role, String content, Map<String, String> roles) {
    return new MessageForm(role, content, "replies", "id", roles);
  }

  String role(String name) {
    return roles.getOrDefault(name, name);
  }
}
