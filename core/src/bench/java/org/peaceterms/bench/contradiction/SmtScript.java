package org.peaceterms.bench.contradiction;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import de.uni_freiburg.informatik.ultimate.logic.Annotation;
import de.uni_freiburg.informatik.ultimate.logic.Logics;
import de.uni_freiburg.informatik.ultimate.logic.Script;
import de.uni_freiburg.informatik.ultimate.logic.Script.LBool;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import de.uni_freiburg.informatik.ultimate.smtinterpol.DefaultLogger;
import de.uni_freiburg.informatik.ultimate.smtinterpol.LogProxy;
import de.uni_freiburg.informatik.ultimate.smtinterpol.dpll.DPLLEngine;
import de.uni_freiburg.informatik.ultimate.smtinterpol.dpll.NamedAtom;
import de.uni_freiburg.informatik.ultimate.smtinterpol.muses.ConstraintAdministrationSolver;
import de.uni_freiburg.informatik.ultimate.smtinterpol.muses.MusContainer;
import de.uni_freiburg.informatik.ultimate.smtinterpol.muses.ReMus;
import de.uni_freiburg.informatik.ultimate.smtinterpol.muses.Translator;
import de.uni_freiburg.informatik.ultimate.smtinterpol.muses.UnexploredMap;
import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.SMTInterpol;
import de.uni_freiburg.informatik.ultimate.smtinterpol.util.TimeoutHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.peaceterms.bench.Over;

/** Constraints as a script for SMTInterpol. */
final class SmtScript {
  private static final int MILLIS = 1_000;

  private final Script script;
  private final LogProxy log = new DefaultLogger();
  private final List<Term> clauses;

  private SmtScript(Constraints constraints, boolean named) {
    log.setLoglevel(LogProxy.LOGLEVEL_OFF);
    script = new SMTInterpol(log);
    if (named) {
      script.setOption(":produce-models", true);
      script.setOption(":produce-proofs", true);
      script.setOption(":produce-unsat-cores", true);
      script.setOption(":interactive-mode", true);
    }
    script.setOption(":timeout", (long) Over.SECONDS * MILLIS);
    script.setLogic(Logics.QF_LIA);
    SmtTerms terms = new SmtTerms(script, constraints);
    terms.background().forEach(script::assertTerm);
    clauses = new ArrayList<>();
    for (int i = 0; i < constraints.clauses().size(); i++) {
      Term clause = terms.clause(i, constraints.clauses().get(i));
      clauses.add(named ? script.annotate(clause, new Annotation(":named", "c" + i)) : clause);
    }
  }

  /** {@return whether the constraints hold together} */
  static boolean isConsistent(Constraints constraints) {
    SmtScript smt = new SmtScript(constraints, false);
    smt.clauses.forEach(smt.script::assertTerm);
    return smt.check();
  }

  private boolean check() {
    LBool answer = script.checkSat();
    if (answer == LBool.UNKNOWN) {
      throw new Over("SMTInterpol");
    }
    return answer == LBool.SAT;
  }

  /** {@return one minimal set of clauses: a core, from which one clause after the other is left} */
  static ImmutableSortedSet<Integer> minimalSet(Constraints constraints) {
    long start = System.nanoTime();
    SmtScript smt = new SmtScript(constraints, true);
    Set<Integer> all = new TreeSet<>();
    for (int i = 0; i < smt.clauses.size(); i++) {
      all.add(i);
    }
    Set<Integer> core = smt.core(all);
    for (int member : List.copyOf(core)) {
      if (core.contains(member)) {
        Set<Integer> rest = new TreeSet<>(core);
        rest.remove(member);
        Set<Integer> smaller = smt.core(rest);
        core = smaller.isEmpty() ? core : smaller;
      }
      if (System.nanoTime() - start > Over.SECONDS * 1e9) {
        throw new Over("SMTInterpol");
      }
    }
    return ImmutableSortedSet.copyOf(core);
  }

  /** {@return whether some clauses of named constraints hold together} */
  static boolean isConsistent(Constraints constraints, Set<Integer> some) {
    return new SmtScript(constraints, true).core(some).isEmpty();
  }

  private Set<Integer> core(Set<Integer> asserted) {
    script.push(1);
    asserted.forEach(number -> script.assertTerm(clauses.get(number)));
    Set<Integer> core = new TreeSet<>();
    if (!check()) {
      Arrays.stream(script.getUnsatCore())
          .map(term -> Integer.parseInt(term.toString().substring(1)))
          .forEach(core::add);
    }
    script.pop(1);
    return core;
  }

  /** {@return all minimal sets of clauses, by the enumerator that comes with the solver} */
  static ImmutableSet<ImmutableSortedSet<Integer>> minimalSets(Constraints constraints) {
    SmtScript smt = new SmtScript(constraints, true);
    smt.script.push(1);
    TimeoutHandler limit = new TimeoutHandler(null);
    limit.setTimeout((long) Over.SECONDS * MILLIS);
    DPLLEngine engine = new DPLLEngine(smt.log, limit);
    Translator translator = new Translator();
    for (Term clause : smt.clauses) {
      NamedAtom atom = new NamedAtom(clause, 0);
      atom.setPreferredStatus(atom.getAtom());
      atom.lockPreferredStatus();
      engine.addAtom(atom);
      translator.declareConstraint(atom);
    }
    BitSet all = new BitSet();
    all.set(0, smt.clauses.size());
    ReMus remus =
        new ReMus(
            new ConstraintAdministrationSolver(smt.script, translator),
            new UnexploredMap(engine, translator),
            all,
            limit,
            0,
            new Random(0),
            false,
            smt.log);
    ImmutableSet.Builder<ImmutableSortedSet<Integer>> found = ImmutableSet.builder();
    for (MusContainer set : remus.enumerate()) {
      found.add(
          set.getMus().stream()
              .boxed()
              .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare)));
    }
    if (limit.isTerminationRequested()) {
      throw new Over("ReMUS");
    }
    return found.build();
  }
}
