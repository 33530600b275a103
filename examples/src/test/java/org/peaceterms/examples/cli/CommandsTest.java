package org.peaceterms.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.json.PlanJson;
import org.peaceterms.json.Schemas;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.PlanId;

class CommandsTest {

  private static Plan plan(String id) {
    return Corpus.plan(PlanId.of(id)).orElseThrow();
  }

  @Test
  void listNamesWhatShips() {
    Run run = Run.of("list");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    Corpus.plans()
        .forEach(plan -> assertThat(run.out()).contains("\n" + plan.id() + " ", plan.title()));
    assertThat(Run.of("list", "--format", "markdown").out())
        .startsWith("## Plans\n\n| id | date |")
        .contains(
            "| us-28 | 2025-11-20 | draft | framework-substantive, comprehensive |",
            "| ukraine-law | 2025-11-20 | law |  |");
  }

  @Test
  void listTellsWhatPlansSayAboutATopic() {
    Run run = Run.of("list", "--topic", "armed-forces");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("Armed forces\n------------\n")
        .contains(
            "us-28\n",
            "- Point 6: Ukraine's armed forces may not exceed 600,000, in peace and war alike.\n",
            "ua-us-20\n");
    Run json = Run.of("list", "--topic", "security", "--format", "json");
    PublicValidator.assertValid("topic", json.out());
    assertThat(Run.of("list", "--topic", "weather"))
        .satisfies(refused -> assertThat(refused.status()).isEqualTo(2))
        .satisfies(
            refused ->
                assertThat(refused.err())
                    .contains("there is no topic 'weather', only aid, alliances, amnesty, "));
  }

  @Test
  void listTellsWhichTalksWereHeld() {
    Run run = Run.of("list", "--talks");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("Talks\n-----\n")
        .containsSubsequence(
            "2014 to 2015, Minsk\n",
            "- Who: the Donbas leaders, ",
            "- Outcome: agreement\n",
            "- Texts: minsk-2014-protocol, minsk-2014-memorandum, minsk-2\n",
            "2025, Moscow\n",
            "- Outcome: ongoing\n",
            "jadetimes-2025-12: Report on the Moscow talks of 2 December 2025, Jadetimes,"
                + " 2025-12\n");
    assertThat(Run.of("list", "--talks", "--format", "markdown").out())
        .startsWith("## Talks\n\n### 2014 to 2015, Minsk\n");
    assertThat(Run.of("list", "--talks", "--format", "html").out())
        .contains("<h3>2019, Paris</h3>");
    Run json = Run.of("list", "--talks", "--format", "json");
    PublicValidator.assertValid("talks", json.out());
    assertThat(json.json().at("/talks/2/outcome").asText()).isEqualTo("none");
  }

  @Test
  void listFindsTheIdsThatHaveAWord() {
    Run run = Run.of("list", "--words", "Prison");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("Objects\n-------\n")
        .containsPattern("\nprisoners-of-war +prisoners of war")
        .doesNotContain("Acts");
    assertThat(Run.of("list", "--words", "hand over").out())
        .containsPattern("\nhand-over-territory +hand over +object: place, recipients: party\n");
    Run json = Run.of("list", "--words", "prison", "--format", "json");
    PublicValidator.assertValid("vocabulary", json.out());
    assertThat(json.json().at("/objects").findValuesAsText("id")).contains("political-prisoners");
    Run nothing = Run.of("list", "--words", "narnia");
    assertThat(nothing.status()).isZero();
    assertThat(nothing.out())
        .isEqualTo("Nothing in the vocabulary has 'narnia' in its id or its name.\n");
    Run refused = Run.of("list", "--words", "aid", "--talks");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err())
        .contains("--words looks into the vocabulary, so it takes neither --topic nor --talks");
  }

  @Test
  void listAnswersOneQuestionAtATime() {
    Run run = Run.of("list", "--talks", "--topic", "aid");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--talks lists all talks, so it takes no --topic");
  }

  @Test
  void listAsJsonIsValid() {
    Run run = Run.of("list", "--format", "json");
    assertThat(run.status()).isZero();
    PublicValidator.assertValid("list", run.out());
    assertThat(run.json().at("/plans").findValuesAsText("pax"))
        .containsExactly("2881", "1364", "1362", "1363", "2260");
    assertThat(run.json().at("/plans").findValuesAsText("id"))
        .containsExactlyElementsOf(Corpus.planIds().stream().map(PlanId::text).toList());
  }

  @Test
  void showGoesThroughThePlan() {
    Run run = Run.of("show", "ua-us-20");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("Ukrainian-US 20-point framework\n====")
        .containsSubsequence(
            "Point 4: Size of the armed forces\n",
            "800,000",
            "Point 14: Territory (bracketed)\n",
            "Open between:\n",
            "T-A, wanted by Ukraine:\n",
            "T-C, wanted by Russia: ",
            "Can be read as:\n",
            "Sources\n-------\n");
    assertThat(Run.of("show", "us-28").out()).contains("Reported otherwise (young-2025): ");
    assertThat(Run.of("show", "us-28", "--format", "markdown").out())
        .startsWith("# US 28-point plan\n")
        .contains("\n### Point 6: Size of the armed forces\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"us-28", "e3-28", "ua-us-20", "ukraine-law"})
  void showAsJsonIsThePlanFile(String id) {
    Run run = Run.of("show", id, "--format", "json");
    assertThat(run.status()).isZero();
    PublicValidator.assertValid("plan", run.out());
    assertThat(PlanJson.using(Corpus.vocabulary()).readPlan(run.out())).isEqualTo(plan(id));
    assertThat(Run.withInput(run.out(), "show", "-", "--format", "json")).isEqualTo(run);
  }

  @Test
  void diffOfEqualPlansIsClear() {
    String json = PlanJson.write(plan("us-28"));
    Run run = Run.withInput(json, "diff", "us-28", "-");
    assertThat(run.status()).isZero();
    assertThat(run.out()).endsWith("The two are equal.\n");
    assertThat(Run.withInput(json, "diff", "-", "-").status()).isZero();
    Run empty = Run.of("diff", "us-28", "us-28", "--format", "json");
    assertThat(empty.json().at("/changes")).isEmpty();
    PublicValidator.assertValid("diff", empty.out());
  }

  @Test
  void diffOfDifferentPlansIsAnswered() {
    for (String format : new String[] {"text", "markdown", "json"}) {
      Run run = Run.of("diff", "us-28", "ua-us-20", "--format", format);
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).contains("800,000").endsWith("\n");
    }
    String json = Run.of("diff", "us-28", "ua-us-20", "--format", "json").out();
    PublicValidator.assertValid("diff", json);
    PublicValidator.assertValid("diff", Run.of("diff", "e3-28", "us-28", "--format", "json").out());
  }

  @Test
  void diffAsAPatchIsRfc6902() {
    Run run = Run.of("diff", "us-28", "e3-28", "--format", "json-patch");
    assertThat(run.status()).isEqualTo(1);
    PublicValidator.assertValid("patch", run.out());
    assertThat(run.json().findValuesAsText("op")).contains("test", "replace", "add", "remove");
    assertThat(Run.of("diff", "us-28", "us-28", "--format", "json-patch"))
        .isEqualTo(new Run(0, "[ ]\n", ""));
  }

  @Test
  void mergeTakesTwoDraftsTogether() {
    Run run = Run.of("merge", "us-28", "e3-28", "ua-us-20", "--right-by", "ukraine,us");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("e3-28 and ua-us-20 on the basis of us-28\n====")
        .containsSubsequence(
            "Where they clash\n",
            "Can the text with both be kept?\n",
            "The text with both\n",
            "Open between:\n",
            "e3-28, no supporter named: ",
            "ua-us-20, wanted by Ukraine and the United States: ");
  }

  @Test
  void mergeAsJsonIsValidAndItsPlanReadsBack() {
    Run run = Run.of("merge", "us-28", "e3-28", "ua-us-20", "--format", "json");
    assertThat(run.status()).isEqualTo(1);
    PublicValidator.assertValid("merge", run.out());
    String plan = run.json().get("plan").toString();
    assertThat(PlanJson.using(Corpus.vocabulary()).readPlan(plan).id())
        .isEqualTo(PlanId.of("us-28"));
    assertThat(run.json().at("/check/plans/0").asText()).isEqualTo("us-28");
    assertThat(run.json().at("/check/completeness").asText()).isEqualTo("COMPLETE");
  }

  @Test
  void mergeOfOneSidesEditsIsClear() {
    Run run = Run.of("merge", "us-28", "us-28", "e3-28", "--format", "json");
    assertThat(run.status()).isZero();
    assertThat(run.json().get("conflicts")).isEmpty();
    assertThat(run.json().get("plan"))
        .isEqualTo(Run.of("show", "e3-28", "--format", "json").json());
    assertThat(Run.of("merge", "us-28", "us-28", "e3-28").out()).contains("The two nowhere clash.");
  }

  @Test
  void schemaPrintsWhatShips() {
    for (String name : Schemas.names()) {
      String schema = Schemas.named(name).orElseThrow();
      assertThat(Run.of("schema", name)).isEqualTo(new Run(0, schema, ""));
      assertThat(Run.of("schema", name, "--format", "json").out()).isEqualTo(schema);
      assertThat(Run.of("schema", name, "--format", "markdown").out())
          .isEqualTo("```json\n" + schema + "```\n");
    }
    assertThat(Run.of("schema").out().lines())
        .containsExactlyElementsOf(Schemas.names().stream().map(name -> "- " + name).toList());
    assertThat(Run.of("schema", "--format", "json").json()).hasSize(Schemas.names().size());
  }

  @Test
  void colourIsForScreens() {
    String plain = Run.of("diff", "us-28", "e3-28").out();
    assertThat(plain).doesNotContain("\u001B");
    String coloured = Run.onScreen("diff", "us-28", "e3-28").out();
    assertThat(coloured).contains("\u001B[31m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9]*m", "")).isEqualTo(plain);
    assertThat(Run.of("diff", "us-28", "e3-28", "--color", "always").out()).isEqualTo(coloured);
    assertThat(Run.onScreen("diff", "us-28", "e3-28", "--color=never").out()).isEqualTo(plain);
    assertThat(Run.onScreen("list", "--format", "json").out()).doesNotContain("\u001B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar", "ar-u-nu-arab", "th-TH-u-ca-buddhist"})
  void localeAndTimeZoneDoNotMatter(String tag) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String before = everything();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(everything()).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String everything() {
    StringBuilder all = new StringBuilder();
    for (String format : new String[] {"text", "markdown", "json"}) {
      all.append(Run.of("list", "--format", format));
      all.append(Run.of("show", "us-28", "--format", format));
      all.append(Run.of("diff", "us-28", "ua-us-20", "--format", format));
      all.append(Run.of("merge", "us-28", "e3-28", "ua-us-20", "--format", format));
      all.append(Run.of("audit", "us-28", "--format", format));
      all.append(Run.of("explain", "vague-condition", "--format", format));
      all.append(Run.of("show", "us-82", "--format", format));
      all.append(Run.withInput("{\"ID\":1}", "show", "-", "--format", format));
    }
    return all.append(Run.of("--help")).toString();
  }
}
