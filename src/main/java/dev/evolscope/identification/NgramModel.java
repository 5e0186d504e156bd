package dev.evolscope.identification;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The file {@code ngrams.bin.gz}: a group of languages for each script that several share. */
record NgramModel(List<NgramGroup> groups, LidReading lid) {
  private static final int MAGIC = 0x45564C31;

  static NgramModel read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(new GZIPInputStream(from, 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("ngrams.bin.gz is of another version: make it with ModelTraining");
    }
    int count = in.readInt();
    List<NgramGroup> groups = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      groups.add(NgramGroup.read(in));
    }
    return new NgramModel(groups, LidReading.read(in));
  }

  void write(OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(new GZIPOutputStream(to, 1 << 16));
    out.writeInt(MAGIC);
    out.writeInt(groups.size());
    for (NgramGroup group : groups) {
      group.write(out);
    }
    lid.write(out);
    out.close();
  }
}
