package org.peaceterms.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.peaceterms.audit.Rule;
import org.peaceterms.audit.Rules;
import org.peaceterms.report.MarkdownRenderer;
import org.peaceterms.report.PageReport;

/** The rules of an audit, and the page on what they rest on. */
final class RuleBook implements Book {
  private static final String BASIS = "audit-basis";

  @Override
  public String title() {
    return "Rules of an audit";
  }

  @Override
  public ImmutableList<Entry> entries() {
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    Rules.ALL.forEach(rule -> entries.add(new Entry(rule.code(), rule.line())));
    return entries
        .add(new Entry(BASIS, "What the rules rest on: L01 to L28 and where they are argued."))
        .build();
  }

  @Override
  public Optional<Page> page(String code) {
    return code.equals(BASIS) || code.matches("L[0-9]{2}")
        ? Optional.of(basis())
        : Rules.named(code).map(RuleBook::page);
  }

  private static Page basis() {
    String page = Rules.basisPage();
    return new Page(BASIS, "What the rules rest on", page, PageReport.of(page));
  }

  private static Page page(Rule rule) {
    return new Page(
        rule.code(),
        rule.title(),
        MarkdownRenderer.standard().render(PageReport.of(rule)),
        PageReport.of(rule));
  }
}
