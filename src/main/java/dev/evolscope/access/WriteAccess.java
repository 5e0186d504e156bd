package dev.evolscope.access;

import org.jspecify.annotations.Nullable;

/** Who may change what the server holds: import, remove, reindex. Everyone may read. */
public sealed interface WriteAccess {

  /** What a request to change something meets. */
  enum Verdict {
    ALLOWED,
    TOKEN_NEEDED,
    READ_ONLY
  }

  /**
   * What a request meets.
   *
   * @param credential what it carries to prove itself; null where it carries nothing
   */
  Verdict of(@Nullable String credential);

  /** Everyone who reaches the server may write. */
  record Everyone() implements WriteAccess {
    @Override
    public Verdict of(@Nullable String credential) {
      return Verdict.ALLOWED;
    }
  }

  /**
   * Who knows a token may write.
   *
   * @param owner known to whoever can read the home's folder
   */
  record TokenHolders(Secret token, Secret owner) implements WriteAccess {
    @Override
    public Verdict of(@Nullable String credential) {
      boolean known = credential != null && (token.is(credential) || owner.is(credential));
      return known ? Verdict.ALLOWED : Verdict.TOKEN_NEEDED;
    }
  }

  /**
   * Nobody may write, save through the home's folder.
   *
   * @param owner known to whoever can read the home's folder
   */
  record OwnerOnly(Secret owner) implements WriteAccess {
    @Override
    public Verdict of(@Nullable String credential) {
      return credential != null && owner.is(credential) ? Verdict.ALLOWED : Verdict.READ_ONLY;
    }
  }
}
