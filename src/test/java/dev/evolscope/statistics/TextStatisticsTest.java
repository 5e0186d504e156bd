package dev.evolscope.statistics;

import static dev.evolscope.TestConversations.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.conversation.Facet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TextStatisticsTest {
  @Test
  void tokensAreThoseOfTheNamedEncoding() {
    // Of OpenAI's own tiktoken 0.7, o200k_base
    assertThat(Tokenizer.count("hello world")).isEqualTo(2);
    assertThat(Tokenizer.count("tiktoken is great!")).isEqualTo(6);
    assertThat(Tokenizer.count("")).isZero();
  }

  @Test
  void aSpecialTokensNameIsTextLikeAnyOther() {
    assertThat(Tokenizer.count("<|endoftext|>")).isGreaterThan(1);
  }

  @Test
  void hostileTextIsCountedInTime() {
    for (String piece : List.of("a", " ", "\n", "\ud83d\ude00", "\u0301", "\ud800", "中", "'s")) {
      String text = piece.repeat(200_000);
      assertThat(Tokenizer.count(text)).as(piece).isPositive();
    }
  }

  @Test
  void wordsAreCutInScriptsWithAndWithoutSpaces() {
    assertThat(words("The cat, the CAT's 2 hats!"))
        .containsExactly("the", "cat", "the", "cat's", "2", "hats");
    assertThat(words("ฉันรักแมว")).containsExactly("ฉัน", "รัก", "แมว");
    assertThat(words("我们喜欢北京")).containsExactly("我们", "喜欢", "北京");
  }

  @Test
  void varietyIsTheMeanShareOfDifferentWordsInAWindow() {
    Random random = new Random(7);
    for (int run = 0; run < 500; run++) {
      List<String> words =
          random
              .ints(random.nextInt(200), 0, 1 + random.nextInt(60))
              .mapToObj(Integer::toString)
              .toList();
      assertThat(Variety.of(words)).isEqualTo(slowVariety(words));
    }
    assertThat(Variety.of(IntStream.range(0, 80).mapToObj(n -> "w" + n).toList()).share())
        .isEqualTo(1);
    assertThat(Variety.of(IntStream.range(0, 80).mapToObj(n -> "w").toList()).share())
        .isEqualTo(1.0 / Variety.WINDOW);
  }

  private static Variety slowVariety(List<String> words) {
    long windows = 0;
    long different = 0;
    for (int i = 0; i + Variety.WINDOW <= words.size(); i++) {
      windows++;
      different += new HashSet<>(words.subList(i, i + Variety.WINDOW)).size();
    }
    return new Variety(windows, different);
  }

  @Test
  void theSameAreChosenEachTimeAndOutOfAPart() {
    List<Long> all = LongStream.rangeClosed(1, 10_000).boxed().toList();
    List<Long> chosen = Sample.of(all, 500);
    assertThat(chosen).hasSize(500).doesNotHaveDuplicates();
    assertThat(Sample.of(all.reversed(), 500)).isEqualTo(chosen);
    assertThat(Sample.of(all.subList(0, 300), 500)).hasSize(300);
    Set<Long> odd = new HashSet<>(all.stream().filter(n -> n % 2 == 1).toList());
    List<Long> kept = chosen.stream().filter(odd::contains).toList();
    assertThat(Sample.of(odd, kept.size())).isEqualTo(kept);
    assertThat(chosen.stream().mapToLong(n -> n).average().orElseThrow()).isBetween(4600.0, 5400.0);
  }

  @Test
  void figuresOfAConversationAreThoseOfItsMessages() {
    var figures =
        ConversationFigures.of(
            conversation().in("Thai").user("hello world").assistant("hello").user("ที่").build());
    assertThat(figures.promptTokens()).containsExactly(2);
    assertThat(figures.replyTokens()).containsExactly(1);
    assertThat(figures.graphemes()).isEqualTo(17);
    assertThat(figures.tokens()).isEqualTo(3 + Tokenizer.count("ที่"));
    assertThat(figures.values().get(Facet.LANGUAGE)).containsExactly("Thai");
    assertThat(figures.variety()).isEqualTo(Variety.NONE);
    assertThat(TextFigures.of(List.of())).isEqualTo(new TextFigures(0, null, null));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Words.add(text, words);
    return words;
  }
}
