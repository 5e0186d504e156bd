package dev.evolscope.identification;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Naive Bayes over {@link Ngrams} for the languages that are written in one script: how much more
 * often a feature occurs in each of them than in all.
 *
 * @param script its name in {@link Character.UnicodeScript}
 * @param languages in the order of the weights
 * @param hashes of the features
 * @param weights one row for each feature: logarithms of how many times likelier it is in a
 *     language, in {@link #STEPS}ths
 */
record NgramGroup(String script, List<String> languages, int[] hashes, byte[] weights) {
  static final int STEPS = 16;

  /** Sums of the weights of a text's features, one for each language. */
  float[] sums(IntTable features, int[] text) {
    int size = languages.size();
    int[] sums = new int[size];
    for (int hash : text) {
      int row = features.get(hash);
      if (row >= 0) {
        int base = row * size;
        for (int i = 0; i < size; i++) {
          sums[i] += weights[base + i];
        }
      }
    }
    float[] logs = new float[size];
    for (int i = 0; i < size; i++) {
      logs[i] = (float) sums[i] / STEPS;
    }
    return logs;
  }

  IntTable features() {
    IntTable table = new IntTable(hashes.length);
    for (int row = 0; row < hashes.length; row++) {
      table.put(hashes[row], row);
    }
    return table;
  }

  static NgramGroup read(DataInputStream in) throws IOException {
    String script = in.readUTF();
    int size = in.readInt();
    List<String> languages = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      languages.add(in.readUTF());
    }
    int[] hashes = new int[in.readInt()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = in.readInt();
    }
    // Language by language, since equal weights then stand together and pack well
    byte[] weights = new byte[hashes.length * size];
    for (int i = 0; i < size; i++) {
      for (int row = 0; row < hashes.length; row++) {
        weights[row * size + i] = in.readByte();
      }
    }
    return new NgramGroup(script, List.copyOf(languages), hashes, weights);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeUTF(script);
    out.writeInt(languages.size());
    for (String language : languages) {
      out.writeUTF(language);
    }
    out.writeInt(hashes.length);
    for (int hash : hashes) {
      out.writeInt(hash);
    }
    for (int i = 0; i < languages.size(); i++) {
      for (int row = 0; row < hashes.length; row++) {
        out.writeByte(weights[row * languages.size() + i]);
      }
    }
  }
}
