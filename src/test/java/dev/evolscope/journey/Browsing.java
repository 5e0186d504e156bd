package dev.evolscope.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives the tests of a class one {@link RunningApp} and each of them a {@link Visitor}; both are
 * checked when they leave. All classes of a process share a browser, and those that {@link
 * OnlyReads} an application.
 */
final class Browsing
    implements BeforeAllCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {
  private static final Namespace HERE = Namespace.create(Browsing.class);

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    Class<?> tests = context.getRequiredTestClass();
    Store all = context.getRoot().getStore(HERE);
    if (!tests.isAnnotationPresent(OnlyReads.class)) {
      context.getStore(HERE).put(RunningApp.class, RunningApp.start(tests.getSimpleName()));
    } else if (all.get(Shared.class) == null) {
      all.put(Shared.class, new Shared(RunningApp.start("shared-from-" + tests.getSimpleName())));
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Visitor visitor = context.getStore(HERE).remove(Visitor.class, Visitor.class);
    if (visitor != null) {
      visitor.leave(context.getExecutionException().isPresent(), context.getDisplayName());
    }
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    RunningApp app = context.getStore(HERE).remove(RunningApp.class, RunningApp.class);
    if (app != null) {
      app.stop();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == RunningApp.class || type == Visitor.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Store store = context.getStore(HERE);
    RunningApp app = app(store);
    return parameter.getParameter().getType() == RunningApp.class
        ? app
        : store.computeIfAbsent(
            Visitor.class, type -> new Visitor(chromium(context), app.url()), Visitor.class);
  }

  private static RunningApp app(Store store) {
    RunningApp own = store.get(RunningApp.class, RunningApp.class);
    if (own != null) {
      return own;
    }
    Shared shared = store.get(Shared.class, Shared.class);
    if (shared == null) {
      throw new IllegalStateException("nothing runs outside of a test class");
    }
    return shared.app();
  }

  private static Browser chromium(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(HERE)
        .computeIfAbsent(Chromium.class, type -> new Chromium(), Chromium.class)
        .browser;
  }

  /** Stopped by JUnit at the very end. */
  private record Shared(RunningApp app) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      try {
        app.stop();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while the application ended", e);
      }
    }
  }

  /** The system's own browser, closed by JUnit at the very end. */
  private static final class Chromium implements AutoCloseable {
    /** A loaded machine is slow, not wrong. */
    private static final int PATIENCE_MILLIS = 20_000;

    private final Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(
                        Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium")))
                    .setArgs(
                        List.of(
                            "--no-sandbox", // refused to root, who runs tests in containers
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    Chromium() {
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }
}
