package org.peaceterms;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** The rooms of the library and the arrows between them: words, meaning, answers, faces. */
@AnalyzeClasses(
    packages = "org.peaceterms",
    importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class ArchitectureTest {
  private static final ImmutableList<String> WORDS = ImmutableList.of("style", "term", "plan");

  private static final ImmutableList<String> ANSWERS =
      ImmutableList.of("contradiction", "diff", "compat", "schedule", "merge", "audit");

  /** Each room with the rooms it may use. Those that do not exist yet are empty. */
  private static final ImmutableSetMultimap<String, String> ARROWS =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("term", "style")
          .putAll("plan", "style", "term")
          .putAll("logic", WORDS)
          .putAll("contradiction", WORDS)
          .put("contradiction", "logic")
          .putAll("diff", WORDS)
          .put("diff", "logic")
          .putAll("compat", WORDS)
          .putAll("compat", "logic", "contradiction")
          .putAll("schedule", WORDS)
          .putAll("schedule", "logic", "contradiction")
          .putAll("merge", WORDS)
          .putAll("merge", "logic", "contradiction", "diff")
          .putAll("audit", WORDS)
          .putAll("audit", "logic", "contradiction", "diff", "schedule")
          .putAll("json", WORDS)
          .putAll("json", ANSWERS)
          .putAll("corpus", WORDS)
          .put("corpus", "json")
          .putAll("report", WORDS)
          .putAll("report", ANSWERS)
          .build();

  @ArchTest static final ArchRule ROOMS_USE_ONLY_THE_ROOMS_BELOW = rooms();

  private static ArchRule rooms() {
    Set<String> rooms = Sets.union(ARROWS.keySet(), Set.copyOf(ARROWS.values()));
    LayeredArchitecture house =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String room : rooms) {
      house = house.optionalLayer(room).definedBy("org.peaceterms." + room + "..");
    }
    for (String room : rooms) {
      Set<String> below = ARROWS.get(room);
      house =
          below.isEmpty()
              ? house.whereLayer(room).mayNotAccessAnyLayer()
              : house.whereLayer(room).mayOnlyAccessLayers(below.toArray(String[]::new));
    }
    return house;
  }

  @ArchTest
  static final ArchRule ROOMS_DO_NOT_FORM_CIRCLES =
      slices().matching("org.peaceterms.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_JSON_USES_MORE_OF_JACKSON_THAN_ITS_ANNOTATIONS =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.peaceterms.json..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("com.fasterxml.jackson..")
                  .and(
                      not(
                          resideInAnyPackage(
                              "com.fasterxml.jackson.annotation",
                              "com.fasterxml.jackson.databind.annotation")))
                  .and(not(nameMatching(".*\\$None"))))
          .as("outside of json only annotations of Jackson are used, with their defaults (None)");

  @ArchTest
  static final ArchRule NAMES_COME_FROM_THE_FIELD =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Data|Info)(\\$.*)?")
          .as("no class is named Util, Helper, Manager, Impl, Data or Info");

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses classes) {
    Set<String> packages =
        classes.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    assertThat(packages)
        .allSatisfy(
            name ->
                assertThat(classes.getPackage(name).isAnnotatedWith(NullMarked.class))
                    .as(name)
                    .isTrue());
  }

  @ArchTest
  static void everyRoomIsKnown(JavaClasses classes) {
    Set<String> rooms =
        classes.stream()
            .map(found -> found.getPackageName().split("\\."))
            .filter(names -> names.length > 2)
            .map(names -> names[2])
            .collect(Collectors.toSet());
    assertThat(rooms).isSubsetOf(Sets.union(ARROWS.keySet(), Set.of("style")));
  }
}
