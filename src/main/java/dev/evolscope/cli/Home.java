package dev.evolscope.cli;

import dev.evolscope.conversation.Backups;
import dev.evolscope.conversation.CheckStore;
import dev.evolscope.conversation.CheckedRowStore;
import dev.evolscope.conversation.ClaimSheetStore;
import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationParser;
import dev.evolscope.conversation.ConversationStore;
import dev.evolscope.conversation.Database;
import dev.evolscope.conversation.DatasetStore;
import dev.evolscope.conversation.DatasetVersions;
import dev.evolscope.conversation.Facet;
import dev.evolscope.conversation.Filters;
import dev.evolscope.conversation.Filters.Choice;
import dev.evolscope.conversation.FindingHistoryStore;
import dev.evolscope.conversation.FindingStore;
import dev.evolscope.conversation.ImportStore;
import dev.evolscope.conversation.KinshipStore;
import dev.evolscope.conversation.Languages;
import dev.evolscope.conversation.LineageStore;
import dev.evolscope.conversation.PartOriginStore;
import dev.evolscope.conversation.PublicationStore;
import dev.evolscope.conversation.TargetStore;
import dev.evolscope.coverage.Audits;
import dev.evolscope.coverage.ClaimCheck;
import dev.evolscope.coverage.Claims;
import dev.evolscope.coverage.Coverages;
import dev.evolscope.coverage.Targets;
import dev.evolscope.export.Exports;
import dev.evolscope.ingest.Imports;
import dev.evolscope.ingest.IndexFolders;
import dev.evolscope.ingest.LiveIndex;
import dev.evolscope.ingest.Uploads;
import dev.evolscope.lineage.LineageJoin;
import dev.evolscope.lineage.Lineages;
import dev.evolscope.quality.Board;
import dev.evolscope.quality.Checks;
import dev.evolscope.quality.Policies;
import dev.evolscope.quality.Quality;
import dev.evolscope.quality.QualityJob;
import dev.evolscope.quality.QualityRun;
import dev.evolscope.quality.Trends;
import dev.evolscope.report.QualityReports;
import dev.evolscope.search.ConversationSearch;
import dev.evolscope.search.CrossSearch;
import dev.evolscope.search.FacetValue;
import dev.evolscope.search.FindingSearch;
import dev.evolscope.search.PlaceSearch;
import dev.evolscope.search.SearchIndex;
import dev.evolscope.search.SearchRequest;
import dev.evolscope.search.SelectionSearch;
import dev.evolscope.search.SimilarSearch;
import dev.evolscope.search.Sorting;
import dev.evolscope.search.StatisticsSearch;
import dev.evolscope.search.WaitingLine;
import dev.evolscope.search.Warming;
import dev.evolscope.statistics.TextStatisticsSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * An open home: its database, its index and everything that works on them, for one process at a
 * time.
 */
public final class Home implements AutoCloseable {
  /** What opening the database may write: a page of its file, a step of its schema. */
  private static final long ROOM_TO_OPEN = 8 << 20;

  /** A start and the first questions come before what is read ahead of others. */
  private static final Duration QUIET = Duration.ofSeconds(4);

  private final Database database;
  private final LiveIndex index;
  private final Imports imports;
  private final Uploads uploads;
  private final ConversationStore conversations;
  private final ConversationSearch search;
  private final SimilarSearch similar;
  private final PlaceSearch places;
  private final StatisticsSearch statistics;
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("warming").factory());
  private final Warming warming;
  private volatile boolean warm;
  private final CrossSearch cross;
  private final Targets targets;
  private final Claims claims;
  private final TextStatisticsSearch texts;
  private final Exports exports;
  private final Board board;
  private final Quality quality;
  private final Policies policies;
  private final Trends trends;
  private final Lineages lineages;
  private final DatasetStore datasets;
  private final DatasetVersions versions;
  private final Backups backups;
  private final Optional<String> indexFault;
  private final boolean fresh;
  private volatile boolean checking;

  private Home(Path folder, Checks checks) throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    requireRoom(data);
    IndexFolders folders = new IndexFolders(Files.createDirectories(folder.resolve("index")));
    database = Database.open(data);
    ConversationParser parser = new ConversationParser(Languages::of);
    conversations = new ConversationStore(database, parser);
    PublicationStore publications = new PublicationStore(database);
    CheckStore checkStore = new CheckStore(database);
    FindingStore findings = new FindingStore(database);
    board = new Board(checks, checkStore, findings);
    index = new LiveIndex(folders, conversations, publications, board::flags, this::shown);
    LineageStore lineage = new LineageStore(database);
    lineages = new Lineages(new KinshipStore(database), lineage, conversations);
    fresh = publications.current() == 0;
    Path sent = data.resolve("uploads");
    WaitingLine line = new WaitingLine();
    imports =
        new Imports(
            new ImportStore(database),
            conversations,
            parser,
            publications,
            index,
            folders,
            new LineageJoin(lineage, conversations),
            sent,
            Version.current(),
            line::letPass,
            this::check);
    uploads = new Uploads(sent, imports, parser);
    search = new ConversationSearch(index::get, this::versions, line);
    similar = new SimilarSearch(index::get, this::versions);
    places = new PlaceSearch(index::get, conversations::id);
    statistics = new StatisticsSearch(index::get);
    warming =
        new Warming(
            () -> statistics.warm(line::letPass),
            CompletableFuture.delayedExecutor(QUIET.toMillis(), TimeUnit.MILLISECONDS, background));
    cross = new CrossSearch(index::get);
    targets = new Targets(new TargetStore(database));
    claims = new Claims(new ClaimSheetStore(database));
    SelectionSearch selections = new SelectionSearch(index::get);
    QualityRun run =
        new QualityRun(
            checks,
            checkStore,
            new CheckedRowStore(database),
            findings,
            conversations.pages(),
            board,
            publications::current,
            new QualityRun.Surroundings(line::letPass, imports::busy));
    quality =
        new Quality(
            board,
            findings,
            conversations,
            new FindingSearch(index::get),
            selections,
            new QualityJob(run));
    policies = new Policies(quality, checks);
    trends = new Trends(board, new FindingHistoryStore(database));
    texts = new TextStatisticsSearch(selections, conversations::version);
    exports =
        new Exports(selections, conversations, new PartOriginStore(database), Version.current());
    datasets = new DatasetStore(database, this::languages);
    versions = new DatasetVersions(database, conversations);
    backups = new Backups(database, data);
    if (fresh) {
      SearchIndex.create(folders.live(), 0);
    }
    indexFault = index.open();
    imports.recover();
    backups.clean();
  }

  private List<Supplier<Conversation>> versions(List<Long> numbers) {
    return conversations.pages().rows(numbers).stream()
        .<Supplier<Conversation>>map(row -> row::conversation)
        .toList();
  }

  /** From now on what statistics need is read ahead of questions; only a server has use of that. */
  void keepWarm() {
    warm = true;
    shown();
  }

  private void shown() {
    if (warm) {
      warming.shown();
    }
  }

  /** A database that cannot write closes itself with words that tell nobody what to do. */
  private static void requireRoom(Path data) throws IOException {
    long left = Files.getFileStore(data).getUsableSpace();
    if (left < ROOM_TO_OPEN) {
      throw new CommandException(
          "the disk of %s is full: it has %,d KB left, and opening the home needs %,d KB: make room there"
              .formatted(data, left >> 10, ROOM_TO_OPEN >> 10));
    }
  }

  /**
   * Opens or makes a home; an index that cannot be used is not rebuilt yet, and nothing is checked
   * before {@link #checkFromNowOn}.
   */
  public static Home open(Path folder) throws IOException {
    return new Home(folder, Checks.ofProgram());
  }

  /** The same with other checks. */
  static Home open(Path folder, Checks checks) throws IOException {
    return new Home(folder, checks);
  }

  /** Checks what is loaded, and from now on whatever is published, behind everything else. */
  void checkFromNowOn() {
    checking = true;
    imports.behindAll(this::check);
  }

  private void check() {
    if (checking) {
      quality.job().follow();
    }
  }

  /** Whether nothing was ever published here. */
  boolean fresh() {
    return fresh;
  }

  /** Why the index has to be rebuilt; empty where it is ready. */
  Optional<String> indexFault() {
    return indexFault;
  }

  LiveIndex index() {
    return index;
  }

  Imports imports() {
    return imports;
  }

  Uploads uploads() {
    return uploads;
  }

  ConversationStore conversations() {
    return conversations;
  }

  ConversationSearch search() {
    return search;
  }

  SimilarSearch similar() {
    return similar;
  }

  PlaceSearch places() {
    return places;
  }

  StatisticsSearch statistics() {
    return statistics;
  }

  Targets targets() {
    return targets;
  }

  Claims claims() {
    return claims;
  }

  Coverages coverages() {
    return new Coverages(cross, targets);
  }

  ClaimCheck claimCheck() {
    return new ClaimCheck(statistics, datasets::skipped);
  }

  Audits audits() {
    return new Audits(coverages(), claimCheck());
  }

  TextStatisticsSearch texts() {
    return texts;
  }

  Exports exports() {
    return exports;
  }

  Quality quality() {
    return quality;
  }

  Trends trends() {
    return trends;
  }

  QualityReports reports() {
    return new QualityReports(quality, datasets, Version.current());
  }

  Policies policies() {
    return policies;
  }

  Lineages lineages() {
    return lineages;
  }

  DatasetStore datasets() {
    return datasets;
  }

  DatasetVersions versions() {
    return versions;
  }

  Backups backups() {
    return backups;
  }

  private long languages(String dataset) {
    if (!index.ready()) {
      return 0;
    }
    Choice choice = new Choice(Facet.escape(dataset), false);
    Filters filters = new Filters(Map.of(Facet.DATASET, List.of(choice)));
    SearchRequest request = new SearchRequest("", filters, Sorting.SOURCE, 0, null);
    return FacetValue.distinct(
        search.search(request).facets().getOrDefault(Facet.LANGUAGE, List.of()));
  }

  /** Ends what runs, so that it can be resumed, and gives the space of deleted rows back. */
  @Override
  public void close() {
    background.shutdownNow();
    quality.job().close();
    board.settle();
    imports.close();
    index.close();
    database.compactAndClose();
  }
}
