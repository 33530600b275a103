package org.peaceterms.audit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * A rule of the catalogue: a stable code, what it rests on, how grave its findings are, one line,
 * what to do, and a page that says why, with a plan that breaks it and one that only just does not.
 *
 * <p>Rules are pure functions; two with the same code are the same.
 */
public final class Rule {
  private final String code;
  private final RulePage page;
  private final Check check;

  private Rule(String code, RulePage page, Check check) {
    this.code = code;
    this.page = page;
    this.check = check;
  }

  /** {@return the rule of that code, whose page ships beside it} */
  static Rule of(String code, Check check) {
    return new Rule(code, RulePage.read(code), check);
  }

  /** {@return its code, which is never renamed} */
  public String code() {
    return code;
  }

  /** {@return the codes of the reasons on which it rests, L01 to L28; empty if it is our own} */
  public ImmutableList<String> basis() {
    return Splitter.on(' ')
        .omitEmptyStrings()
        .splitToStream(page.fact("basis"))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return how grave its findings are unless the caller says otherwise} */
  public Severity severity() {
    return Severity.valueOf(page.fact("severity").toUpperCase(Locale.ROOT));
  }

  /** {@return what it looks at beside the plan} */
  public Need need() {
    return Need.valueOf(page.fact("needs").toUpperCase(Locale.ROOT));
  }

  /** {@return what it finds, in one sentence} */
  public String line() {
    return page.fact("line");
  }

  /** {@return what to do about its findings} */
  public String advice() {
    return page.fact("advice");
  }

  /** {@return its title} */
  public String title() {
    return page.title();
  }

  /**
   * {@return the rest of its page, in Markdown: why it matters, where that is argued, a plan that
   * breaks the rule and a near miss, with what is looked at beside them}
   */
  public String page() {
    return page.text();
  }

  void run(Text text, Findings found) {
    check.run(text, found);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rule that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return code;
  }
}
