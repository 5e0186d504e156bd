package dev.evolscope.quality.text;

import dev.evolscope.quality.text.Topics.Topic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 that was read as an encoding of one byte a character: “Ã©” for “é”, “Ð´Ð°” for “да”. It is
 * undone: where characters, as bytes of such an encoding, are well-formed UTF-8, and could hardly
 * stand so in a language, they were misread. A lone sequence counts where its signs stand behind no
 * letter in any orthography, or where it is punctuation; a run of three sequences counts whatever
 * it consists of. The idea is that of ftfy (Speer 2019, doi:10.5281/zenodo.2591652); tables and
 * rules are ours.
 */
public final class Mojibake implements Detector {
  /** Sequences that follow each other without anything between them prove each other. */
  private static final int RUN = 3;

  private static final double IN_RUN = .34;

  /** Below that a sequence on its own says nothing: capitals before quotation marks make such. */
  private static final double TELLING = .4;

  /** Characters between two sequences of one place. */
  private static final int GAP = 12;

  /** Further sequences of a message make it no surer. */
  private static final int MOST = 10_000;

  @Override
  public @Nullable Damage in(Passage passage) {
    String text = passage.text();
    int encodings = encodings(text);
    Misreading best = null;
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      if ((encodings & encoding.bit()) != 0) {
        Misreading misreading = read(text, encoding);
        best = best == null || misreading.sum() > best.sum() ? misreading : best;
      }
    }
    return best == null || best.sum() < .99 ? null : damage(passage, best);
  }

  /** The encodings of which the text has a sequence that could be one. */
  private static int encodings(String text) {
    int encodings = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && text.charAt(i + 1) >= 0x80) {
        encodings |= LegacyEncoding.leads(c);
      }
    }
    return encodings;
  }

  private record Misreading(LegacyEncoding encoding, List<MisreadSequence> sequences, double sum) {}

  private static Misreading read(String text, LegacyEncoding encoding) {
    List<MisreadSequence> telling = new ArrayList<>();
    List<MisreadSequence> run = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < text.length() && telling.size() < MOST; ) {
      MisreadSequence sequence =
          text.charAt(i) < 0x80 ? null : MisreadSequence.at(text, i, encoding);
      if (sequence == null) {
        sum += endRun(run, telling);
        i++;
      } else {
        run.add(sequence);
        i = sequence.to();
      }
    }
    return new Misreading(encoding, telling, sum + endRun(run, telling));
  }

  private static double endRun(List<MisreadSequence> run, List<MisreadSequence> telling) {
    double sum = 0;
    boolean proof = run.size() >= RUN;
    for (MisreadSequence sequence : run) {
      double weight = proof ? Math.max(IN_RUN, sequence.weight()) : sequence.weight();
      if (proof || weight >= TELLING) {
        telling.add(sequence);
        sum += weight;
      }
    }
    run.clear();
    return sum;
  }

  private static Damage damage(Passage passage, Misreading misreading) {
    List<MisreadSequence> sequences = misreading.sequences();
    int last = 0;
    while (last + 1 < sequences.size()
        && sequences.get(last + 1).from() - sequences.get(last).to() <= GAP) {
      last++;
    }
    int from = sequences.getFirst().from();
    int to = sequences.get(last).to();
    double score = misreading.sum() < 2 ? .9 : 1;
    String mended = mended(passage.text().substring(from, Math.min(to, from + 80)));
    return new Damage(
        from,
        to,
        passage.topics().has(Topic.ENCODING) ? score * .4 : score,
        Damage.quote(passage.text(), from, to),
        Damage.quote(mended, 0, mended.length()),
        Integer.toString(sequences.size()),
        misreading.encoding().label());
  }

  /** Undone, also where it was misread twice. */
  private static String mended(String garbled) {
    String text = garbled;
    for (int round = 0; round < 3; round++) {
      Misreading best = null;
      for (LegacyEncoding encoding : LegacyEncoding.values()) {
        Misreading misreading = read(text, encoding);
        best = best == null || misreading.sum() > best.sum() ? misreading : best;
      }
      if (best == null || best.sum() < .3) {
        break;
      }
      text = undone(text, best.encoding());
    }
    return text;
  }

  private static String undone(String text, LegacyEncoding encoding) {
    StringBuilder undone = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      MisreadSequence sequence = MisreadSequence.at(text, i, encoding);
      undone.appendCodePoint(sequence == null ? text.charAt(i) : sequence.codePoint());
      i = sequence == null ? i + 1 : sequence.to();
    }
    return undone.toString();
  }
}
