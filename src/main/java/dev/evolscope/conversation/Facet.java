package dev.evolscope.conversation;

import java.util.Arrays;
import java.util.Optional;

/**
 * A dimension by which conversations are filtered and counted; its parameter is the same in every
 * page and in the API.
 */
public enum Facet {
  LANGUAGE("language"),
  TASK("task"),
  STAGE("stage"),
  TASK_EVOL("taskEvol"),
  TURN_EVOL("turnEvol"),
  TURNS("turns"),
  DATASET("dataset"),
  RESOURCE("resource"),
  SCRIPT("script"),
  FINDING("finding"),
  /** Graphemes of the first user message; filtered by ranges, not counted. */
  PROMPT_LENGTH("promptLength"),
  /** Graphemes of assistant messages, of which one has to fit; filtered by ranges, not counted. */
  REPLY_LENGTH("replyLength");

  /** The value that stands for conversations without one. */
  public static final String NONE = "(none)";

  private final String parameter;

  Facet(String parameter) {
    this.parameter = parameter;
  }

  /** Name of the URL parameter and of the field in the API's answers. */
  public String parameter() {
    return parameter;
  }

  /**
   * Whether conversations are counted by its values; the others are numbers, asked for by range.
   */
  public boolean counted() {
    return this != PROMPT_LENGTH && this != REPLY_LENGTH;
  }

  /** Whether its values are numbers, which a filter may ask for as a range. */
  public boolean numeric() {
    return this == TURNS || !counted();
  }

  /** Whether a conversation may have several of its values. */
  public boolean several() {
    return this == TURN_EVOL || this == FINDING;
  }

  /** Name of the URL parameter that says whether any or all wanted values are meant. */
  public String matchParameter() {
    return parameter + "Match";
  }

  /** The facet of that parameter, if there is one. */
  public static Optional<Facet> ofParameter(String parameter) {
    return Arrays.stream(values()).filter(f -> f.parameter.equals(parameter)).findFirst();
  }

  /**
   * A data value as facet value: a leading {@code !}, {@code (} or {@code \} is escaped by {@code
   * \}.
   */
  public static String escape(String value) {
    return !value.isEmpty() && "!(\\".indexOf(value.charAt(0)) >= 0 ? "\\" + value : value;
  }

  /** The data value that {@link #escape} made a facet value of. */
  public static String plain(String value) {
    return value.startsWith("\\") ? value.substring(1) : value;
  }
}
