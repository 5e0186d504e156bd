package dev.evolscope.quality.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evolscope.quality.wording.WrittenRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CutOffTest {
  /** Makes a short example a text that is long enough to be judged. */
  private static final String BEFORE =
      "The sea comes and goes, and whoever lives by it knows its hours. People in the harbour look at"
          + " the sky first, and only then at the clock on the tower.\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "English|The tide rises twice a day on most coasts. The Moon pulls the water on the near side and the",
        "English|The tide rises twice a day on most coasts, and the water is pulled by the Moon,",
        "Spanish|Ahora estoy en un patio que huele a ropa limpia. Una señora me pone leche y lee mi",
        "German|Die Flut steigt zweimal am Tag an den Küsten. Der Mond zieht das Wasser auf der nahen Sei",
        "Hindi|कबड्डी में दोनों ओर सात-सात खिलाड़ी होते हैं। वह जितने खिलाड़ियों को छूकर लौट आता है, उतन",
        "Bengali|জোয়ার দিনে দুবার আসে। চাঁদ কাছের দিকের জল টানে আর দূরের দিকের জল পেছনে",
        "Simplified Chinese|潮水每天涨两次。月亮拉动靠近它的一侧的海水，而远的一侧则被留在后面因为",
        "Japanese|潮は一日に二度満ちます。月が近い側の海水を引き、遠い側の海水はあとに残されるた",
        "Standard Arabic|يرتفع المد مرتين في اليوم على معظم السواحل. يجذب القمر الماء في الجانب القريب ويبقى",
        "Urdu|مد دن میں دو بار آتا ہے۔ چاند قریب کی طرف کا پانی کھینچتا ہے اور دور کی طرف کا پانی",
        "Amharic|ማዕበሉ በቀን ሁለት ጊዜ ይነሳል። ጨረቃ ቅርብ ያለውን ውሃ ትስባለች፤ ሩቅ ያለው ደግሞ ወደ ኋላ",
        "Burmese|ဒီရေသည် တစ်နေ့ နှစ်ကြိမ် တက်သည်။ လသည် နီးသောဘက်မှ ရေကို ဆွဲငင်ပြီး ဝေးသောဘက်မှ",
        "Thai|น้ำขึ้นวันละสองครั้งตามชายฝั่งส่วนใหญ่ ดวงจันทร์ดึงน้ำด้านใกล้ และน้ำด้านไกลถูกทิ้งไว้ข้างหลังเ",
        "Thai|น้ำขึ้นวันละสองครั้งตามชายฝั่งส่วนใหญ่ ดวงจันทร์ดึงน้ำด้านใกล้ ส่วนน้ำด้านไกลถูกทิ้งไว้เพราะ",
        "Georgian|მოქცევა დღეში ორჯერ ხდება. მთვარე ახლო მხარის წყალს იზიდავს, შორეული მხარის წყალი კი",
        "Greek|Η παλίρροια ανεβαίνει δύο φορές τη μέρα. Η Σελήνη τραβά το νερό της κοντινής πλευρ",
        "Hebrew|הגאות עולה פעמיים ביום ברוב החופים. הירח מושך את המים בצד הקרוב, ואילו המים בצד"
      })
  void aReplyThatEndsWithinASentenceIsSeen(String language, String reply) {
    assertThat(flagged(language, BEFORE + reply)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "English|The tide rises twice a day on most coasts. The Moon pulls the water on the near side.",
        "English|Paris",
        "English|Dear Ms Lind, thank you for the cupboard. It came on Monday and fits well. Best wishes, Tom",
        "English|The title that I would choose for a story about a storm at sea: The Long Way Home Again",
        "English|You can read all of it in the library of the town. The address is https://example.org/library",
        "English|Congratulations to both of you on the new flat. We are so happy for you all 🎉",
        "English|The answer follows from the two sides of the triangle. Therefore the length is **5 metres**",
        "Thai|น้ำขึ้นวันละสองครั้งตามชายฝั่งส่วนใหญ่ ดวงจันทร์ดึงน้ำด้านใกล้ และน้ำด้านไกลถูกทิ้งไว้ข้างหลัง",
        "Simplified Chinese|潮水每天涨两次。月亮拉动靠近它的一侧的海水，而远的一侧则被留在后面。",
        "Japanese|潮は一日に二度満ちます。月が近い側の海水を引くからです♪",
        "Amharic|ማዕበሉ በቀን ሁለት ጊዜ ይነሳል። ጨረቃ ቅርብ ያለውን ውሃ ትስባለች።",
        "Burmese|ဒီရေသည် တစ်နေ့ နှစ်ကြိမ် တက်သည်။ လသည် နီးသောဘက်မှ ရေကို ဆွဲငင်သည်။",
        "Hindi|ज्वार दिन में दो बार आता है। चंद्रमा पास का पानी खींचता है।",
        "Armenian|Մակընթացությունը լինում է օրը երկու անգամ։ Լուսինը ձգում է մոտ կողմի ջուրը։"
      })
  void aReplyThatEndsIsLeftAlone(String language, String reply) {
    assertThat(flagged(language, BEFORE + reply)).isFalse();
    assertThat(flagged(language, reply)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Take these along:\n- a coat that keeps the rain off and can be folded small\n- shoes that hold on wet stone and dry fast\n- bread, cheese and water for the whole of the long day",
        "```python\nprint('tide')\nfor i in range(10):\n    print(i)\n```",
        "| Day | Tide |\n| --- | --- |\n| Monday | high in the morning and low in the afternoon |",
        "Roses are red and violets are blue,\nthe sea is deep and so are you,\nthe gulls are loud the whole day through,\nand what they say is mostly true",
        "# How the tide rises twice a day on most of the coasts of the world and falls again",
        "The area is $A = \\pi r^2$ for every circle. With the radius of two the area is $4\\pi$",
        "1. Open the window in the hall and the one in the kitchen\n2. Wait for ten minutes or until the smoke has gone away"
      })
  void listsCodeTablesPoemsHeadingsAndFormulasEndAsTheyLike(String reply) {
    assertThat(flagged("English", reply)).isFalse();
  }

  @Test
  void aShortAnswerMayEndAsItLikes() {
    assertThat(flagged("English", "It rises twice. The Moon pulls the water on both sides"))
        .isFalse();
  }

  @Test
  void anAnswerOutOfATextStopsWhereItLikes() {
    String span = "It rises twice. The Moon pulls the water on both sides of the Earth and the";
    assertThat(
            WrittenRow.seed("English", "Read: " + BEFORE + span + " Sun too. Why?", BEFORE + span)
                .flagged(new ReplyChecks()))
        .doesNotContain("reply-cut-off");
  }

  @Test
  void theLastOfManyItemsIsSeenToLackItsMark() {
    assertThat(
            flagged(
                "English",
                """
                - Take a coat that keeps the rain off and can be folded small.
                - Take shoes that hold on wet stone and that dry fast in the sun.
                - Take bread and cheese and water for the whole of the long day alo"""))
        .isTrue();
  }

  @Test
  void onlyTheLastReplyIsLookedAt() {
    String cut =
        BEFORE + "The tide rises twice a day. The Moon pulls the water on the near side and the";
    assertThat(
            WrittenRow.seed("English", "Why?", cut, "Go on.", "It also pulls the Earth itself.")
                .flagged(new ReplyChecks()))
        .doesNotContain("reply-cut-off");
  }

  private static boolean flagged(String language, String reply) {
    return WrittenRow.seed(language, "Why is it so?", reply)
        .flagged(new ReplyChecks())
        .contains("reply-cut-off");
  }
}
