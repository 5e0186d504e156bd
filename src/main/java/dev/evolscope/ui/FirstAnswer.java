package dev.evolscope.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import dev.evolscope.access.PublicAddress;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.StoredConversation;
import dev.evolscope.quality.Quality;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * What the document says before any script runs: status, title and description, for browsers' tabs,
 * link previews and crawlers. Vaadin answers every path with 200 and an empty document, and finds
 * out later that nothing lives there.
 */
@Component
class FirstAnswer implements IndexHtmlRequestListener {
  private static final long serialVersionUID = 1;
  private static final int NOT_FOUND = 404;
  private static final Set<String> PLAIN_PAGES =
      Set.of(
          "statistics",
          "coverage",
          "quality",
          "datasets",
          "datasets/versions",
          "lineage",
          "taxonomy");
  private static final Set<String> SCHEMES = Set.of("light", "dark");

  private final transient ConversationStore store;
  private final transient Quality quality;
  private final transient PublicAddress address;

  FirstAnswer(ConversationStore store, Quality quality, PublicAddress address) {
    this.store = store;
    this.quality = quality;
    this.address = address;
  }

  @Override
  public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
    Document document = response.getDocument();
    Optional<Told> told = told(response.getVaadinRequest());
    if (told.isEmpty()) {
      response.getVaadinResponse().setStatus(NOT_FOUND);
    }
    Told text = told.orElseGet(() -> Told.of(Texts.text("title.notFound")));
    document.title(text.title());
    meta(document, "name", "description", text.description());
    meta(document, "property", "og:site_name", Texts.text("app.name"));
    meta(document, "property", "og:type", "website");
    meta(document, "property", "og:title", text.title());
    meta(document, "property", "og:description", text.description());
    address
        .of(path(response.getVaadinRequest()))
        .ifPresent(url -> meta(document, "property", "og:url", url));
    meta(document, "name", "color-scheme", "light dark");
    document.head().appendElement("link").attr("rel", "icon").attr("href", "images/mark.svg");
    document.body().appendElement("noscript").text(Texts.text("app.noScript"));
    Element html = document.root().firstElementChild();
    if (html != null) {
      InterfaceLanguage language = InterfaceLanguage.of(response.getVaadinRequest());
      html.attr("lang", language.code()).attr("dir", language.direction());
      scheme(response.getVaadinRequest()).ifPresent(scheme -> html.attr("theme", scheme));
    }
    response
        .getVaadinResponse()
        .setHeader(SecurityHeaders.POLICY, SecurityHeaders.policyWithNonce(document));
  }

  /** Path and query, encoded as they came. */
  private static String path(VaadinRequest request) {
    var http = ((VaadinServletRequest) request).getHttpServletRequest();
    String query = http.getQueryString();
    return http.getRequestURI() + (query == null ? "" : "?" + query);
  }

  /** What a page says of itself. */
  private record Told(String title, String description) {
    static Told of(String title) {
      return new Told(title, Texts.text("app.description"));
    }

    static Told of(Conversation conversation) {
      String beginning = PreviewText.of(conversation);
      return beginning.isEmpty()
          ? of(PageTitles.conversation(conversation))
          : new Told(PageTitles.conversation(conversation), beginning);
    }
  }

  /** What the page says of itself; empty where no page lives. */
  private Optional<Told> told(VaadinRequest request) {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/", "");
    if (path.isEmpty()) {
      String query = ((VaadinServletRequest) request).getQueryString();
      return Optional.of(Told.of(PageTitles.explore(query == null ? "" : asked(query))));
    }
    if (path.equals("compare")) {
      String query = ((VaadinServletRequest) request).getQueryString();
      return compared(QueryParameters.fromString(query == null ? "" : query).getParameters());
    }
    if (PLAIN_PAGES.contains(path)) {
      return Optional.of(Told.of(Texts.text("title." + path.replace('/', '.'))));
    }
    if (path.startsWith(CheckUrl.PREFIX)) {
      String check = path.substring(CheckUrl.PREFIX.length());
      return quality.check(check).map(state -> Told.of(PageTitles.check(check)));
    }
    if (path.startsWith("c/")) {
      return conversation(path.substring("c/".length())).map(Told::of);
    }
    return path.startsWith("family/")
        ? conversation(path.substring("family/".length()))
            .map(row -> new Told(PageTitles.family(row), PreviewText.of(row)))
        : Optional.empty();
  }

  /** Nothing lives where a conversation is asked for that there is not. */
  private Optional<Told> compared(Map<String, List<String>> parameters) {
    CompareUrlReader.Reading reading = CompareUrlReader.read(parameters);
    List<Conversation> found =
        reading.url().ids().stream()
            .flatMap(id -> store.find(id).stream())
            .map(StoredConversation::conversation)
            .toList();
    boolean all = reading.mistaken().isEmpty() && found.size() == reading.url().ids().size();
    return all ? Optional.of(Told.of(PageTitles.compare(found))) : Optional.empty();
  }

  private Optional<Conversation> conversation(String id) {
    return ConversationId.parse(id).flatMap(store::find).map(StoredConversation::conversation);
  }

  private static String asked(String query) {
    return ExploreUrlReader.read(QueryParameters.fromString(query).getParameters()).url().query();
  }

  private static void meta(Document document, String key, String name, String content) {
    document.head().appendElement("meta").attr(key, name).attr("content", content);
  }

  /** The reader's own choice, kept by the browser; without one the system's holds. */
  private static Optional<String> scheme(VaadinRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals("scheme"))
            .map(Cookie::getValue)
            .filter(SCHEMES::contains)
            .findFirst();
  }
}
