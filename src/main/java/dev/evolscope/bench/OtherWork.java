package dev.evolscope.bench;

import java.io.IOException;

/** Work that a server does while it is searched, such as an import. */
interface OtherWork {

  /** In the report. */
  String name();

  /**
   * Has the server do it, and waits for the end.
   *
   * @param run from 1
   * @throws IOException where it does not end well
   */
  void run(int run) throws IOException, InterruptedException;

  /** Takes back what the run left in the server, so that every run finds the same. */
  void undo(int run);
}
