package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.diff.ConflictCode;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.SourceId;
import org.peaceterms.term.value.VersionId;

/**
 * The choices of a clause taken together. Where the drafts clash within a version, a bracket of its
 * own beside the choice says what holds if that version is taken.
 */
final class ChoiceMerge {
  private final Merging merging;
  private final Drafts drafts;
  private final Clause clause;
  private final List<TermClash> clashes = new ArrayList<>();

  /** {@code clause} is named in conflicts. */
  ChoiceMerge(Merging merging, Drafts drafts, Clause clause) {
    this.merging = merging;
    this.drafts = drafts;
    this.clause = clause;
  }

  /**
   * {@return the choices of both drafts}
   *
   * @param original the clause as each draft has it
   * @param renamed the clause with common names
   */
  ImmutableList<Choice> merge(Three<Clause> original, Three<Clause> renamed) {
    if (renamed.allLack(Clause::choices)) {
      return ImmutableList.of();
    }
    Nodes nodes = Drafts.choices(original);
    Map<Node, Choice> kept = new HashMap<>();
    for (Node node : nodes.nodes()) {
      Three<Choice> choice = node.in(renamed.map(Clause::choices));
      choice(node.in(original.map(Clause::choices)), choice).ifPresent(one -> kept.put(node, one));
    }
    return nodes.kept(kept, merging.leftFirst());
  }

  /** {@return what is open within the versions} */
  ImmutableList<TermClash> clashes() {
    return ImmutableList.copyOf(clashes);
  }

  private Optional<Choice> choice(Three<Choice> original, Three<Choice> choice) {
    if (choice.left().isPresent() && choice.right().isPresent()) {
      boolean simple = !choice.clashes() && !isNeeded(choice);
      return Optional.of(simple ? choice.merged().orElseThrow() : both(original, choice));
    }
    Optional<Choice> one = choice.left().or(choice::right);
    if (one.isEmpty() || choice.base().isEmpty()) {
      return one;
    }
    if (one.map(Plain::of).equals(choice.base().map(Plain::of)) && !isNeeded(choice)) {
      return Optional.empty();
    }
    conflict(ConflictCode.CHOICE_REMOVED, choice, one.orElseThrow());
    return one;
  }

  private boolean isNeeded(Three<Choice> choice) {
    return Stream.of(choice.left(), choice.right())
        .flatMap(Optional::stream)
        .anyMatch(one -> one.versions().stream().anyMatch(version -> isNeeded(one, version)));
  }

  private boolean isNeeded(Choice choice, Alternative version) {
    return merging.isNeeded(new VersionId(choice.id(), version.label()).text())
        || version.terms().stream().flatMap(Mentioned::ids).anyMatch(merging::isNeeded);
  }

  private void conflict(ConflictCode code, Three<?> values, Choice choice) {
    merging.conflict(
        code,
        Optional.of(clause.id()),
        Optional.of("/choices"),
        values,
        code.sentence() + " Choice: " + choice.id() + ".");
  }

  private Choice both(Three<Choice> original, Three<Choice> choice) {
    Choice any = choice.any(merging.leftFirst());
    Nodes nodes = Drafts.versions(original);
    Map<Node, Alternative> kept = new HashMap<>();
    for (Node node : nodes.nodes()) {
      version(any, node.in(original.map(Choice::versions)), node.in(choice.map(Choice::versions)))
          .ifPresent(version -> kept.put(node, version));
    }
    if (kept.size() < 2) {
      conflict(ConflictCode.VERSION_REMOVED, choice, any);
      for (Node node : nodes.nodes()) {
        kept.putIfAbsent(node, node.in(choice.map(Choice::versions)).any(merging.leftFirst()));
      }
    }
    ImmutableList<Alternative> versions = nodes.kept(kept, merging.leftFirst());
    return any.withBasis(Choice.Basis.BRACKET)
        .withVersions(versions)
        .withBasis(basis(choice, versions));
  }

  private Choice.Basis basis(Three<Choice> choice, ImmutableList<Alternative> versions) {
    Three<Choice.Basis> basis = choice.map(Choice::basis);
    boolean wanted = versions.stream().anyMatch(version -> !version.supporters().isEmpty());
    Choice.Basis merged =
        basis.clashes() ? Choice.Basis.BRACKET : basis.merged().orElse(Choice.Basis.BRACKET);
    if (basis.clashes() || (wanted && merged == Choice.Basis.READING)) {
      conflict(ConflictCode.CHOICE_BASIS, basis, choice.any(merging.leftFirst()));
      return Choice.Basis.BRACKET;
    }
    return merged;
  }

  private Optional<Alternative> version(
      Choice choice, Three<Alternative> original, Three<Alternative> version) {
    if (version.left().isPresent() && version.right().isPresent()) {
      return Optional.of(both(choice, original, version));
    }
    Optional<Alternative> one = version.left().or(version::right);
    if (one.isEmpty() || version.base().isEmpty()) {
      return one;
    }
    if (one.equals(version.base()) && !isNeeded(choice, one.orElseThrow())) {
      return Optional.empty();
    }
    conflict(ConflictCode.VERSION_REMOVED, version, choice);
    return one;
  }

  private Alternative both(Choice choice, Three<Alternative> original, Three<Alternative> version) {
    Alternative left = version.left().orElseThrow();
    Alternative right = version.right().orElseThrow();
    String label = left.label();
    String path = "/choices/" + choice.id() + "/versions/" + label + "/terms";
    TermListMerge merge = new TermListMerge(merging, clause, path);
    ImmutableList<Term> terms =
        merge.merge(
            drafts.terms(original.map(Alternative::terms)), version.map(Alternative::terms));
    merge.clashes().stream()
        .map(clash -> clash.map(term -> ifChosen(term, choice, label)))
        .forEach(clashes::add);
    ImmutableSet<PartyId> supporters =
        version
            .base()
            .map(Alternative::supporters)
            .map(ImmutableSet::copyOf)
            .orElse(ImmutableSet.of());
    ImmutableSet<SourceId> sources =
        version
            .base()
            .map(Alternative::sources)
            .map(ImmutableSet::copyOf)
            .orElse(ImmutableSet.of());
    return left.withTerms(terms)
        .withSupporters(Three.union(supporters, left.supporters(), right.supporters()))
        .withSources(Three.union(sources, left.sources(), right.sources()));
  }

  /** A term of a version that stands outside of it holds if the version is taken. */
  private static Term ifChosen(Term term, Choice choice, String label) {
    Condition chosen = new Condition.Chosen(choice.id(), label);
    Condition when =
        term.when()
            .<Condition>map(given -> Condition.All.of(List.of(given, chosen)))
            .orElse(chosen);
    return term.withWhen(Optional.of(when));
  }
}
