package dev.evolscope.ui;

import com.vaadin.flow.server.VaadinSession;
import dev.evolscope.access.WriteAccess;
import dev.evolscope.access.WriteAccess.Verdict;

/** Whether the visitor may change things: at once, or after the token was typed in. */
final class Writing {
  /** Marks a session whose visitor has shown the token. */
  private record Unlocked() {}

  private Writing() {}

  static Verdict of(WriteAccess access) {
    return VaadinSession.getCurrent().getAttribute(Unlocked.class) == null
        ? access.of(null)
        : Verdict.ALLOWED;
  }

  /** Lets the visitor write until the session ends; false where that is not the token. */
  static boolean unlock(WriteAccess access, String token) {
    boolean right = access.of(token) == Verdict.ALLOWED;
    if (right) {
      VaadinSession.getCurrent().setAttribute(Unlocked.class, new Unlocked());
    }
    return right;
  }
}
