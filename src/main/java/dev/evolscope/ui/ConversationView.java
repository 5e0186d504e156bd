package dev.evolscope.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.StoredConversation;
import dev.evolscope.lineage.Lineage;
import dev.evolscope.lineage.Lineages;
import dev.evolscope.quality.Quality;
import dev.evolscope.search.ConversationMarks;
import dev.evolscope.search.Place;
import dev.evolscope.search.PlaceSearch;
import dev.evolscope.search.SearchUnavailableException;
import dev.evolscope.search.SimilarSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One whole conversation. The problem: a reader must see each message set as it was meant and, on
 * demand, as it was stored, in its own direction, beside the facts of its row, walk on through the
 * results it came from, and a link to it must hold for good; so old versions answer too, and say
 * that they are old.
 */
@Route(value = "c/:id", layout = Shell.class)
@JsModule("./conversation.ts")
class ConversationView extends Main implements BeforeEnterObserver, HasDynamicTitle {
  private static final List<String> KEYS = List.of("j", "k", "n", "f", "r", "c", "m", "/", "?");

  private final transient ConversationStore store;
  private final transient PlaceSearch places;
  private final transient SimilarSearch similar;
  private final transient Lineages lineages;
  private final transient Quality quality;
  private String title = Texts.text("title.notFound");

  ConversationView(
      ConversationStore store,
      PlaceSearch places,
      SimilarSearch similar,
      Lineages lineages,
      Quality quality) {
    this.store = store;
    this.places = places;
    this.similar = similar;
    this.lineages = lineages;
    this.quality = quality;
    addClassName("convo");
    setId("content");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String text = event.getRouteParameters().get("id").orElse("");
    Optional<ConversationId> id = ConversationId.parse(text);
    Optional<StoredConversation> found = id.flatMap(store::find);
    if (found.isEmpty()) {
      String key = id.isEmpty() ? "notFound.notId" : "notFound.conversation";
      event.rerouteToError(NotFoundException.class, Texts.text(key, text));
      return;
    }
    show(found.get(), event.getLocation().getQueryParameters().getParameters());
  }

  private void show(StoredConversation stored, Map<String, List<String>> parameters) {
    Conversation conversation = stored.conversation();
    title = PageTitles.conversation(conversation);
    ConversationUrlReader.Reading reading =
        ConversationUrlReader.read(
            conversation.id(), parameters, conversation.turns(), conversation.messages().size());
    ConversationUrl url = reading.url();
    List<String> sentences = new ArrayList<>(reading.notices());
    ResultWalk walk = new ResultWalk(url, place(url, sentences));
    Notices notices = new Notices();
    notices.show(sentences);
    removeAll();
    add(new ConversationHead(conversation, url, walk), new VersionNotice(stored), notices);
    Lineage lineage = lineages.of(conversation.id()).orElseThrow();
    Conversation parent = parent(lineage);
    ConversationFindings findings = ConversationFindings.of(quality.findings(conversation.id()));
    add(
        new SeedDifference(conversation, url, lineage, this::find),
        new ConversationSide(
            conversation,
            url,
            findings,
            new FindingList(url, findings, !quality.progress().pending()),
            new LineagePanel(conversation, lineage, parent),
            new SimilarList(similar, conversation)),
        new Transcript(
            conversation,
            url,
            ConversationMarks.of(url.results().query(), conversation),
            TurnOrigin.of(conversation, parent),
            findings),
        new Shortcuts(KEYS));
  }

  private Optional<Conversation> find(ConversationId id) {
    return store.find(id).map(StoredConversation::conversation);
  }

  private @Nullable Conversation parent(Lineage lineage) {
    return Optional.ofNullable(lineage.parent()).flatMap(this::find).orElse(null);
  }

  /** While the index is being rebuilt nobody knows the way, and reading goes on. */
  private Optional<Place> place(ConversationUrl url, List<String> sentences) {
    ExploreUrl results = url.results();
    try {
      return store.liveVersion(url.id()).stream()
          .boxed()
          .findFirst()
          .flatMap(
              version -> places.of(results.query(), results.filters(), results.sorting(), version));
    } catch (SearchUnavailableException e) {
      sentences.add(Texts.text("notice.unavailable", Texts.percent(e.percent() / 100.0)));
      return Optional.empty();
    }
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
