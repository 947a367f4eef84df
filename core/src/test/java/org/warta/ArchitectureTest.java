package org.warta;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The directions of the design, held over core's own classes. */
class ArchitectureTest {
  private static final String INTERNAL = "org.warta.internal..";
  private static final JavaClasses CORE =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void seesTheClassesOfCore() {
    assertThat(CORE.contain(NewsNormalizer.class)).isTrue();
    assertThat(CORE.that(resideInAPackage(INTERNAL))).hasSizeGreaterThan(30);
  }

  @Test
  void exportedPackagesShowNoInternalType() {
    List<String> shown = new ArrayList<>();
    for (JavaClass type : CORE) {
      if (!type.getPackageName().startsWith("org.warta.internal") && isShown(type.getModifiers())) {
        for (JavaCodeUnit unit : type.getCodeUnits()) {
          if (isShown(unit.getModifiers())) {
            List<JavaType> types = new ArrayList<>(unit.getParameterTypes());
            types.add(unit.getReturnType());
            addInternal(shown, unit.getFullName(), types);
          }
        }
        for (JavaField field : type.getFields()) {
          if (isShown(field.getModifiers())) {
            addInternal(shown, field.getFullName(), List.of(field.getType()));
          }
        }
        type.getRawSuperclass().ifPresent(of -> addInternal(shown, type.getName(), List.of(of)));
        addInternal(shown, type.getName(), List.copyOf(type.getRawInterfaces()));
      }
    }
    assertThat(shown).isEmpty();
  }

  private static boolean isShown(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static void addInternal(List<String> shown, String where, List<JavaType> types) {
    for (JavaType type : types) {
      for (JavaClass involved : type.getAllInvolvedRawTypes()) {
        if (involved.getPackageName().startsWith("org.warta.internal")) {
          shown.add(where + " shows " + involved.getName());
        }
      }
    }
  }

  @Test
  void textReadsNothingElseOfTheInside() {
    insideOnlyFrom("org.warta.internal.text..", "org.warta.internal.text..");
  }

  @Test
  void lexiconReadsTextAlone() {
    insideOnlyFrom(
        "org.warta.internal.lexicon..",
        "org.warta.internal",
        "org.warta.internal.table..",
        "org.warta.internal.text..",
        "org.warta.internal.lexicon..");
  }

  @Test
  void layoutReadsLexiconAndTextAlone() {
    insideOnlyFrom(
        "org.warta.internal.layout..",
        "org.warta.internal.table..",
        "org.warta.internal.text..",
        "org.warta.internal.lexicon..",
        "org.warta.internal.layout..");
  }

  private static void insideOnlyFrom(String from, String... allowed) {
    DescribedPredicate<JavaClass> other =
        resideInAPackage(INTERNAL)
            .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(allowed)));
    noClasses().that().resideInAPackage(from).should().dependOnClassesThat(other).check(CORE);
  }

  @Test
  void noStageKnowsThePipeline() {
    noClasses()
        .that()
        .resideInAPackage(INTERNAL)
        .and()
        .resideOutsideOfPackage("org.warta.internal.pipeline..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.warta.internal.pipeline..")
        .check(CORE);
  }

  @Test
  void stagesDoNotReachBack() {
    slices().matching("org.warta.internal.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void recordsAndSpiDoNotKnowTheInside() {
    noClasses()
        .that()
        .resideInAPackage("org.warta.spi..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(INTERNAL)
        .check(CORE);
  }

  @Test
  void dependsOnNothingButItsFewLibraries() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.warta",
            "org.warta.export",
            "org.warta.spi..",
            INTERNAL,
            "java..",
            "com.ibm.icu..",
            "org.apache.commons.text..",
            "org.jspecify.annotations..")
        .check(CORE);
  }

  @Test
  void readsNoClock() {
    check(
        noCalls("java.time.*", "now|system.*|tick.*"),
        noCalls("java.lang.System", "currentTimeMillis|nanoTime"),
        noCallsWithoutParameters("java.util.Date", "<init>"),
        noCallsWithoutParameters(
            "java.util.Calendar|com.ibm.icu.util..*Calendar", "getInstance|<init>"));
  }

  @Test
  void readsNoDefaultLocaleZoneOrCharset() {
    check(
        noCalls("java.util.Locale|com.ibm.icu.util.ULocale", "getDefault"),
        noCalls("java.time.ZoneId", "systemDefault"),
        noCalls("java.util.TimeZone|com.ibm.icu.util.TimeZone", "getDefault"),
        noCalls("java.nio.charset.Charset", "defaultCharset"),
        noCallsWithoutParameters("java.lang.String", "toLowerCase|toUpperCase|getBytes"),
        noClasses().should().callMethod(String.class, "format", String.class, Object[].class),
        noClasses().should().callMethod(String.class, "formatted", Object[].class));
  }

  @Test
  void leavesNothingToChance() {
    check(
        noCalls("java.lang.Math", "random"),
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                "java\\.util\\.(Random|SplittableRandom|UUID|concurrent\\.ThreadLocalRandom)"));
  }

  @Test
  void neitherLogsNorPrintsNorConnects() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "java.net..", "org.slf4j.."),
        noCalls("java.lang.System", "getLogger"),
        noClasses().should().accessField(System.class, "out"),
        noClasses().should().accessField(System.class, "err"),
        noCalls("java.lang.Throwable", "printStackTrace"));
  }

  @Test
  void usesNoRegularExpressionInsideStages() {
    check(
        noClasses()
            .that()
            .resideInAPackage(INTERNAL)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.regex.."),
        noClasses()
            .that()
            .resideInAnyPackage(
                "org.warta.internal.text..",
                "org.warta.internal.lexicon..",
                "org.warta.internal.layout..")
            .should()
            .callCodeUnitWhere(call("java.lang.String", "matches|replaceAll|replaceFirst")));
  }

  @Test
  void findsTheCallsThatItForbids() {
    JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);
    assertThat(
            List.of(
                noCalls("java.time.*", "now|system.*|tick.*"),
                noCalls("java.lang.System", "currentTimeMillis|nanoTime"),
                noCallsWithoutParameters(
                    "java.util.Calendar|com.ibm.icu.util..*Calendar", "getInstance|<init>"),
                noCallsWithoutParameters("java.lang.String", "toLowerCase|toUpperCase|getBytes"),
                noClasses().should().callMethod(String.class, "formatted", Object[].class),
                noClasses().should().accessField(System.class, "out")))
        .allSatisfy(rule -> assertThat(rule.evaluate(offender).hasViolation()).isTrue());
    assertThat(noCalls("java.util.Locale", "getDefault").evaluate(offender).hasViolation())
        .isFalse();
  }

  /** Does what core may not. */
  static final class Offender {
    @SuppressWarnings("StringCaseLocaleUsage") // it is there to be found
    void offend() {
      System.out.println(
          "%s".formatted(java.time.LocalDate.now(java.time.ZoneId.of("UTC")))
              + System.currentTimeMillis()
              + com.ibm.icu.util.Calendar.getInstance()
              + "A".toLowerCase());
    }
  }

  @Test
  void namesNoLanguageModule() {
    noClasses()
        .should()
        .haveNameMatching("org\\.warta\\.[a-z]{2,3}\\..*")
        .orShould()
        .haveNameMatching(".*(Indonesian?|Malay|English|Javanese).*")
        .check(CORE.that(DescribedPredicate.not(resideInAPackage("org.warta.spi.."))));
  }

  private static void check(ArchRule... rules) {
    assertThat(rules).allSatisfy(rule -> rule.check(CORE));
  }

  private static ArchRule noCalls(String ownerName, String method) {
    return noClasses().should().callCodeUnitWhere(call(ownerName, method));
  }

  private static ArchRule noCallsWithoutParameters(String ownerName, String method) {
    return noClasses()
        .should()
        .callCodeUnitWhere(call(ownerName, method).and(target(rawParameterTypes(new Class<?>[0]))));
  }

  private static DescribedPredicate<JavaCall<?>> call(String ownerName, String method) {
    String name = ownerName.replace(".", "\\.").replace("\\.*", ".*");
    return target(owner(nameMatching(name))).and(target(nameMatching(method))).forSubtype();
  }
}
