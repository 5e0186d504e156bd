package dev.evolscope.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;

import com.github.luben.zstd.ZstdOutputStream;
import dev.evolscope.parquet.ParquetOutput;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;

/** Writes files that were made to do harm, each with a good row before and behind the bad one. */
record HostileFiles(Path folder) {
  private static final int MB = 1 << 20;

  /** Writes a part of a file. */
  @FunctionalInterface
  interface Part {
    void to(OutputStream out) throws IOException;
  }

  Path lines(String name, Part bad) throws IOException {
    return write(
        name,
        out -> {
          out.write(utf8(TestHome.row("first", "first") + "\n"));
          bad.to(out);
          out.write(utf8("\n" + TestHome.row("last", "last") + "\n"));
        });
  }

  Path array(String name, Part bad) throws IOException {
    return write(
        name,
        out -> {
          out.write(utf8("[" + TestHome.row("first", "first") + ","));
          bad.to(out);
          out.write(utf8("," + TestHome.row("last", "last") + "]"));
        });
  }

  Path write(String name, Part content) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), MB)) {
      content.to(out);
    }
    return file;
  }

  /** Parquet of one row group whose rows have a column of so many megabytes each. */
  Path rowGroup(String name, int rows, int megabytes) throws IOException {
    MessageType schema =
        Types.buildMessage()
            .addFields(
                Types.optional(BINARY).as(stringType()).named("conversation"),
                Types.optional(BINARY).as(stringType()).named("other"))
            .named("row");
    Path file = folder.resolve(name);
    try (ParquetOutput out = new ParquetOutput(file, schema, rows, 1)) {
      for (int i = 0; i < rows; i++) {
        String number = String.valueOf(i);
        out.write(
            row -> {
              row.text(
                  "conversation", "[{\"role\":\"user\",\"content\":\"%s\"}]".formatted(number));
              row.text("other", number.repeat(megabytes * MB));
            });
      }
    }
    return file;
  }

  /** A row with one message of that content. */
  static Part row(Part content) {
    return out -> {
      out.write(utf8("{\"id\":\"bad\",\"conversation\":[{\"role\":\"user\",\"content\":\""));
      content.to(out);
      out.write(utf8("\"}]}"));
    };
  }

  static Part text(String text) {
    return out -> out.write(utf8(text));
  }

  static Part repeated(String text, int times) {
    byte[] bytes = utf8(text);
    return out -> {
      for (int i = 0; i < times; i++) {
        out.write(bytes);
      }
    };
  }

  static Part megabytes(char letter, int megabytes) {
    return repeated(String.valueOf(letter).repeat(MB), megabytes);
  }

  /** Words of which none comes twice: each costs the index a term of its own. */
  static Part differentWords(int characters) {
    return out -> {
      for (int word = 0, length = 0; length < characters - 8; word++) {
        byte[] bytes = utf8(Integer.toString(word * 7 + 46_656, 36) + " ");
        out.write(bytes);
        length += bytes.length;
      }
    };
  }

  /** One member again and again, which unpackers read as one file. */
  static Part gzip(char letter, int megabytes) {
    return out -> {
      ByteArrayOutputStream member = new ByteArrayOutputStream();
      try (GZIPOutputStream zip = new GZIPOutputStream(member)) {
        megabytes(letter, 1).to(zip);
      }
      for (int i = 0; i < megabytes; i++) {
        member.writeTo(out);
      }
    };
  }

  static Part zstd(Part content) {
    return out -> {
      try (OutputStream zip = new ZstdOutputStream(out)) {
        content.to(zip);
      }
    };
  }

  static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }
}
