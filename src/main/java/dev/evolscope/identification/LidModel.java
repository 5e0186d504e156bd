package dev.evolscope.identification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * fastText's model of 176 languages, {@code lid.176.ftz}, read as its own program reads it: the
 * mean of the vectors of a text's words and their n-grams, then a tree of labels. Immutable.
 */
final class LidModel {
  private static final int MAGIC = 793712314;
  private static final int VERSION = 12;
  private static final int HIERARCHICAL = 1;
  private static final String LABEL = "__label__";
  private static final String END_OF_LINE = "</s>";

  /** FNV-1a, as fastText has it: bytes are signed. */
  private static final int HASH_START = (int) 2166136261L;

  private static final int HASH_FACTOR = 16777619;

  private final int dimensions;
  private final int shortest;
  private final int longest;
  private final int buckets;
  private final IntTable words;
  private final IntTable ngrams;
  private final int endOfLine;
  private final float[] vectors;
  private final LabelTree tree;
  private final List<String> labels;

  LidModel(byte[] bytes) {
    LittleEndian file = new LittleEndian(bytes);
    require(file.int32() == MAGIC && file.int32() == VERSION, "no fastText file of version 12");
    dimensions = file.int32();
    file.skip(4 * 4); // window, epochs, least count, negatives
    require(file.int32() == 1, "n-grams of words");
    require(file.int32() == HIERARCHICAL, "another loss than hierarchical softmax");
    file.skip(4); // kind of model
    buckets = file.int32();
    shortest = file.int32();
    longest = file.int32();
    file.skip(4 + 8); // how the rate was updated, sampling
    Dictionary dictionary = Dictionary.read(file);
    words = dictionary.words;
    ngrams = dictionary.ngrams;
    endOfLine = words.get(hash(END_OF_LINE.getBytes(StandardCharsets.UTF_8)));
    labels = dictionary.labels;
    require(file.bool(), "vectors that are not quantised");
    vectors = Quantised.read(file, dimensions);
    float[] output = readOutput(file);
    long[] counts = dictionary.counts.stream().mapToLong(Long::longValue).toArray();
    tree = new LabelTree(counts, output, dimensions);
  }

  /** Codes as the model has them, in the order of its probabilities. */
  List<String> labels() {
    return labels;
  }

  /** How likely each label is for words with one space between. */
  float[] probabilities(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    float[] sum = new float[dimensions];
    int count = add(sum, endOfLine);
    int from = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == ' ') {
        if (i > from) {
          count += addWord(sum, bytes, from, i);
        }
        from = i + 1;
      }
    }
    for (int i = 0; i < dimensions; i++) {
      sum[i] /= Math.max(count, 1);
    }
    return tree.probabilities(sum);
  }

  /** Adds the vectors of a word and of its n-grams, {@code <} and {@code >} around it. */
  private int addWord(float[] sum, byte[] bytes, int from, int to) {
    int count = add(sum, words.get(hash(bytes, from, to)));
    for (int start = from - 1; start <= to; start++) {
      if (start < from || start == to || !continues(bytes[start])) {
        count += addNgrams(sum, bytes, from, to, start);
      }
    }
    return count;
  }

  private int addNgrams(float[] sum, byte[] bytes, int from, int to, int start) {
    int count = 0;
    int hash = HASH_START;
    int at = start;
    for (int length = 1; length <= longest && at <= to; length++) {
      do {
        hash = (hash ^ byteAt(bytes, from, to, at)) * HASH_FACTOR;
        at++;
      } while (at < to && at > from && continues(bytes[at]));
      if (length >= shortest && !(length == 1 && (start < from || at > to))) {
        count += add(sum, ngrams.get(Integer.remainderUnsigned(hash, buckets)));
      }
    }
    return count;
  }

  private static byte byteAt(byte[] bytes, int from, int to, int at) {
    return at < from ? (byte) '<' : at == to ? (byte) '>' : bytes[at];
  }

  private static boolean continues(byte b) {
    return (b & 0xC0) == 0x80;
  }

  private int add(float[] sum, int row) {
    if (row < 0) {
      return 0;
    }
    for (int i = 0; i < dimensions; i++) {
      sum[i] += vectors[row * dimensions + i];
    }
    return 1;
  }

  private float[] readOutput(LittleEndian file) {
    if (file.bool()) {
      return Quantised.read(file, dimensions);
    }
    int rows = Math.toIntExact(file.int64());
    int columns = Math.toIntExact(file.int64());
    return file.floats(rows * columns);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException("lid.176.ftz: " + otherwise);
    }
  }

  private static int hash(byte[] word) {
    return hash(word, 0, word.length);
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = HASH_START;
    for (int i = from; i < to; i++) {
      hash = (hash ^ bytes[i]) * HASH_FACTOR;
    }
    return hash;
  }

  /** Words by their hashes, labels, and which n-grams were kept. */
  private record Dictionary(
      IntTable words, IntTable ngrams, List<String> labels, List<Long> counts) {

    static Dictionary read(LittleEndian file) {
      int size = file.int32();
      int wordCount = file.int32();
      file.skip(4 + 8); // how many labels, how many tokens were seen
      int kept = Math.toIntExact(file.int64());
      require(kept > 0, "n-grams that were not pruned");
      IntTable words = new IntTable(wordCount);
      List<String> labels = new ArrayList<>();
      List<Long> counts = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        byte[] entry = file.untilZero();
        long count = file.int64();
        if (file.bool()) {
          labels.add(new String(entry, StandardCharsets.UTF_8).substring(LABEL.length()));
          counts.add(count);
        } else {
          words.put(hash(entry), i);
        }
      }
      IntTable ngrams = new IntTable(kept);
      for (int i = 0; i < kept; i++) {
        ngrams.put(file.int32(), wordCount + file.int32());
      }
      return new Dictionary(words, ngrams, List.copyOf(labels), List.copyOf(counts));
    }
  }
}
