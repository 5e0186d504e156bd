package dev.evolscope.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.evolscope.conversation.ImportOptions;
import dev.evolscope.ingest.KeptUpload;
import dev.evolscope.ingest.Uploads;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Takes a file and starts its import; the file is the import's to delete from then on. */
final class UploadPanel extends Section {
  private static final String CHECKED = "element.checked";

  private final transient Uploads uploads;

  /** Read by the upload's own thread, which has no lock on the page. */
  private volatile String dataset = "";

  private volatile boolean looking;
  private final transient Queue<KeptUpload> kept = new ConcurrentLinkedQueue<>();

  /**
   * A panel.
   *
   * @param onLook told of each file that is to be looked at first
   * @param onStarted told when imports were started
   */
  UploadPanel(Uploads uploads, Consumer<KeptUpload> onLook, Runnable onStarted) {
    this.uploads = uploads;
    addClassNames("panel", "form", "upload");
    Upload upload = new Upload(this::receive);
    upload.setUploadFormat(UploadFormat.RAW);
    upload.setI18n(UploadTexts.all());
    upload.setUploadButton(button());
    upload.setDropLabel(new Span(Texts.text("datasets.drop")));
    upload.addAllFinishedListener(
        event -> {
          Stream.generate(kept::poll).takeWhile(Objects::nonNull).forEach(onLook);
          onStarted.run();
        });
    add(
        Dom.tag("header", "", Dom.text("h2", "", Texts.text("datasets.import"))),
        Dom.tag(
            "div",
            "body",
            name(),
            look(),
            upload,
            Dom.text("p", "muted", Texts.text("datasets.formats"))));
  }

  private static NativeButton button() {
    NativeButton button = new NativeButton(Texts.text("datasets.choose"));
    button.setClassName("btn primary");
    return button;
  }

  private Component name() {
    Input name = new Input();
    name.setId("dataset-name");
    name.getElement().setAttribute("aria-describedby", "dataset-name-help");
    name.setValueChangeMode(ValueChangeMode.EAGER); // a dropped file takes no focus away
    name.addValueChangeListener(event -> dataset = event.getValue().strip());
    var label = Dom.text("label", "", Texts.text("datasets.importName"));
    label.getElement().setAttribute("for", "dataset-name");
    var help = Dom.text("p", "muted", Texts.text("datasets.importNameHelp"));
    help.setId("dataset-name-help");
    return Dom.tag("div", "named", label, Dom.tag("div", "field", name), help);
  }

  private Component look() {
    Input box = new Input();
    box.setType("checkbox");
    box.setId("look-first");
    box.getElement()
        .addEventListener(
            "change", event -> looking = event.getEventData().get(CHECKED).asBoolean())
        .addEventData(CHECKED);
    var label = Dom.text("label", "", Texts.text("datasets.look"));
    label.getElement().setAttribute("for", "look-first");
    return Dom.tag("div", "check", box, label);
  }

  private void receive(UploadEvent event) throws IOException {
    try (InputStream content = event.getInputStream()) {
      if (looking) {
        kept.add(uploads.keep(event.getFileName(), dataset, content));
      } else {
        uploads.start(event.getFileName(), dataset, ImportOptions.DEFAULT, content);
      }
    } catch (IOException e) {
      event.reject(
          Texts.text("datasets.uploadFailed", event.getFileName(), String.valueOf(e.getMessage())));
    }
  }
}
