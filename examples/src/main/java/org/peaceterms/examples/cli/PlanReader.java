package org.peaceterms.examples.cli;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.json.PlanJson;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.PlanId;

/** Reads plans. */
final class PlanReader extends TextReader<Plan> {
  PlanReader(Streams streams) {
    super(streams);
  }

  @Override
  String kind() {
    return "plan";
  }

  @Override
  ImmutableSortedSet<PlanId> ids() {
    return Corpus.planIds();
  }

  @Override
  Optional<Plan> shipped(PlanId id) {
    return Corpus.plan(id);
  }

  @Override
  Plan read(PlanJson json, InputStream in, String name) throws IOException {
    return json.readPlan(in, name);
  }

  @Override
  Plan read(PlanJson json, Path file) throws IOException {
    return json.readPlan(file);
  }

  @Override
  Optional<String> otherKind(String word) {
    boolean other = Corpus.positionIds().stream().anyMatch(id -> id.text().equals(word));
    return other ? Optional.of("position") : Optional.empty();
  }

  /** {@return the laws that plans name and that ship, each once} */
  static Set<Plan> laws(Iterable<Plan> plans) {
    Set<Plan> laws = new LinkedHashSet<>();
    plans.forEach(plan -> plan.background().forEach(law -> Corpus.plan(law).ifPresent(laws::add)));
    return laws;
  }
}
