package dev.evolscope.api;

/** A parameter that a call does not take, or not with this value. */
final class BadParameterException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String parameter;

  BadParameterException(String parameter, String message) {
    super(message);
    this.parameter = parameter;
  }

  String parameter() {
    return parameter;
  }
}
