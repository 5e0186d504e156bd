package dev.evolscope.bench;

import dev.evolscope.bench.SyntheticRow.Evolution;
import dev.evolscope.bench.SyntheticRow.FollowUp;
import dev.evolscope.bench.SyntheticRow.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows of M2Lingual's shape in 70 languages, the same for the same seed and sizes on every machine.
 * Nothing is held: a text is a function of the seed, its row and its place, so that an evolved row
 * makes its seed's text again.
 */
final class SyntheticRows {
  /** Bytes of UTF-8 in a row on average, unless other sizes are asked for. */
  static final int MEAN_SIZE = 8192;

  private static final List<String> TASKS =
      List.of(
          "general",
          "adversarial_qa",
          "coqa",
          "dolly",
          "hotpot_qa",
          "joke_explanation",
          "lambada",
          "mintaka",
          "mlqa",
          "nq_open",
          "paraphrase_identification",
          "piqa",
          "sentiment_analysis",
          "soda",
          "summarization",
          "title_generation",
          "translation",
          "wiki_split",
          "xlel_wd",
          "xp3_qa");

  private static final List<String> TASK_EVOLS =
      List.of(
          "DIALECT",
          "ADD_CONSTRAINTS",
          "DEEPEN",
          "CONCRETISE",
          "INCREASE_REASONING",
          "BROADEN",
          "MULTI_HOP",
          "COMPLICATE_INPUT",
          "PERSONA",
          "LENGTHEN");

  /** What is drawn for a row; each is drawn from a random sequence of its own. */
  private enum Place {
    SEED_PROMPT(0),
    SEED_REPLY(1),
    EVOLVED_PROMPT(2),
    EVOLVED_REPLY(3),
    FACTS(4),
    FOLLOW_UPS(5);

    private static final long STRIDE = 8;

    private final int offset;

    Place(int offset) {
      this.offset = offset;
    }

    SplittableRandom random(long seed, int row) {
      return new SplittableRandom((seed << 40) + row * STRIDE + offset);
    }
  }

  private final long seed;
  private final Stages stages;
  private final Sizes sizes;
  private final List<SyntheticLanguage> languages = SyntheticLanguage.all();
  private final List<SyntheticText> texts = languages.stream().map(SyntheticText::new).toList();

  SyntheticRows(long seed, int rows) {
    this(seed, rows, Sizes.of(MEAN_SIZE));
  }

  SyntheticRows(long seed, int rows, Sizes sizes) {
    this.seed = seed;
    this.stages = Stages.of(rows);
    this.sizes = sizes;
  }

  Stages stages() {
    return stages;
  }

  /** All rows in order. */
  Stream<SyntheticRow> stream() {
    return IntStream.range(0, stages.rows()).mapToObj(this::row);
  }

  /** The row at that place, from 0. */
  SyntheticRow row(int index) {
    if (index < stages.seeds()) {
      return seedRow(index);
    }
    int evolved = index - stages.seeds();
    return evolved < stages.evolved()
        ? evolvedRow(index + 1, evolved, List.of(), List.of())
        : multiTurnRow(index + 1, evolved - stages.evolved());
  }

  private SyntheticRow seedRow(int row) {
    Utf8 reply = text(row).planted(random(Place.SEED_REPLY, row), sizes.seedReply());
    List<Message> conversation = List.of(Message.user(seedPrompt(row)), Message.assistant(reply));
    return new SyntheticRow(row + 1, conversation, language(row), task(row), null, List.of());
  }

  private SyntheticRow evolvedRow(
      long id, int row, List<Message> further, List<FollowUp> followUps) {
    int origin = stages.seedOf(row);
    SyntheticText text = text(origin);
    Utf8 prompt = text.plain(random(Place.EVOLVED_PROMPT, row), sizes.evolvedPrompt());
    Utf8 reply = text.planted(random(Place.EVOLVED_REPLY, row), sizes.evolvedReply());
    String type = TASK_EVOLS.get(random(Place.FACTS, row).nextInt(TASK_EVOLS.size()));
    String instruction = "Evolve the instruction under " + type + " and keep its language.";
    List<Message> conversation = new ArrayList<>();
    conversation.add(Message.user(prompt));
    conversation.add(Message.assistant(reply));
    conversation.addAll(further);
    return new SyntheticRow(
        id,
        conversation,
        language(origin),
        task(origin),
        new Evolution(seedPrompt(origin), prompt, reply, type, instruction),
        followUps);
  }

  private SyntheticRow multiTurnRow(long id, int row) {
    int evolved = stages.evolvedOf(row);
    SyntheticText text = text(stages.seedOf(evolved));
    SplittableRandom random = random(Place.FOLLOW_UPS, row);
    List<Message> further = new ArrayList<>();
    List<FollowUp> followUps = new ArrayList<>();
    for (int left = 1 + random.nextInt(Sizes.MOST_FOLLOW_UPS); left > 0; left--) {
      Utf8 prompt = text.plain(random, sizes.followUpPrompt());
      further.add(Message.user(prompt));
      further.add(Message.assistant(text.plain(random, sizes.followUpReply())));
      TurnEvolType[] types = TurnEvolType.values();
      followUps.add(new FollowUp(types[random.nextInt(types.length)], prompt));
    }
    return evolvedRow(id, evolved, further, followUps);
  }

  private Utf8 seedPrompt(int row) {
    return text(row).plain(random(Place.SEED_PROMPT, row), sizes.seedPrompt());
  }

  private String language(int seedRow) {
    return languages.get(seedRow % languages.size()).name();
  }

  private SyntheticText text(int seedRow) {
    return texts.get(seedRow % texts.size());
  }

  /** Tasks change only after a whole round of languages, so that every pair of both occurs. */
  private String task(int seedRow) {
    return TASKS.get(seedRow / languages.size() % TASKS.size());
  }

  private SplittableRandom random(Place place, int row) {
    return place.random(seed, row);
  }
}
