package dev.evolscope.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.component.upload.UploadI18N.Uploading;
import java.util.List;

/** The upload component's own words, which speak English unless told otherwise. */
final class UploadTexts {
  private UploadTexts() {}

  static UploadI18N all() {
    return new UploadI18N()
        .setUploading(
            new Uploading()
                .setStatus(
                    new Uploading.Status()
                        .setConnecting(Texts.text("upload.connecting"))
                        .setStalled(Texts.text("upload.stalled"))
                        .setProcessing(Texts.text("upload.processing"))
                        .setHeld(Texts.text("upload.held")))
                .setRemainingTime(
                    new Uploading.RemainingTime()
                        .setPrefix(Texts.text("upload.remaining") + " ")
                        .setUnknown(Texts.text("upload.remainingUnknown")))
                .setError(
                    new Uploading.Error()
                        .setServerUnavailable(Texts.text("upload.unavailable"))
                        .setUnexpectedServerError(Texts.text("upload.failed"))
                        .setForbidden(Texts.text("upload.forbidden"))))
        .setFile(
            new UploadI18N.File()
                .setRetry(Texts.text("upload.retry"))
                .setStart(Texts.text("upload.start"))
                .setRemove(Texts.text("upload.remove")))
        .setUnits(new UploadI18N.Units(List.of("B", "kB", "MB", "GB", "TB")));
  }
}
