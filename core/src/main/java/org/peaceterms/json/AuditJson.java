package org.peaceterms.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.peaceterms.audit.Audit;
import org.peaceterms.audit.AuditComparison;
import org.peaceterms.audit.Finding;
import org.peaceterms.audit.GuaranteeProfile;
import org.peaceterms.audit.Rule;
import org.peaceterms.audit.Severity;
import org.peaceterms.audit.Site;
import org.peaceterms.term.kind.Guarantee;
import org.peaceterms.term.value.FieldName;

/**
 * Writes audits as JSON, in the forms of the schemas {@code audit} and {@code audit-comparison}.
 */
public final class AuditJson {
  private AuditJson() {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Point(
      String id, String number, Optional<String> version, ImmutableList<String> fields) {
    static Point of(Site site) {
      return new Point(
          site.clause().text(),
          site.number(),
          site.version(),
          site.fields().stream().map(FieldName::text).collect(ImmutableList.toImmutableList()));
    }
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Item(
      String rule,
      ImmutableList<String> basis,
      Severity severity,
      ImmutableList<Point> clauses,
      String message,
      String advice,
      Optional<String> severityReason) {
    static Item of(Finding finding) {
      return new Item(
          finding.rule().code(),
          finding.basis(),
          finding.severity(),
          finding.sites().stream().map(Point::of).collect(ImmutableList.toImmutableList()),
          finding.message(),
          finding.advice(),
          finding.reason());
    }

    static ImmutableList<Item> all(ImmutableList<Finding> findings) {
      return findings.stream().map(Item::of).collect(ImmutableList.toImmutableList());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Step(String trigger, String response, Optional<String> within) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Profile(
      Point clause,
      Guarantee.Assures assures,
      ImmutableList<String> guarantors,
      ImmutableList<String> beneficiary,
      ImmutableList<String> threat,
      ImmutableList<Step> steps,
      Optional<Guarantee.Discretion> answer,
      ImmutableList<String> canBlock,
      ImmutableList<String> endsIf,
      ImmutableList<String> endsWithout,
      ImmutableList<String> forbiddenBy,
      Optional<String> lasts,
      boolean endsFirst,
      ImmutableList<String> missing) {
    static Profile of(GuaranteeProfile profile) {
      return new Profile(
          Point.of(profile.site()),
          profile.assures(),
          profile.guarantors(),
          profile.beneficiary(),
          profile.threat(),
          profile.steps().stream()
              .map(step -> new Step(step.trigger(), step.response(), step.within()))
              .collect(ImmutableList.toImmutableList()),
          profile.answer(),
          profile.canBlock(),
          profile.endsIf(),
          profile.endsWithout(),
          profile.forbiddenBy(),
          profile.lasts(),
          profile.endsFirst(),
          profile.missing());
    }

    static ImmutableList<Profile> all(Audit audit) {
      return audit.guarantees().stream().map(Profile::of).collect(ImmutableList.toImmutableList());
    }
  }

  private record Result(
      String plan,
      ImmutableList<Item> findings,
      ImmutableList<String> rulesRun,
      ImmutableList<Profile> guarantees) {}

  private record Draft(String id, String version) {
    static Draft of(Audit audit) {
      return new Draft(audit.plan().id().text(), audit.plan().version());
    }
  }

  private record Comparison(
      Draft before,
      Draft after,
      ImmutableList<Item> cured,
      ImmutableList<Item> kept,
      ImmutableList<Item> brought) {}

  private record Guarantees(String plan, ImmutableList<Profile> guarantees) {}

  /**
   * {@return the JSON of an audit, ending in a line feed}
   *
   * @param audit the audit
   */
  public static String write(Audit audit) {
    return ResultJson.write(
        new Result(
            audit.plan().id().text(),
            Item.all(audit.findings()),
            audit.rulesRun().stream().map(Rule::code).collect(ImmutableList.toImmutableList()),
            Profile.all(audit)));
  }

  /**
   * {@return the JSON of what became of the findings, ending in a line feed}
   *
   * @param comparison the comparison of two audits
   */
  public static String write(AuditComparison comparison) {
    return ResultJson.write(
        new Comparison(
            Draft.of(comparison.before()),
            Draft.of(comparison.after()),
            Item.all(comparison.cured()),
            Item.all(comparison.kept()),
            Item.all(comparison.brought())));
  }

  /**
   * {@return the JSON of the guarantees of several texts, in the form of the schema {@code
   * guarantees}, ending in a line feed}
   *
   * @param audits the audits of the texts
   */
  public static String writeGuarantees(ImmutableList<Audit> audits) {
    return ResultJson.write(
        audits.stream()
            .map(audit -> new Guarantees(audit.plan().id().text(), Profile.all(audit)))
            .collect(ImmutableList.toImmutableList()));
  }
}
