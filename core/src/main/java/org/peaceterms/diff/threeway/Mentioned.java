package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Report;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.SourceId;
import org.peaceterms.term.value.TermId;
import org.peaceterms.term.value.VersionId;

/** What the clauses of a text name, and what they are named by. */
final class Mentioned {
  private static final ImmutableList<String> ENDS = ImmutableList.of("/begin", "/complete");

  private Mentioned() {}

  /** {@return the names under which clauses, their terms and their versions can be referred to} */
  static Set<String> names(List<Clause> clauses) {
    Set<String> names = new HashSet<>(2 * clauses.size());
    names(clauses, names::add);
    return names;
  }

  /** Tells the same names. */
  static void names(List<Clause> clauses, Consumer<String> told) {
    clauses.forEach(clause -> names(clause, told));
  }

  /** Tells those of one clause. */
  static void names(Clause clause, Consumer<String> told) {
    told.accept(clause.id().text());
    clause.termIds().forEach(id -> told.accept(id.text()));
    for (Choice choice : clause.choices()) {
      choice
          .versions()
          .forEach(version -> told.accept(new VersionId(choice.id(), version.label()).text()));
    }
  }

  /** {@return the id of a term and those of the terms inside it} */
  static Stream<String> ids(Term term) {
    return Stream.concat(
        term.id().map(TermId::text).stream(),
        term.kind().nested(term).stream().flatMap(Mentioned::ids));
  }

  /** {@return the labels of a choice} */
  static ImmutableSet<String> labels(Choice choice) {
    return choice.versions().stream()
        .map(Alternative::label)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * {@return which of some names clauses and declarations refer to}
   *
   * @param facts what the facts of declarations mention
   * @param own names that texts give without declaring them
   * @param declared names that texts declare
   */
  static Set<String> in(
      List<Clause> clauses, Iterable<Id> facts, Set<String> own, Set<String> declared) {
    Set<String> mentioned = new HashSet<>();
    if (own.isEmpty() && declared.isEmpty()) {
      return mentioned;
    }
    Set<String> names = Sets.union(own, declared);
    for (Clause clause : clauses) {
      if (declared.isEmpty() && clause.namesNothing()) {
        continue;
      }
      add(clause.ownMentions(), names, mentioned);
      if (!declared.isEmpty()) {
        clause.allTerms().forEach(term -> add(term.mentions(), names, mentioned));
      }
      add(clause, names, mentioned);
    }
    add(facts, names, mentioned);
    return mentioned;
  }

  private static void add(Clause clause, Set<String> wanted, Set<String> mentioned) {
    clause.parent().ifPresent(parent -> add(List.of(parent), wanted, mentioned));
    add(clause.incorporates(), wanted, mentioned);
    for (Report report : clause.reports()) {
      report.terms().forEach(term -> add(term.mentions(), wanted, mentioned));
    }
    for (Choice choice : clause.choices()) {
      choice.versions().forEach(version -> add(version.supporters(), wanted, mentioned));
    }
  }

  private static void add(Iterable<? extends Id> ids, Set<String> wanted, Set<String> mentioned) {
    for (Id id : ids) {
      String name = id instanceof EventId event ? term(event) : id.text();
      if (wanted.contains(name)) {
        mentioned.add(name);
      }
    }
  }

  /** The beginning and completion of a term are events by the id of the term. */
  private static String term(EventId event) {
    for (String end : ENDS) {
      if (event.text().endsWith(end)) {
        return event.text().substring(0, event.text().length() - end.length());
      }
    }
    return event.text();
  }

  /** {@return the sources that clauses name} */
  static ImmutableSet<SourceId> sources(List<Clause> clauses) {
    ImmutableSet.Builder<SourceId> sources = ImmutableSet.builder();
    for (Clause clause : clauses) {
      sources.addAll(clause.sources());
      clause.allTerms().forEach(term -> sources.addAll(term.sources()));
      for (Report report : clause.reports()) {
        sources.addAll(report.sources());
        report.terms().forEach(term -> sources.addAll(term.sources()));
      }
      for (Choice choice : clause.choices()) {
        choice.versions().forEach(version -> sources.addAll(version.sources()));
      }
    }
    return sources.build();
  }
}
