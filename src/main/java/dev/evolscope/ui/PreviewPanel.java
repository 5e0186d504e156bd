package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ImportOptions;
import dev.evolscope.conversation.MalformedMappingException;
import dev.evolscope.conversation.Mapping;
import dev.evolscope.conversation.MappingText;
import dev.evolscope.conversation.Message;
import dev.evolscope.conversation.ParsedRow;
import dev.evolscope.conversation.Provenance;
import dev.evolscope.ingest.FilePreview;
import dev.evolscope.ingest.KeptUpload;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sent file's first rows as they would be read, and the mapping to mend before it is imported.
 */
final class PreviewPanel extends Section {
  private static final int SHOWN_MESSAGES = 2;
  private static final int SHOWN_CHARACTERS = 160;

  private final transient KeptUpload upload;
  private final transient Runnable onDone;
  private final TextBox mapping = new TextBox();
  private final Paragraph told = new Paragraph();
  private final Div rows = new Div();

  PreviewPanel(KeptUpload upload, Runnable onDone) {
    this.upload = upload;
    this.onDone = onDone;
    addClassNames("panel", "form", "preview");
    mapping.setId("mapping");
    mapping.getElement().setAttribute("rows", "10").setAttribute("spellcheck", "false");
    mapping.addClassName("code");
    told.addClassName("told");
    told.getElement().setAttribute("role", "alert");
    rows.addClassName("scroll");
    rows.getElement().setAttribute("tabindex", "0");
    var label = Dom.text("label", "", Texts.text("preview.mapping"));
    label.getElement().setAttribute("for", "mapping");
    add(
        Dom.tag("header", "", Dom.text("h2", "", Texts.text("preview.heading", upload.part()))),
        rows,
        Dom.tag(
            "div",
            "body",
            Dom.tag("div", "named", label, Dom.tag("div", "field", mapping)),
            told,
            Dom.tag(
                "div",
                "line",
                button("preview.import", "btn primary", this::start),
                button("preview.again", "btn", () -> show(read())),
                button("preview.cancel", "btn quiet", this::leave))));
    show(null);
  }

  private static NativeButton button(String key, String classes, Runnable act) {
    NativeButton button = new NativeButton(Texts.text(key), event -> act.run());
    button.setClassName(classes);
    return button;
  }

  /** Without a given mapping the file decides. */
  private void show(@Nullable Mapping given) {
    rows.removeAll();
    if (given == null && !mapping.isEmpty()) {
      return; // what is typed cannot be read, and that has been told
    }
    try {
      FilePreview preview = upload.preview(given);
      mapping.setValue(MappingText.write(preview.mapping()));
      rows.add(table(preview.rows()));
      tell("");
    } catch (IOException e) {
      tell(String.valueOf(e.getMessage()));
    }
  }

  private @Nullable Mapping read() {
    try {
      return MappingText.read(mapping.getValue());
    } catch (MalformedMappingException e) {
      tell(String.valueOf(e.getMessage()));
      return null;
    }
  }

  private void start() {
    Mapping given = read();
    if (given == null) {
      return;
    }
    try {
      upload.start(new ImportOptions(false, given, Provenance.UNKNOWN));
      leave();
    } catch (IOException e) {
      tell(String.valueOf(e.getMessage()));
    }
  }

  private void leave() {
    removeFromParent();
    onDone.run();
  }

  private void tell(String text) {
    told.setText(text);
    told.setVisible(!text.isEmpty());
  }

  private static Component table(List<FilePreview.Row> shown) {
    HtmlContainer body = Dom.tag("tbody", "");
    shown.forEach(row -> body.add(row(row)));
    HtmlContainer head =
        Dom.tag(
            "tr",
            "",
            column("preview.place"),
            column("preview.language"),
            column("preview.task"),
            column("preview.messages"));
    return Dom.tag("table", "list", Dom.tag("thead", "", head), body);
  }

  private static Component column(String key) {
    return Dom.with(Dom.text("th", "", Texts.text(key)), "scope", "col");
  }

  private static Component row(FilePreview.Row row) {
    HtmlContainer line = Dom.tag("tr", "", Dom.tag("td", "muted", new PlaceLine(row.place())));
    switch (row.parsed()) {
      case ParsedRow.Parsed(Conversation conversation) ->
          line.add(
              Dom.text(
                  "td", "", conversation.language() == null ? "" : conversation.language().name()),
              Dom.text("td", "", conversation.task() == null ? "" : conversation.task()),
              messages(conversation.messages()));
      case ParsedRow.Unreadable(String place, String reason) ->
          line.add(
              Dom.with(
                  Dom.text(
                      "td",
                      "told",
                      Texts.text("preview.skipped", place, SkippedText.reason(reason))),
                  "colspan",
                  "3"));
    }
    return line;
  }

  private static Component messages(List<Message> messages) {
    HtmlContainer cell = Dom.tag("td", "messages");
    for (Message message : messages.subList(0, Math.min(SHOWN_MESSAGES, messages.size()))) {
      cell.add(
          Dom.tag(
              "p",
              "",
              Dom.text("span", "muted", message.role() + " "),
              Dom.with(Dom.text("bdi", "", cut(message.content())), "dir", "auto")));
    }
    if (messages.size() > SHOWN_MESSAGES) {
      cell.add(
          Dom.text("p", "muted", Texts.text("preview.more", messages.size() - SHOWN_MESSAGES)));
    }
    return cell;
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN_CHARACTERS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN_CHARACTERS)) + "…";
  }

  @Override
  protected void onDetach(DetachEvent event) {
    upload.discardUnlessStarted();
  }
}
