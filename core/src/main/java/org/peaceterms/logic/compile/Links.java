package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.term.value.PartyId;

/**
 * How acts and breaches hang together: a narrower act is also the wider one; who does what a term
 * forbids breaks that term; a breach by somebody is a breach.
 *
 * <p>Acts and breaches of two courses of events have nothing to do with each other. In a course
 * that is only supposed, for a guarantee that is called, nothing has a tick: what counts is whether
 * a ban still counts when the call comes as late as it can.
 */
final class Links {
  private final Map<Moment, Done> acts = new TreeMap<>();
  private final Map<Moment, Broken> breaches = new TreeMap<>();
  private final Map<String, Call> calls = new TreeMap<>();

  /** An act of a course of events. */
  private record Done(Box box, String war, String course) {}

  /** A term of a plan that somebody breaks in a course of events. */
  private record Broken(String plan, String term, Optional<PartyId> by, String war, String course) {

    boolean isWith(Done act) {
      return war.equals(act.war()) && course.equals(act.course());
    }
  }

  /**
   * {@return the moment at which an act is done}
   *
   * @param box the act with its roles, one agent at most
   * @param war what keeps it apart from the same act in another war
   * @param course the course of events; empty for the one that is judged
   */
  Moment act(Box box, String war, String course) {
    Moment moment = new Moment(kind(Moment.Kind.ACT, course), course + war + name(box));
    acts.put(moment, new Done(box, war, course));
    return moment;
  }

  private static Moment.Kind kind(Moment.Kind kind, String course) {
    return course.isEmpty() ? kind : Moment.Kind.SUPPOSED;
  }

  private static String name(Box box) {
    StringBuilder name = new StringBuilder();
    box.roles().forEach((role, ids) -> name.append(role).append('=').append(ids).append(' '));
    return name.toString().trim();
  }

  /** {@return when a term is broken, told by its id, its clause or, without id, its place there} */
  Moment breach(Happenings in, String term, Optional<PartyId> by) {
    Broken broken = new Broken(in.plan().id().text(), term, by, in.war(), in.course());
    Moment moment = moment(broken);
    breaches.put(moment, broken);
    return moment;
  }

  private static Moment moment(Broken broken) {
    String by = broken.by().map(party -> " by " + party).orElse("");
    return new Moment(
        kind(Moment.Kind.BREACH, broken.course()),
        broken.course() + broken.plan() + ":" + broken.term() + by);
  }

  /** Notes the call of a guarantee that a course of events supposes. */
  void suppose(String course, Call call) {
    calls.put(course, call);
  }

  /** {@return what is done at each act of the course of events that is judged} */
  ImmutableSortedMap<Moment, Box> acts() {
    ImmutableSortedMap.Builder<Moment, Box> judged = ImmutableSortedMap.naturalOrder();
    acts.forEach(
        (moment, act) -> {
          if (act.course().isEmpty()) {
            judged.put(moment, act.box());
          }
        });
    return judged.build();
  }

  /** Writes down how all acts and breaches that were named hang together. */
  void close(Ledger ledger) {
    for (Map.Entry<Moment, Done> one : acts.entrySet()) {
      for (Map.Entry<Moment, Done> other : acts.entrySet()) {
        Done narrower = one.getValue();
        Done wider = other.getValue();
        if (!one.getKey().equals(other.getKey())
            && narrower.war().equals(wider.war())
            && narrower.course().equals(wider.course())
            && narrower.box().isWithin(wider.box(), ledger.names())) {
          implies(one.getKey(), other.getKey(), ledger);
        }
      }
    }
    closeBreaches(ledger);
  }

  private void closeBreaches(Ledger ledger) {
    if (breaches.isEmpty()) {
      return;
    }
    List<Statement> bans = ledger.statements().stream().filter(Links::isBan).toList();
    breaches.forEach(
        (moment, broken) -> {
          Moment byAnyone =
              moment(
                  new Broken(
                      broken.plan(),
                      broken.term(),
                      Optional.empty(),
                      broken.war(),
                      broken.course()));
          if (broken.by().isPresent() && breaches.containsKey(byAnyone)) {
            implies(moment, byAnyone, ledger);
          }
          bans.stream()
              .filter(ban -> ledger.isOf(ban, broken.plan(), broken.term()))
              .forEach(ban -> closeBreach(ban, moment, broken, ledger));
        });
  }

  private static boolean isBan(Statement statement) {
    return statement.primitive() instanceof Norm norm && norm.force() == Norm.Force.FORBIDDEN;
  }

  /** Whoever does the forbidden act while the ban counts breaks it from then on. */
  private void closeBreach(Statement ban, Moment breach, Broken broken, Ledger ledger) {
    Norm norm = (Norm) ban.primitive();
    acts.forEach(
        (moment, act) -> {
          boolean byThem =
              broken.by().map(party -> isBy(act.box(), party, ledger.names())).orElse(true);
          if (!byThem || !broken.isWith(act) || !act.box().isWithin(norm.box(), ledger.names())) {
            return;
          }
          if (broken.course().isEmpty()) {
            breaks(ban, moment, breach, ledger);
          } else {
            calls.get(broken.course()).breaks(ban, moment, breach, ledger);
          }
        });
  }

  private static void breaks(Statement ban, Moment act, Moment breach, Ledger ledger) {
    ImmutableSortedSet.Builder<Literal> literals = ImmutableSortedSet.naturalOrder();
    literals.add(act.occurs().not(), breach.occurs());
    for (Interval interval : ((Norm) ban.primitive()).period().intervals()) {
      interval
          .from()
          .map(start -> new Atom.NotAfter(act.plus(1), start))
          .ifPresent(before -> literals.add(Literal.of(before)));
      interval
          .until()
          .map(end -> new Atom.NotAfter(end, act.now()))
          .ifPresent(after -> literals.add(Literal.of(after)));
    }
    ledger.add(new Statement(ban.premise(), ban.guard(), new Either(literals.build()), ban.site()));
    ledger.addRule(Lag.notAfter(breach.now(), act.now()), act.occurs());
  }

  private static boolean isBy(Box box, PartyId party, Names names) {
    return box.of(Box.AGENTS).stream().anyMatch(agent -> names.isBelow(agent, party));
  }

  private static void implies(Moment narrower, Moment wider, Ledger ledger) {
    ledger.addRule(Either.of(narrower.occurs().not(), wider.occurs()));
    ledger.addRule(Lag.notAfter(wider.now(), narrower.now()), narrower.occurs());
  }
}
