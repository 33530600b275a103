package org.peaceterms.report;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.peaceterms.audit.Audit;
import org.peaceterms.audit.Finding;
import org.peaceterms.audit.Site;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;

/** Which points most findings are about, so that one knows where to begin to read. */
final class AuditFocus {
  private static final int LONG = 10;
  private static final int MANY = 3;
  private static final int POINTS = 3;

  private AuditFocus() {}

  /** {@return the points with the most findings as a sentence, if the audit is long} */
  static Optional<String> of(Audit audit) {
    if (audit.findings().size() <= LONG) {
      return Optional.empty();
    }
    Map<String, Integer> byPoint = new LinkedHashMap<>();
    for (Finding finding : audit.findings()) {
      finding.sites().stream()
          .map(site -> point(audit.plan(), site))
          .collect(ImmutableSet.toImmutableSet())
          .forEach(point -> byPoint.merge(point, 1, Integer::sum));
    }
    List<String> most =
        byPoint.entrySet().stream()
            .filter(point -> point.getValue() >= MANY)
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
            .limit(POINTS)
            .map(point -> point.getKey() + " (" + point.getValue() + ")")
            .toList();
    return most.isEmpty()
        ? Optional.empty()
        : Optional.of("Points with most findings: " + Words.and(most));
  }

  /** {@return the number of the point, of the one above it if it is a letter of that} */
  private static String point(Plan plan, Site site) {
    return plan.clause(site.clause())
        .flatMap(Clause::parent)
        .flatMap(plan::clause)
        .map(Clause::number)
        .filter(above -> site.number().matches(Pattern.quote(above) + "[a-z]"))
        .orElse(site.number());
  }
}
