package dev.evolscope.quality;

import java.util.Comparator;
import java.util.List;

/** What a check's id begins with: what it is about. */
public final class CheckFamily {
  private static final List<String> ORDER =
      List.of("language", "copy", "evolution", "structure", "reply", "text", "personal");

  /** Checks of a family beside each other, whoever makes them; else in their own order. */
  public static final Comparator<Check> TOGETHER =
      Comparator.comparingInt(check -> ORDER.indexOf(of(check)));

  private CheckFamily() {}

  /** The family of a check, such as {@code text}. */
  public static String of(Check check) {
    return check.id().substring(0, Math.max(0, check.id().indexOf('-')));
  }
}
