package dev.evolscope.api;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Tells a client that went away from what else may fail while it is sent something. */
final class ClientOutput extends FilterOutputStream {
  ClientOutput(OutputStream out) {
    super(out);
  }

  /** The client takes nothing more. */
  static final class GoneException extends IOException {
    private static final long serialVersionUID = 1;

    GoneException(IOException cause) {
      super(cause);
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw new GoneException(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw new GoneException(e);
    }
  }
}
