package dev.evolscope.ingest;

import com.github.luben.zstd.ZstdIOException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;

/**
 * Tells by the beginning of a text how JSON holds its rows. An object that fills the text holds
 * rows by their ids where all its values are objects; else it is a row itself.
 */
final class JsonStart {
  private static final int PEEK = 1 << 20;
  private static final int SMALL = 1 << 12;

  /** Columns of one row that are objects themselves. */
  private static final List<String> COLUMNS =
      List.of("conversation", "messages", "conversations", "prompt");

  private final byte[] bytes;
  private int at;
  private int members;
  private int objects;
  private boolean column;

  private JsonStart(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Where the rows stand. */
  enum Form {
    /** One object a line, or no JSON at all. */
    LINES,
    /** Elements of one array. */
    ARRAY,
    /** Values of one object, by their ids. */
    MEMBERS,
    /** One object behind the other, over several lines. */
    DOCUMENTS
  }

  /**
   * Looks ahead without taking; the stream must support marks and stand behind a byte order mark.
   */
  static Form peek(InputStream in) throws IOException {
    in.mark(PEEK);
    byte[] bytes = new byte[PEEK];
    int length = 0;
    try {
      // Byte by byte: of a longer piece that packed data breaks off in, nothing would be known
      for (int b = in.read(); b >= 0 && goesOn(bytes, length); b = in.read()) {
        bytes[length++] = (byte) b;
      }
    } catch (EOFException | ZipException | ZstdIOException e) {
      // Whoever reads the rows comes to that place too, and says so
    }
    in.reset();
    return new JsonStart(Arrays.copyOf(bytes, length)).form();
  }

  /** An object alone has to be looked at up to its end; of all else the first character tells. */
  private static boolean goesOn(byte[] bytes, int length) {
    return length < SMALL || length < PEEK - 1 && isObject(bytes);
  }

  private static boolean isObject(byte[] bytes) {
    int at = 0;
    while (at < SMALL && isBlank(bytes[at])) {
      at++;
    }
    return bytes[at] == '{';
  }

  private Form form() {
    skipBlank();
    if (at == bytes.length || bytes[at] != '{') {
      return at < bytes.length && bytes[at] == '[' ? Form.ARRAY : Form.LINES;
    }
    boolean breaks = breaksBehindFirstLine();
    boolean closed = scanObject();
    boolean byId = members > 0 && objects == members && !column;
    if (!closed) {
      return breaks ? (byId ? Form.MEMBERS : Form.DOCUMENTS) : lines(byId && members > 1);
    }
    skipBlank();
    boolean alone = at == bytes.length && bytes.length < PEEK - 1;
    if (byId && alone) {
      return Form.MEMBERS;
    }
    return breaks ? Form.DOCUMENTS : Form.LINES;
  }

  /**
   * A text without a line break so far; a break in the middle of a row makes that row a bad one.
   */
  private Form lines(boolean byId) {
    for (byte b : bytes) {
      if (b == '\n') {
        return Form.LINES;
      }
    }
    return byId && bytes.length == PEEK - 1 ? Form.MEMBERS : Form.LINES;
  }

  /** Whether the first line ends as only JSON does that goes on in the next one. */
  private boolean breaksBehindFirstLine() {
    int end = at;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    int last = end - 1;
    while (last > at && isBlank(bytes[last])) {
      last--;
    }
    return end < bytes.length && "{[,:".indexOf(bytes[last]) >= 0;
  }

  /** Goes behind the object and counts its members; false where it does not end here. */
  private boolean scanObject() {
    int depth = 0;
    boolean value = false;
    while (at < bytes.length) {
      byte b = bytes[at];
      if (value && !isBlank(b)) {
        members++;
        objects += b == '{' ? 1 : 0;
        value = false;
      }
      if (b == '"') {
        scanText(depth == 1);
        continue;
      }
      value = value || b == ':' && depth == 1;
      depth += b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
      at++;
      if (depth == 0) {
        return true;
      }
    }
    return false;
  }

  private void scanText(boolean name) {
    int from = ++at;
    while (at < bytes.length && bytes[at] != '"') {
      at += bytes[at] == '\\' ? 2 : 1;
    }
    at = Math.min(at, bytes.length);
    column =
        column
            || name
                && COLUMNS.contains(
                    new String(bytes, from, at - from, java.nio.charset.StandardCharsets.UTF_8));
    at = Math.min(at + 1, bytes.length);
  }

  private void skipBlank() {
    while (at < bytes.length && isBlank(bytes[at])) {
      at++;
    }
  }

  static boolean isBlank(int b) {
    return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f';
  }
}
