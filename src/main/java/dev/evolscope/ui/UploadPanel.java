package dev.evolscope.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.evolscope.ingest.Uploads;
import java.io.IOException;
import java.io.InputStream;

/** Takes a file and starts its import; the file is the import's to delete from then on. */
final class UploadPanel extends Section {
  private final transient Uploads uploads;

  /** Read by the upload's own thread, which has no lock on the page. */
  private volatile String dataset = "";

  UploadPanel(Uploads uploads, Runnable onStarted) {
    this.uploads = uploads;
    addClassNames("panel", "upload");
    Upload upload = new Upload(this::receive);
    upload.setUploadFormat(UploadFormat.RAW);
    upload.setUploadButton(button());
    upload.setDropLabel(new Span(Texts.text("datasets.drop")));
    upload.addAllFinishedListener(event -> onStarted.run());
    add(
        Dom.tag("header", "", Dom.text("h2", "", Texts.text("datasets.import"))),
        Dom.tag(
            "div", "body", name(), upload, Dom.text("p", "muted", Texts.text("datasets.formats"))));
  }

  private static NativeButton button() {
    NativeButton button = new NativeButton(Texts.text("datasets.choose"));
    button.setClassName("btn primary");
    return button;
  }

  private com.vaadin.flow.component.Component name() {
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

  private void receive(UploadEvent event) throws IOException {
    try (InputStream content = event.getInputStream()) {
      uploads.start(event.getFileName(), dataset, false, null, content);
    } catch (IOException e) {
      event.reject(
          Texts.text("datasets.uploadFailed", event.getFileName(), String.valueOf(e.getMessage())));
    }
  }
}
