package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.reading.Phrase;

/** The open brackets of plans, and which combinations of their versions survive. */
final class Brackets {
  private final Inquiry inquiry;
  private final ImmutableMap<String, Bracket> byName;
  private final ImmutableList<ImmutableSet<Packages.Version>> excluded;

  /** A choice in all clauses that hold it. */
  private record Bracket(
      Plan plan, Choice choice, ImmutableList<Clause> clauses, ImmutableSet<String> labels) {
    ImmutableList<Packages.Version> versions() {
      return labels.stream()
          .map(label -> new Packages.Version(plan.id().text(), choice.id().text(), label))
          .collect(ImmutableList.toImmutableList());
    }
  }

  private Brackets(
      Inquiry inquiry,
      ImmutableMap<String, Bracket> byName,
      ImmutableList<ImmutableSet<Packages.Version>> excluded) {
    this.inquiry = inquiry;
    this.byName = byName;
    this.excluded = excluded;
  }

  static Brackets of(Inquiry inquiry, List<Nogood> nogoods) {
    Map<String, Bracket> found = new LinkedHashMap<>();
    for (Plan plan : inquiry.plans()) {
      ImmutableListMultimap.Builder<String, Clause> holders = ImmutableListMultimap.builder();
      Map<String, Choice> choices = new LinkedHashMap<>();
      for (Clause clause : plan.clauses()) {
        for (Choice choice : clause.choices()) {
          if (choice.basis() == Choice.Basis.BRACKET) {
            choices.putIfAbsent(choice.id().text(), choice);
            holders.put(choice.id().text(), clause);
          }
        }
      }
      ImmutableListMultimap<String, Clause> held = holders.build();
      choices.forEach(
          (id, choice) ->
              found.put(
                  plan.id() + ":" + id,
                  new Bracket(plan, choice, held.get(id), labels(choice, held.get(id)))));
    }
    ImmutableList<ImmutableSet<Packages.Version>> excluded =
        Stream.concat(
                excluded(nogoods).stream(),
                nogoods.stream()
                    .filter(nogood -> nogood.literals().isEmpty())
                    .flatMap(nogood -> inAnyVersion(inquiry, nogood))
                    .flatMap(name -> Optional.ofNullable(found.get(name)).stream())
                    .flatMap(bracket -> bracket.versions().stream())
                    .map(ImmutableSet::of))
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return new Brackets(inquiry, ImmutableMap.copyOf(found), excluded);
  }

  private static ImmutableSet<String> labels(Choice choice, List<Clause> clauses) {
    return clauses.stream()
        .flatMap(clause -> clause.choices().stream())
        .filter(other -> other.id().equals(choice.id()))
        .flatMap(other -> other.versions().stream())
        .map(Alternative::label)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The brackets of which each version takes part in a clash that none of them avoids. */
  private static Stream<String> inAnyVersion(Inquiry inquiry, Nogood nogood) {
    return nogood.lemmas().stream()
        .flatMap(lemma -> Used.of(lemma).stream())
        .map(inquiry::statement)
        .flatMap(statement -> statement.guard().stream())
        .filter(Assumptions::isOption)
        .map(literal -> ((Atom.Taken) literal.atom()).choice());
  }

  /** The sets of versions that cannot be taken together, whatever happens. */
  private static ImmutableList<ImmutableSet<Packages.Version>> excluded(List<Nogood> nogoods) {
    return nogoods.stream()
        .map(Nogood::literals)
        .filter(literals -> !literals.isEmpty())
        .filter(literals -> literals.stream().allMatch(Assumptions::isOption))
        .map(
            literals ->
                literals.stream()
                    .map(literal -> version((Atom.Taken) literal.atom()))
                    .collect(ImmutableSet.toImmutableSet()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Packages.Version version(Atom.Taken taken) {
    int colon = taken.choice().indexOf(':');
    return new Packages.Version(
        taken.choice().substring(0, colon), taken.choice().substring(colon + 1), taken.label());
  }

  /** {@return the combinations over all open brackets; empty if none is open} */
  Optional<Packages> all() {
    return byName.isEmpty()
        ? Optional.empty()
        : Optional.of(Combinations.of(versions(byName.keySet()), excluded));
  }

  private ImmutableList<ImmutableList<Packages.Version>> versions(Set<String> names) {
    return byName.entrySet().stream()
        .filter(entry -> names.contains(entry.getKey()))
        .map(entry -> entry.getValue().versions())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return a finding for each open bracket} */
  ImmutableList<Finding> findings() {
    return byName.keySet().stream().map(this::finding).collect(ImmutableList.toImmutableList());
  }

  private Finding finding(String name) {
    Bracket bracket = byName.get(name);
    Packages packages = Combinations.of(versions(related(name)), excluded);
    ImmutableList<Citation> clauses =
        bracket.clauses().stream()
            .map(clause -> new Citation(bracket.plan().id(), clause.id(), clause.number()))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<String> options = options(bracket);
    String heading =
        bracket.clauses().get(0).heading().orElseGet(() -> bracket.clauses().get(0).summary());
    return Finding.builder()
        .code(FindingCode.CHOICE_OPEN)
        .nature(Nature.OPEN)
        .addAllClauses(clauses)
        .addAllPointers(pointers(bracket))
        .addAllOptions(options)
        .matter(heading)
        .witness("version " + String.join(" or version ", bracket.labels()))
        .packages(packages)
        .details(new OpenCase(steps(clauses, options, packages)))
        .build();
  }

  /** The brackets whose versions exclude each other with those of this one, directly or not. */
  private Set<String> related(String name) {
    Set<String> related = new LinkedHashSet<>();
    related.add(name);
    int before = 0;
    while (before < related.size()) {
      before = related.size();
      for (ImmutableSet<Packages.Version> set : excluded) {
        List<String> names =
            set.stream().map(version -> version.plan() + ":" + version.choice()).toList();
        if (names.stream().anyMatch(related::contains)) {
          related.addAll(names);
        }
      }
    }
    return related;
  }

  private ImmutableList<String> options(Bracket bracket) {
    ImmutableList.Builder<String> options = ImmutableList.builder();
    for (Alternative version : bracket.choice().versions()) {
      String wanted = Phrase.names(version.supporters(), bracket.plan().wording());
      options.add("version " + version.label() + (wanted.isEmpty() ? "" : ", wanted by " + wanted));
    }
    return options.build();
  }

  private static List<Finding.Pointer> pointers(Bracket bracket) {
    List<Finding.Pointer> pointers = new ArrayList<>();
    for (Clause clause : bracket.clauses()) {
      int at = bracket.plan().clauses().indexOf(clause);
      for (int i = 0; i < clause.choices().size(); i++) {
        if (clause.choices().get(i).id().equals(bracket.choice().id())) {
          pointers.add(
              new Finding.Pointer(
                  new Citation(bracket.plan().id(), clause.id(), clause.number()),
                  "/clauses/" + at + "/choices/" + i));
        }
      }
    }
    return pointers;
  }

  private ImmutableList<String> steps(
      List<Citation> clauses, List<String> options, Packages packages) {
    String open = inquiry.words().points(clauses);
    String count =
        packages.count().map(Brackets::figure).orElse("more than can be counted one by one");
    String possible = figure(packages.possible());
    return ImmutableList.of(
        "It is open in " + open + " which version holds: " + String.join("; ", options) + ".",
        "Of " + possible + " combinations with the versions they exclude, " + count + " survive.");
  }

  private static String figure(BigInteger number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** An open bracket: nothing has to be worked out. */
  private record OpenCase(ImmutableList<String> steps) implements Finding.Case {
    @Override
    public ImmutableList<Remainder> whyMinimal() {
      return ImmutableList.of();
    }

    @Override
    public ImmutableList<Mend> mends() {
      return ImmutableList.of();
    }
  }
}
