package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.peaceterms.audit.Audit;
import org.peaceterms.audit.AuditComparison;
import org.peaceterms.audit.Finding;
import org.peaceterms.audit.GuaranteeProfile;
import org.peaceterms.audit.Rule;
import org.peaceterms.audit.Severity;
import org.peaceterms.audit.Site;

/**
 * What the rules find in a plan, for people: a checklist, the gravest first, rule by rule, each
 * with what to do about it.
 *
 * <pre>{@code
 * System.out.print(TextRenderer.plain().render(AuditReport.of(Audit.of(plan))));
 * }</pre>
 */
public final class AuditReport {
  private final Document.Builder out = Document.builder();

  private AuditReport() {}

  /**
   * {@return an audit as a document}
   *
   * @param audit any audit
   */
  public static Document of(Audit audit) {
    AuditReport report = new AuditReport();
    report.out.heading(1, "Audit of " + audit.plan().id());
    ImmutableList.Builder<Item> facts = ImmutableList.builder();
    facts.add(Item.of(audit.plan().title() + ", version " + audit.plan().version()));
    facts.add(Item.of(counts(audit)));
    AuditFocus.of(audit).map(Item::of).ifPresent(facts::add);
    report.out.items(facts.build());
    if (audit.findings().isEmpty()) {
      report.out.paragraph(Line.of("Nothing was found.", Tone.STRONG));
    }
    for (Severity severity : Severity.values()) {
      report.section(
          heading(severity),
          audit.findings().stream()
              .filter(finding -> finding.severity() == severity)
              .collect(ImmutableList.toImmutableList()));
    }
    if (!audit.guarantees().isEmpty()) {
      report.out.heading(2, "The guarantees");
      audit.guarantees().forEach(report::guarantee);
    }
    return report.out.build();
  }

  private static String counts(Audit audit) {
    String found =
        Words.count(audit.findings().size(), "finding")
            + " by "
            + Words.count(audit.rulesRun().size(), "rule");
    String each =
        Arrays.stream(Severity.values())
            .map(severity -> count(audit, severity))
            .filter(count -> !count.isEmpty())
            .collect(Collectors.joining(", "));
    return each.isEmpty() ? found : found + ": " + each;
  }

  private static String count(Audit audit, Severity severity) {
    long number =
        audit.findings().stream().filter(finding -> finding.severity() == severity).count();
    return number == 0 ? "" : number + " " + severity.words();
  }

  private static String heading(Severity severity) {
    return switch (severity) {
      case HIGH -> "High: the promise cannot work, or the one it is against can undo it";
      case MEDIUM -> "Medium: the promise works only if all mean well";
      case LOW -> "Low: the promise is weaker than it looks";
      case NOTE -> "Worth knowing";
    };
  }

  /**
   * {@return what became of the findings from one version to another, as a document}
   *
   * @param comparison the comparison of two audits
   */
  public static Document of(AuditComparison comparison) {
    AuditReport report = new AuditReport();
    report.out.heading(
        1,
        "Findings from "
            + comparison.before().plan().id()
            + " to "
            + comparison.after().plan().id());
    report.out.paragraph(
        Line.of(
            comparison.cured().size()
                + " cured, "
                + comparison.kept().size()
                + " kept, "
                + comparison.brought().size()
                + " new.",
            Tone.STRONG));
    report.section("Cured", comparison.cured());
    report.section("New", comparison.brought());
    report.section("Kept", comparison.kept());
    return report.out.build();
  }

  private void section(String title, ImmutableList<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    out.heading(2, title);
    Map<Rule, List<Finding>> byRule = new LinkedHashMap<>();
    findings.forEach(
        finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding));
    byRule.forEach(this::rule);
  }

  private void rule(Rule rule, List<Finding> findings) {
    String basis = rule.basis().isEmpty() ? "" : ", " + String.join(", ", rule.basis());
    out.add(
        new Block.Heading(
            3, Line.of(rule.title()).and(" (" + rule.code() + basis + ")", Tone.MUTED)));
    List<Item> items = new ArrayList<>();
    findings.forEach(finding -> items.add(Item.of(points(finding.sites()).and(finding.message()))));
    findings
        .get(0)
        .reason()
        .ifPresent(reason -> items.add(Item.of("Ranked so because: " + reason)));
    items.add(Item.of(Line.of("What to do: ", Tone.STRONG).and(rule.advice())));
    out.items(items);
  }

  private static Line points(List<Site> sites) {
    if (sites.isEmpty()) {
      return Line.of("");
    }
    Map<String, List<String>> versions = new LinkedHashMap<>();
    for (Site site : sites) {
      List<String> of = versions.computeIfAbsent(site.number(), number -> new ArrayList<>());
      site.version().filter(label -> !of.contains(label)).ifPresent(of::add);
    }
    List<String> names = new ArrayList<>();
    versions.forEach(
        (number, labels) ->
            names.add(labels.isEmpty() ? number : number + " (" + String.join(", ", labels) + ")"));
    return Line.of(
        (names.size() == 1 ? "Point " : "Points ") + Words.and(names) + ": ", Tone.STRONG);
  }

  private void guarantee(GuaranteeProfile profile) {
    out.heading(3, "Point " + profile.site().words());
    List<Item> items = new ArrayList<>();
    items.add(Item.of(lead(profile)));
    for (GuaranteeProfile.Step step : profile.steps()) {
      items.add(
          Item.of(
              "Called if "
                  + (step.trigger().isEmpty() ? "(not said)" : step.trigger())
                  + step.within().map(time -> ", answer within " + time).orElse("")
                  + ": "
                  + (step.response().isEmpty() ? "(not said)" : step.response())
                  + "."));
    }
    add(items, "Who can block the answer alone: ", profile.canBlock());
    addEach(items, "Each of these ends it: ", profile.endsIf());
    addEach(items, "Of that, not in the hands of the protected side: ", profile.endsWithout());
    add(items, "What it promises is forbidden by point ", profile.forbiddenBy());
    items.add(
        Item.of(
            "It lasts: "
                + profile.lasts().orElse("not said")
                + (profile.endsFirst() ? ", which is less than what is given for it." : ".")));
    add(items, "Pillars missing in the text as a whole: ", profile.missing());
    out.items(items);
  }

  private static String lead(GuaranteeProfile profile) {
    String who =
        profile.guarantors().isEmpty() ? "No guarantor named," : Words.and(profile.guarantors());
    String answer = profile.answer().map(given -> ", " + given.words() + " answer").orElse("");
    String against = profile.threat().isEmpty() ? "" : " against " + Words.and(profile.threat());
    return who.substring(0, 1).toUpperCase(Locale.ROOT)
        + who.substring(1)
        + " for "
        + (profile.beneficiary().isEmpty() ? "nobody named" : Words.and(profile.beneficiary()))
        + against
        + answer
        + ".";
  }

  private static void add(List<Item> items, String lead, ImmutableList<String> names) {
    if (!names.isEmpty()) {
      items.add(Item.of(lead + Words.and(names) + "."));
    }
  }

  /** Sentences are set apart by semicolons, since they may have commas and an "and" inside. */
  private static void addEach(List<Item> items, String lead, ImmutableList<String> sentences) {
    if (!sentences.isEmpty()) {
      items.add(Item.of(lead + String.join("; ", sentences) + "."));
    }
  }
}
