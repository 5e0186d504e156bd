package dev.evolscope.identification;

/**
 * A matrix that fastText has compressed: each row is cut into short pieces, a piece is the number
 * of one of 256 centroids, and the row's length is quantised likewise (Joulin et al., FastText.zip,
 * 2016). Unpacked on reading: 3 MB for the model of 176 languages.
 */
final class Quantised {
  private static final int CENTROIDS = 256;

  private Quantised() {}

  /** Reads a matrix of {@code dimensions} columns; the rows one behind the other. */
  static float[] read(LittleEndian file, int dimensions) {
    boolean normed = file.bool();
    int rows = Math.toIntExact(file.int64());
    int columns = Math.toIntExact(file.int64());
    if (columns != dimensions) {
      throw new IllegalStateException(columns + " columns instead of " + dimensions);
    }
    byte[] codes = file.bytes(file.int32());
    Pieces pieces = Pieces.read(file);
    float[] matrix = new float[rows * columns];
    for (int row = 0; row < rows; row++) {
      pieces.unpack(codes, row, matrix, row * columns);
    }
    if (normed) {
      byte[] lengths = file.bytes(rows);
      float[] centroids = Pieces.read(file).centroids;
      for (int i = 0; i < matrix.length; i++) {
        matrix[i] *= centroids[lengths[i / columns] & 0xFF];
      }
    }
    return matrix;
  }

  /** How rows are cut: the last piece may be shorter. */
  private record Pieces(int count, int length, int last, float[] centroids) {

    static Pieces read(LittleEndian file) {
      int dimensions = file.int32();
      int count = file.int32();
      int length = file.int32();
      int last = file.int32();
      return new Pieces(count, length, last, file.floats(dimensions * CENTROIDS));
    }

    void unpack(byte[] codes, int row, float[] to, int at) {
      for (int piece = 0; piece < count; piece++) {
        int code = codes[row * count + piece] & 0xFF;
        boolean isLast = piece == count - 1;
        int size = isLast ? last : length;
        int from = piece * CENTROIDS * length + code * size;
        System.arraycopy(centroids, from, to, at + piece * length, size);
      }
    }
  }
}
