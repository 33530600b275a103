package org.peaceterms.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {
  static Stream<Rule> rules() {
    return Rules.ALL.stream();
  }

  @Test
  void codesAreWordsAndOccurOnce() {
    assertThat(Rules.ALL)
        .extracting(Rule::code)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    assertThat(Rules.named("empty-guarantee").orElseThrow().basis()).containsExactly("L04");
    assertThat(Rules.named("no-such-rule")).isEmpty();
  }

  @Test
  void everyReasonHasARuleAndIsDefined() {
    List<String> reasons = IntStream.rangeClosed(1, 28).mapToObj("L%02d"::formatted).toList();
    assertThat(Rules.ALL.stream().flatMap(rule -> rule.basis().stream()).distinct().sorted())
        .containsExactlyElementsOf(reasons);
    for (Rule rule : Rules.ALL) {
      for (String reason : rule.basis()) {
        assertThat(line(reason)).as(reason).contains("`" + rule.code() + "`");
      }
    }
    assertThat(reasons)
        .allSatisfy(reason -> assertThat(line(reason)).containsPattern("\\(.+ 2025(;.*)?\\)$"));
  }

  private static String line(String reason) {
    return Rules.basisPage()
        .lines()
        .filter(line -> line.startsWith("- **" + reason + "** "))
        .findFirst()
        .orElseThrow(() -> new AssertionError(reason + " is not defined"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void sayWhatTheyFindWhyAndWhatToDo(Rule rule) {
    assertThat(rule.title()).isNotBlank();
    assertThat(rule.line()).matches("[A-Z].*\\.");
    assertThat(rule.advice()).matches("[A-Z].*\\.");
    assertThat(rule.severity()).isNotNull();
    assertThat(rule.page())
        .startsWith("## Why it matters\n\n")
        .contains("\n## Where it is argued\n\n- ")
        .contains("\n## A plan that breaks it\n\n```json\n")
        .contains("\n## A near miss\n\n```json\n");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findWhatBreaksThemAndTheCureCuresThatAlone(Rule rule) {
    PageExample example = PageExample.of(rule);
    ImmutableList<Finding> broken = example.breaking().findings();
    assertThat(broken).extracting(Finding::rule).contains(rule);
    assertThat(messages(example.nearMiss().findings()))
        .containsExactlyElementsOf(
            messages(
                broken.stream()
                    .filter(finding -> !finding.rule().equals(rule))
                    .collect(ImmutableList.toImmutableList())));
  }

  private static List<String> messages(ImmutableList<Finding> findings) {
    return findings.stream().map(found -> found.rule() + ": " + found.message()).toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void breakAtMostTwoOthersInTheirOwnExample(Rule rule) {
    assertThat(PageExample.of(rule).breaking().findings()).hasSizeLessThanOrEqualTo(3);
  }
}
