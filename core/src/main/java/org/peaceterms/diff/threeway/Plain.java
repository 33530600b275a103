package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.Term;

/** What is said, without where it was published: another source is no change of a text. */
final class Plain {
  private Plain() {}

  static Term of(Term term) {
    return term.sources().isEmpty() ? term : term.withSources(ImmutableList.of());
  }

  static Choice of(Choice choice) {
    return choice.withVersions(Lists.transform(choice.versions(), Plain::of));
  }

  private static Alternative of(Alternative version) {
    return version
        .withTerms(Lists.transform(version.terms(), Plain::of))
        .withSources(ImmutableList.of());
  }

  /** The number follows from the order, and reports are what others say. */
  static Clause of(Clause clause) {
    return clause
        .withNumber("0")
        .withTerms(Lists.transform(clause.terms(), Plain::of))
        .withChoices(Lists.transform(clause.choices(), Plain::of))
        .withReports(ImmutableList.of())
        .withSources(ImmutableList.of());
  }
}
