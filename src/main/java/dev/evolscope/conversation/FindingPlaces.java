package dev.evolscope.conversation;

import dev.evolscope.conversation.Finding.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one check in one row version as the store keeps them: bytes, since details are
 * the data's own text, which may hold characters that not every database takes.
 */
final class FindingPlaces {
  /** So many are kept; a text may be damaged everywhere. */
  static final int MOST = 100;

  /** Stands for no message. */
  private static final int WHOLE = -1;

  private static final char REPLACEMENT = '\ufffd';

  private FindingPlaces() {}

  /** Packs the first of some findings of a check, and the one of the highest score. */
  static byte[] pack(List<Finding> findings) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      List<Finding> kept = kept(findings);
      out.writeShort(kept.size());
      for (Finding finding : kept) {
        write(finding, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static List<Finding> kept(List<Finding> findings) {
    if (findings.size() <= MOST) {
      return findings;
    }
    List<Finding> kept = new ArrayList<>(findings.subList(0, MOST));
    Finding worst = findings.getFirst();
    for (Finding finding : findings) {
      worst = finding.score() > worst.score() ? finding : worst;
    }
    if (findings.indexOf(worst) >= MOST) {
      kept.set(MOST - 1, worst);
    }
    return kept;
  }

  private static void write(Finding finding, DataOutputStream out) throws IOException {
    out.writeDouble(finding.score());
    Span span = finding.span();
    out.writeInt(span == null ? WHOLE : span.message());
    if (span != null) {
      out.writeInt(span.from());
      out.writeInt(span.to());
    }
    out.writeShort(finding.details().size());
    for (String detail : finding.details()) {
      out.writeUTF(whole(Cut.text(detail, Finding.LONGEST_DETAIL)));
    }
  }

  /** A check may cut a character in two, and no answer can be written then. */
  private static String whole(String detail) {
    int lone = Surrogates.loneIn(detail);
    return lone < 0
        ? detail
        : whole(detail.substring(0, lone) + REPLACEMENT + detail.substring(lone + 1));
  }

  static List<Finding> unpack(String check, byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      List<Finding> findings = new ArrayList<>();
      for (int left = in.readUnsignedShort(); left > 0; left--) {
        findings.add(read(check, in));
      }
      return findings;
    } catch (IOException e) {
      throw new UncheckedIOException("stored findings of " + check + " cannot be read", e);
    }
  }

  private static Finding read(String check, DataInputStream in) throws IOException {
    double score = in.readDouble();
    int message = in.readInt();
    @Nullable Span span = message == WHOLE ? null : new Span(message, in.readInt(), in.readInt());
    List<String> details = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      details.add(in.readUTF());
    }
    return new Finding(check, score, span, details);
  }
}
