package org.peaceterms.bench.diff;

import java.util.List;
import org.javers.core.metamodel.annotation.Id;

/** A clause for libraries that compare beans. */
public final class ClauseBean {
  @Id private final String id;
  private final String number;
  private final String summary;
  private final List<TermBean> terms;

  ClauseBean(Draft.Article article, int number) {
    this.id = article.id();
    this.number = Integer.toString(number);
    this.summary = article.text();
    this.terms = article.points().stream().map(TermBean::new).toList();
  }

  /** {@return the id} */
  public String getId() {
    return id;
  }

  /** {@return the number} */
  public String getNumber() {
    return number;
  }

  /** {@return the words} */
  public String getSummary() {
    return summary;
  }

  /** {@return what it says as data} */
  public List<TermBean> getTerms() {
    return terms;
  }
}
