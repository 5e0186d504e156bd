package dev.evolscope.quality.copy;

import dev.evolscope.conversation.Conversation;
import dev.evolscope.conversation.Finding;
import dev.evolscope.conversation.Language;
import dev.evolscope.quality.Check;
import dev.evolscope.quality.CollectionChecks;
import dev.evolscope.quality.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One search for copies: gathers rows, then links each to an earlier one that it repeats. */
final class CopyPass implements CollectionChecks.Pass {

  private record Part(String dataset, String name) {}

  private record Reported(Check check, Links links, Links.Groups groups) {
    Reported(Check check, Links links) {
      this(check, links, links.groups(check.threshold().value()));
    }
  }

  private final CopyReader reader = new CopyReader();
  private final CopyRows rows = new CopyRows();
  private final Numbering<Part> parts = new Numbering<>();
  private final Numbering<Optional<Language>> languages = new Numbering<>();

  @Override
  public void add(Subject subject) {
    Conversation conversation = subject.conversation();
    long scope =
        Scope.of(
            parts.of(new Part(conversation.dataset(), conversation.part())),
            languages.of(Optional.ofNullable(conversation.language())),
            conversation.stage());
    rows.add(reader.read(subject, scope));
  }

  @Override
  public void finish(CollectionChecks.Findings findings) {
    EqualCopies equal = new EqualCopies(rows);
    Links exact = equal.links(CopyRows.MESSAGES, Scope.PART | Scope.LANGUAGE);
    Links across = equal.linksAcrossParts();
    Links near = new Links(rows.size());
    new NearCopies(rows, CopyChecks.NEAR.threshold().least(), near, across)
        .find(row -> !exact.isLinked(row));
    Links prompts = equal.links(CopyRows.ASKED, Scope.PART | Scope.LANGUAGE | Scope.KIND);
    double flagged = CopyChecks.NEAR.threshold().value();
    prompts.drop(row -> exact.isLinked(row) || near.isLinked(row, flagged)); // said already
    List<Reported> reported =
        List.of(
            new Reported(CopyChecks.EXACT, exact),
            new Reported(CopyChecks.NEAR, near),
            new Reported(CopyChecks.ACROSS, across),
            new Reported(CopyChecks.PROMPT, prompts));
    for (int row = 0; row < rows.size(); row++) {
      for (Reported some : reported) {
        if (some.links().isLinked(row)) {
          findings.add(rows.get(row, CopyRows.NUMBER), finding(some, row));
        }
      }
    }
  }

  private Finding finding(Reported some, int row) {
    int like = some.links().to(row);
    double score = some.links().score(row);
    List<String> details = new ArrayList<>();
    details.add(rows.id(some.groups().first(row)).text());
    details.add(Integer.toString(some.groups().size(row)));
    details.add(rows.id(like).text());
    details.add(Long.toString(Math.round(100 * score)));
    if (some.check().equals(CopyChecks.ACROSS)) {
      Part part = parts.value(Scope.part(rows.get(like, CopyRows.SCOPE)));
      details.add(cut(part.dataset()));
      details.add(cut(part.name()));
    }
    return new Finding(some.check().id(), score, null, details);
  }

  private static String cut(String name) {
    return name.substring(0, Math.min(name.length(), Finding.LONGEST_DETAIL));
  }
}
