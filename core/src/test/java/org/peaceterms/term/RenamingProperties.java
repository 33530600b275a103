package org.peaceterms.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peaceterms.fixtures.OwnNames;
import org.peaceterms.json.PlanJson;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.VersionId;

/** Renaming over generated plans whose terms refer to each other in every way. */
class RenamingProperties {

  @Property
  void renamedThereAndBackNothingHasChanged(@ForAll Plan plan) {
    Plan renamed = OwnNames.renamed(plan, OwnNames.renaming(plan, id -> "x-" + id));
    Renaming back = OwnNames.renaming(renamed, id -> id.substring(2));
    assertThat(OwnNames.renamed(renamed, back)).isEqualTo(plan);
  }

  /** What a text names itself is renamed wherever it is mentioned; a thing of that name is not. */
  @Property
  void everyMentionIsRenamedAndNothingElse(@ForAll Plan plan) {
    Renaming renaming = OwnNames.renaming(plan, id -> "x-" + id);
    Set<String> parts = new HashSet<>();
    plan.clauses().forEach(clause -> parts.add(clause.id().text()));
    plan.clauses().forEach(clause -> clause.allTerms().forEach(term -> ids(term, parts)));
    for (Clause clause : plan.clauses()) {
      for (Term term : clause.allTerms()) {
        assertThat(mentions(renaming.in(term), RenamingProperties::named))
            .containsExactlyInAnyOrderElementsOf(mentions(term, id -> expected(id, parts)));
      }
    }
  }

  private static void ids(Term term, Set<String> found) {
    term.id().ifPresent(id -> found.add(id.text()));
    term.kind().nested(term).forEach(inner -> ids(inner, found));
  }

  private static List<String> mentions(Term term, Function<Id, String> name) {
    return term.kind().mentions(term).stream().map(name).distinct().toList();
  }

  private static String named(Id id) {
    return id.getClass().getSimpleName() + " " + id;
  }

  /** An event is named by the term before the slash, a version by its choice. */
  private static String expected(Id id, Set<String> parts) {
    boolean own =
        id instanceof VersionId
            || id instanceof ClauseId
            || id instanceof Reference && parts.contains(id.text())
            || id instanceof EventId && parts.contains(id.text().replaceFirst("/.*", ""));
    return id.getClass().getSimpleName() + (own ? " x-" : " ") + id;
  }

  @Property
  void whatAPlanDeclaresIsRenamedWithItsPrefix(@ForAll Plan plan) {
    Renaming.Builder names = Renaming.builder();
    String prefix = plan.id() + ":";
    plan.declares()
        .entries()
        .forEach(
            entry -> names.declared(entry.id(), entry.id().text().replaceFirst(prefix, "other:")));
    Plan other =
        Plan.builder()
            .shared(plan.shared())
            .id(PlanId.of("other"))
            .version(plan.version())
            .date(plan.date())
            .title(plan.title())
            .type(plan.type())
            .declares(plan.declares().renamed(names.build()))
            .addAllSources(plan.sources())
            .addAllBackground(plan.background())
            .addAllClauses(
                plan.clauses().stream().map(clause -> clause.renamed(names.build())).toList())
            .build();
    assertThat(PlanJson.write(other)).doesNotContain("\"" + prefix);
  }
}
