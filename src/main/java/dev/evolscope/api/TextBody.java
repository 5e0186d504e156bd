package dev.evolscope.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The body of a call as text. */
final class TextBody {
  private static final int MOST = 16 << 20;

  private TextBody() {}

  /**
   * Reads a body of up to 16 MB.
   *
   * @throws BadParameterException if it is larger, or no UTF-8
   */
  static String of(HttpServletRequest request) throws IOException {
    byte[] bytes = request.getInputStream().readNBytes(MOST + 1);
    if (bytes.length > MOST) {
      throw new BadParameterException("body", "has more than 16 MB");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new BadParameterException("body", "is no UTF-8");
    }
  }
}
