package org.peaceterms.bench.diff;

import java.util.ArrayList;
import java.util.List;
import org.javers.core.metamodel.annotation.Id;

/** A draft for libraries that compare beans. */
public final class DraftBean {
  @Id private final String id = "bench";
  private final List<ClauseBean> clauses = new ArrayList<>();

  /** {@return the id} */
  public String getId() {
    return id;
  }

  /** {@return the clauses} */
  public List<ClauseBean> getClauses() {
    return clauses;
  }
}
