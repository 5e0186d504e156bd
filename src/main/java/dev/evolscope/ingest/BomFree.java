package dev.evolscope.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** A stream without the UTF-8 byte order mark that may stand at its start. */
final class BomFree extends FilterInputStream {

  BomFree(InputStream in) throws IOException {
    super(passBom(new PushbackInputStream(in, 3)));
  }

  private static InputStream passBom(PushbackInputStream in) throws IOException {
    byte[] start = in.readNBytes(3);
    boolean bom =
        start.length == 3
            && start[0] == (byte) 0xef
            && start[1] == (byte) 0xbb
            && start[2] == (byte) 0xbf;
    if (!bom) {
      in.unread(start);
    }
    return in;
  }
}
