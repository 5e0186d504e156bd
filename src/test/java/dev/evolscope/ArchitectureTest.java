package dev.evolscope;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.Architectures;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Which package may know what; each rule says why it stands. */
class ArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("__")) // bean definitions of the build
          .importPackages("dev.evolscope");

  @Test
  void dependenciesPointFromTheOutsideToTheDomain() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("dev.evolscope..")
        .layer("outside")
        .definedBy(in("ui"), in("api"), in("cli"), in("bench"))
        .layer("middle")
        .definedBy(
            in("search"),
            in("lineage"),
            in("ingest"),
            in("parquet"),
            in("export"),
            in("coverage"),
            in("statistics"),
            in("quality"),
            in("report"),
            in("compare"))
        .layer("domain")
        .definedBy(
            in("conversation"), in("access"), in("taxonomy"), in("markdown"), in("identification"))
        .whereLayer("outside")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("middle")
        .mayOnlyBeAccessedByLayers("outside")
        .whereLayer("domain")
        .mayOnlyBeAccessedByLayers("outside", "middle")
        .ensureAllClassesAreContainedInArchitecture()
        .because("the domain must be usable without pages, commands, index or imports")
        .check(MAIN);
  }

  @Test
  void theDomainKnowsNoSibling() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage(in("conversation"))
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.evolscope..").and(not(resideInAPackage(in("conversation")))))
        .check(MAIN);
  }

  @Test
  void searchDoesNotKnowIngest() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage(in("search"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(in("ingest"))
        .because("an import publishes into the index; a search never asks where rows came from")
        .check(MAIN);
  }

  @Test
  void lineageKnowsConversationsOnly() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage(in("lineage"))
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.evolscope..")
                .and(not(resideInAnyPackage(in("lineage"), in("conversation")))))
        .because("an import has rows linked; how rows are linked depends on no import and no index")
        .check(MAIN);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("dev.evolscope.(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void vaadinStaysInUi() {
    only(resideInAPackage(in("ui")), "com.vaadin..");
  }

  @Test
  void luceneStaysInSearch() {
    only(resideInAPackage(in("search")), "org.apache.lucene..");
  }

  @Test
  void theTokenizerStaysInStatistics() {
    only(resideInAPackage(in("statistics")), "com.knuddels..");
  }

  @Test
  void sqlStaysInStoresAndTheDatabase() {
    DescribedPredicate<JavaClass> store =
        simpleNameEndingWith("Store").or(simpleName("Database")).or(simpleName("VersionRows"));
    only(
        resideInAPackage(in("conversation"))
            .and(itOrItsOwner(store))
            .or(itOrItsOwner(simpleName("SqlRival"))), // another database, measured beside ours
        "java.sql..",
        "javax.sql..",
        "org.springframework.jdbc..",
        "org.h2..");
  }

  @Test
  void jacksonStaysAtTheEdges() {
    DescribedPredicate<JavaClass> edge = simpleName("JsonValues").or(simpleName("JsonValueReader"));
    only(
        resideInAnyPackage(in("api"), in("cli"), in("bench"), in("ingest"), in("ui"))
            .or(itOrItsOwner(edge)),
        "tools.jackson..",
        "com.fasterxml.jackson..");
  }

  @Test
  void pagesReadTheJsonOfBrowserEventsAndNoOther() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage(in("ui"))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
                .and(not(simpleName("JsonNode"))))
        .because(
            "Flow hands the data of a browser's event over as a Jackson node; no more is needed")
        .check(MAIN);
  }

  @Test
  void everyPackageSaysWhatItHoldsAndIsNullMarked() {
    Stream<JavaPackage> packages = MAIN.stream().map(JavaClass::getPackage).distinct();
    assertThat(packages)
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p.isAnnotatedWith(NullMarked.class)).as(p.getName()).isTrue());
  }

  @Test
  void namesSayWhatAThingIs() {
    ArchRuleDefinition.noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Base|Info)")
        .because("such endings say nothing of what the class is")
        .check(MAIN);
  }

  private static String in(String part) {
    return "dev.evolscope." + part + "..";
  }

  private static void only(DescribedPredicate<JavaClass> allowed, String... packages) {
    ArchRuleDefinition.noClasses()
        .that(not(allowed))
        .should()
        .dependOnClassesThat(resideInAnyPackage(packages))
        .check(MAIN);
  }

  private static DescribedPredicate<JavaClass> itOrItsOwner(DescribedPredicate<JavaClass> wanted) {
    return DescribedPredicate.describe(
        "are or stand in " + wanted.getDescription(),
        type ->
            Stream.iterate(
                    java.util.Optional.of(type),
                    java.util.Optional::isPresent,
                    t -> t.get().getEnclosingClass())
                .anyMatch(t -> wanted.test(t.get())));
  }
}
