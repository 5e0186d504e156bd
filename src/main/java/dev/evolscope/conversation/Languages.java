package dev.evolscope.conversation;

public final class Languages {
  private Languages() {}

  public static Language of(String name) {
    String tag =
        switch (name) {
          case "Standard Arabic" -> "ar";
          case "English" -> "en";
          case "Simplified Chinese" -> "zh-Hans";
          case "Thai" -> "th";
          case "Japanese" -> "ja";
          case "Hindi" -> "hi";
          case "German" -> "de";
          case "Korean" -> "ko";
          default -> null;
        };
    return new Language(name, tag, name, "unknown", Direction.UNKNOWN, Resource.UNKNOWN);
  }

  public static boolean matches(Language language, String nameOrTag) {
    return language.name().equals(nameOrTag) || nameOrTag.equalsIgnoreCase(language.tag());
  }
}
