package dev.evolscope.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

public final class ConversationParser {
  private final Function<String, Language> languages;

  public ConversationParser(Function<String, Language> languages) {
    this.languages = languages;
  }

  public sealed interface Parsed {}

  public record Readable(Conversation conversation) implements Parsed {}

  public record Unreadable(String place, String reason) implements Parsed {}

  public static boolean hasEvolColumn(Set<String> columns) {
    return columns.contains("task_evol_type");
  }

  public Parsed parse(String dataset, String part, Value.Fields row, boolean evol) {
    String sid =
        row.get("id") instanceof Value.Whole(long w) ? Long.toString(w) : text(row.get("id"));
    return parse(ConversationId.of(dataset, part, sid, 0, row), dataset, part, row, evol);
  }

  private Parsed parse(
      ConversationId id, String dataset, String part, Value.Fields row, boolean evol) {
    if (!(row.get("conversation") instanceof Value.Items(List<Value> items)))
      return new Unreadable("conversation", "missing");
    List<Message> messages = new ArrayList<>();
    for (Value v : items)
      if (v instanceof Value.Fields f) {
        String role = text(f.get("role"));
        if (role == null)
          return new Unreadable("conversation[" + messages.size() + "].role", "missing");
        String c = text(f.get("content"));
        messages.add(new Message(role, c == null ? "" : c));
      }
    String sid =
        row.get("id") instanceof Value.Whole(long w) ? Long.toString(w) : text(row.get("id"));
    String lang = text(row.get("language"));
    List<String> te = new ArrayList<>();
    if (row.get("multiturn_evol_type") instanceof Value.Items(List<Value> ts))
      ts.forEach(
          t -> {
            if (t instanceof Value.Text(String x)) te.add(x);
          });
    Stage stage =
        !te.isEmpty()
            ? Stage.MULTI_TURN
            : text(row.get("task_evol_type")) != null
                ? Stage.EVOLVED
                : evol ? Stage.SEED : Stage.PLAIN;
    return new Readable(
        new Conversation(
            id,
            dataset,
            part,
            sid,
            lang == null ? null : languages.apply(lang),
            text(row.get("task")),
            stage,
            new Evol(null, null, text(row.get("task_evol_type")), null, te),
            messages,
            row));
  }

  public Conversation reparse(
      ConversationId id, String dataset, String part, Value.Fields row, boolean evol) {
    return ((Readable) parse(id, dataset, part, row, evol)).conversation();
  }

  private static String text(Value v) {
    return v instanceof Value.Text(String t) && !t.isBlank() ? t : null;
  }
}
