package dev.evolscope.quality.personal;

import java.util.regex.Pattern;

/** What stands around a number: it tells a phone's from a price. */
final class Context {
  private static final int BEFORE = 40;

  /** Words for telephones and calling, by their beginnings. */
  static final Pattern PHONE =
      words(
          "tel\\b|telef|téléph|telep|teleg|telp|telf|tlf|phone|fone|fono|mobile|mobil|cell\\b|cellul"
              + "|celular|whats|fax|sms|hotline|handy|llam|llám|appel|chiam|anruf|ruf(?:en|t)? |call"
              + "|simu|piga|puhelin|soita|zadzwo|zavol|arayın|gọi|điện thoại|sđt|ligue|ligar|móvil"
              + "|hubungi|nomor|tumawag|numero|número|numéro|nummer|ring |rang |фон|phon",
          "тел|звон|моб|дзвон|позвон|номер|τηλ|κινητ|هاتف|اتصل|اتصال|جوال|موبايل|تليفون|تلفون|واتس"
              + "|تلفن|تماس|موبائل|فون|فۆن|تېليفون|טלפון|נייד|חייג|התקשר|फ़ोन|फोन|मोबाइल|मोबाईल|संपर्क|कॉल"
              + "|ফোন|মোবাইল|தொலைபேசி|கைபேசி|ఫోన్|ಫೋನ್|ದೂರವಾಣಿ|ഫോൺ|ફોન|ਫ਼ੋਨ|ਫੋਨ|දුරකථන|โทร|เบอร์|ဖုန်း"
              + "|ទូរស័ព្ទ|ໂທ|电话|電話|手机|手機|致电|致電|携帯|전화|연락|휴대|ስልክ|ტელ|հեռ|☎|☏|📞|📱|✆");

  /** Words for cards to pay with. */
  static final Pattern CARD =
      words(
          "card|carte|carta|cartão|cartao|tarjeta|karte|kart|visa|mastercard|amex|cvv|cvc|credit"
              + "|kadi|thẻ|kortti",
          "карт|κάρτ|بطاقة|بطاقه|کارت|کارڈ|כרטיס|कार्ड|কার্ড|அட்டை|కార్డు|บัตร|卡|カード|카드|ካርድ|ბარათ");

  /** Words for addresses of computers. */
  static final Pattern NETWORK =
      words("ip\\b|server|host|addr|ping\\b|gateway", "айпи|айпі|آي بي|آی‌پی");

  private Context() {}

  private static Pattern words(String latin, String others) {
    return Pattern.compile(
        "(?<![a-zà-ỹ])(?:" + latin + ")|" + others,
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether one of the words stands shortly before, on the same line. */
  static boolean isBefore(String text, int at, Pattern words) {
    int from = Math.max(0, at - BEFORE);
    String before = text.substring(from, at);
    return words.matcher(before.substring(before.lastIndexOf('\n') + 1)).find();
  }
}
