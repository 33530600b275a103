package org.peaceterms.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.peaceterms.contradiction.FindingCode;
import org.peaceterms.report.PageReport;

/** The findings of a check. */
final class FindingBook implements Book {

  @Override
  public String title() {
    return "Findings of a check";
  }

  @Override
  public ImmutableList<Entry> entries() {
    return Arrays.stream(FindingCode.values())
        .map(code -> new Entry(code.code(), code.sentence()))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public Optional<Page> page(String code) {
    return FindingCode.ofCode(code)
        .map(found -> new Page(code, found.sentence(), found.page(), PageReport.of(found.page())));
  }
}
