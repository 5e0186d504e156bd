package dev.evolscope.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
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
 * checked when they leave. All classes share a browser.
 */
final class Browsing
    implements BeforeAllCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {
  private static final Namespace HERE = Namespace.create(Browsing.class);

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    context
        .getStore(HERE)
        .put(RunningApp.class, RunningApp.start(context.getRequiredTestClass().getSimpleName()));
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
    RunningApp app = store.get(RunningApp.class, RunningApp.class);
    if (app == null) {
      throw new IllegalStateException("nothing runs outside of a test class");
    }
    return parameter.getParameter().getType() == RunningApp.class
        ? app
        : store.computeIfAbsent(
            Visitor.class, type -> new Visitor(chromium(context), app.url()), Visitor.class);
  }

  private static Browser chromium(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(HERE)
        .computeIfAbsent(Chromium.class, type -> new Chromium(), Chromium.class)
        .browser;
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
