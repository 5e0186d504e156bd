package dev.evolscope.ui.preview;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.ConversationId;
import dev.evolscope.conversation.Evol;
import dev.evolscope.conversation.Languages;
import dev.evolscope.conversation.Message;
import dev.evolscope.conversation.Stage;
import dev.evolscope.conversation.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conversations in several scripts, some hostile, one long. */
final class PreviewTexts {
  private PreviewTexts() {}

  private static final String URDU =
      "ایک ٹیک سٹارٹ اپ نے سوفٹ ویئر ڈیویلپمنٹ میں پہلے سال $8000 کا انویسٹمنٹ کیا ، اور پھر دوسرے سال سوفٹ ویئر ڈیویلپمنٹ میں اس رقم کا آدھا انویسٹمنٹ کیا۔\n\nدو سال کے دوران سٹارٹ اپ نے سوفٹ ویئر ڈیویلپمنٹ میں کل کتنا انویسٹمنٹ کیا؟";
  private static final String ARABIC =
      "في مكان قريب، في أوغرود ساسكي (الحديقة الساكسونية)، كان المسرح الصيفي قيد العمل من 1870 إلى 1939، وفي فترة ما بين الحربين، تضمّن مجمّع المسرح أيضًا موموس، أول ملهى أدبي في وارسو.";
  private static final String CHINESE =
      "一战结束时，根据《凡尔赛条约》规定，协约国占领莱茵兰直至 1935年，此后该地成为非军事化地区。协约国于1930年撤离莱茵兰。协约国原定何时撤离莱茵兰？";
  private static final String TAMIL =
      "ஒரு தொழில்நுட்ப துவக்கத்தில் முதல் ஆண்டு $8000 மென்பொருள் மேம்பாட்டில் முதலீடு செய்கிறது, அதன் பின் இரண்டாவது ஆண்டு அதே தொகையின் பாதியை மென்பொருள் மேம்பாட்டில் முதலீடு செய்கிறது.";
  private static final String AMHARIC = "ዋናው የነጭ ሜቶዲስት ጉባዔ በ1930ዎቹ ነው የወጣው፡፡";
  private static final String THAI =
      "ในปี 1937 เทสลาได้ตีพิมพ์บทความเรื่อง \"เครื่องจักรเพื่อยุติสงคราม\" บทความใดที่ตีพิมพ์ในปีนั้น และเหตุใดจึงสำคัญต่อการอภิปรายเรื่องอาวุธลำแสงในยุคนั้น";
  private static final String HINDI =
      "उदाहरण के लिए, 1937 में प्रकाशित अपने लेख, \"ए मशीन टू एंड वार\", में टेस्ला ने कहा: 1937 में कौन सा लेख प्रकाशित हुआ था?";

  static List<Conversation> all() {
    List<Conversation> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      all.add(
          of(
              i,
              "Tamil",
              "general",
              "CONCRETIZING",
              List.of("COMPLEX_QUERIES"),
              TAMIL,
              TAMIL.substring(30),
              TAMIL.substring(60),
              "$8000 + $4000 = $12000"));
      all.add(of(i, "Standard Arabic", "mlqa", "MULTI_HOP", List.of(), ARABIC, "1939"));
      all.add(of(i, "Amharic", "general", "CONSTRAINTS", List.of(), "መቼ ነው የወጣው?", AMHARIC));
      all.add(of(i, "Simplified Chinese", "mlqa", "REASONING", List.of(), CHINESE, "1935年。"));
      all.add(
          of(
              i,
              "Urdu",
              "general",
              "CONCRETIZING",
              List.of("COMPLEX_QUERIES", "GENERIC_REWRITING_FOLLOW_UP"),
              URDU,
              "پہلے سال کا انویسٹمنٹ $8000 تھا اور دوسرے سال انویسٹمنٹ کی رقم آدھی تھی، یعنی $8000 کا آدھا ہوتا ہے $4000۔\n\nتو دونوں سالوں کے دوران کل انویسٹمنٹ ہوا $8000 (پہلے سال) + $4000 (دوسرے سال) = $12000۔",
              "ان تین سالوں کی رقم ایک جدول میں لکھیں۔",
              "Here is the amount for each of the three years:\n\nYear 1: $8,000\nYear 2: $4,000\nYear 3: $2,000",
              "اور چوتھے سال؟",
              "1000 $"));
      all.add(of(i, "Thai", "coqa", null, List.of(), THAI, "เครื่องจักรเพื่อยุติสงคราม"));
      all.add(of(i, "Hindi", "coqa", "COUNTERFACTUAL", List.of(), HINDI, "ए मशीन टू एंड वार"));
      all.add(
          of(
              i,
              "English",
              "general",
              null,
              List.of(),
              "<img src=x onerror=\"document.title='broken'\"> <script>document.title='broken'</script> & <b>bold?</b> 1930",
              "javascript:alert(1) \u202Eright to left override\u202C \"quoted\" 'apostrophe'"));
      all.add(of(i, "Klingon (pIqaD)", null, null, List.of(), "nuqneH 1939", ""));
    }
    all.add(longOne());
    return all;
  }

  private static Conversation longOne() {
    String[] texts = new String[300];
    for (int i = 0; i < 300; i++) {
      texts[i] = i % 2 == 0 ? CHINESE + " (" + i + ")" : CHINESE.repeat(1 + i % 5);
    }
    return of(99, "Simplified Chinese", "general", "DEEPENING", List.of("RANDOM_FOLLOW_UP"), texts);
  }

  private static Conversation of(
      int number,
      String language,
      @Nullable String task,
      @Nullable String taskEvol,
      List<String> turnEvols,
      String... texts) {
    List<Message> messages = new ArrayList<>();
    List<Value> list = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      Message message = new Message(i % 2 == 0 ? "user" : "assistant", texts[i]);
      messages.add(message);
      var fields = new LinkedHashMap<String, Value>();
      fields.put("role", new Value.Text(message.role()));
      fields.put("content", new Value.Text(message.content()));
      list.add(new Value.Fields(fields));
    }
    var row = new LinkedHashMap<String, Value>();
    row.put("id", new Value.Whole(90400 + number));
    row.put("language", new Value.Text(language));
    row.put("no_of_turns", new Value.Whole(texts.length / 2));
    row.put("task_evol_type", taskEvol == null ? Value.Null.NULL : new Value.Text(taskEvol));
    row.put(
        "multiturn_evol_type",
        new Value.Items(turnEvols.stream().map(t -> (Value) new Value.Text(t)).toList()));
    row.put("conversation", new Value.Items(list));
    var fields = new Value.Fields(row);
    Stage stage =
        !turnEvols.isEmpty()
            ? Stage.MULTI_TURN
            : taskEvol != null ? Stage.EVOLVED : task == null ? Stage.PLAIN : Stage.SEED;
    return new Conversation(
        ConversationId.of("M2Lingual", "full_data.parquet", "" + (90400 + number), number, fields),
        "M2Lingual",
        "full_data.parquet",
        "" + (90400 + number),
        language.startsWith("Klingon") && number > 3 ? null : Languages.of(language),
        task,
        stage,
        new Evol(null, null, taskEvol, null, turnEvols),
        messages,
        fields);
  }
}
