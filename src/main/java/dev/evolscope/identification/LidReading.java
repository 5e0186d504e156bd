package dev.evolscope.identification;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What fastText's model says of text in each of our languages: its mean probabilities over the
 * training text. So its answer speaks for languages too that it has no label for, and it knows that
 * Xhosa is now called English, now Swahili.
 *
 * @param means by script and language, a space between; probabilities of the labels, in the model's
 *     order
 */
record LidReading(Map<String, float[]> means) {
  private static final float STEPS = 60000;

  /** The mean probabilities for a language in a script. */
  float[] mean(String script, String language) {
    return Objects.requireNonNull(means.get(script + " " + language), language);
  }

  static LidReading read(DataInputStream in) throws IOException {
    int languages = in.readInt();
    int labels = in.readInt();
    Map<String, float[]> means = new LinkedHashMap<>();
    for (int i = 0; i < languages; i++) {
      String language = in.readUTF();
      float[] mean = new float[labels];
      for (int label = 0; label < labels; label++) {
        mean[label] = in.readUnsignedShort() / STEPS;
      }
      means.put(language, mean);
    }
    return new LidReading(means);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(means.size());
    out.writeInt(means.values().stream().mapToInt(mean -> mean.length).max().orElse(0));
    for (Map.Entry<String, float[]> entry : means.entrySet()) {
      out.writeUTF(entry.getKey());
      for (float share : entry.getValue()) {
        out.writeShort(Math.round(share * STEPS));
      }
    }
  }
}
