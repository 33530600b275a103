package org.peaceterms.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Range;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Rational;

/** The few names, moments and atoms of one theory, and draws of statements from them. */
final class TinyDraw {
  private static final ImmutableList<Moment> MOMENTS =
      ImmutableList.of(
          Moment.event("e"),
          Moment.event("f"),
          new Moment(Moment.Kind.ACT, "deed"),
          new Moment(Moment.Kind.BREACH, "breach"),
          new Moment(Moment.Kind.CONSENT, "consent"),
          new Moment(Moment.Kind.PERFORMANCE, "work"));

  private final TinyTheories.Matter matter;
  private final Random random;
  private final List<Moment> moments;
  private final List<Id> parties;
  private final List<Id> acts;
  private final List<Id> places;
  private final List<Atom> atoms;
  private final boolean timeless;
  private final boolean simple;
  private final boolean spread;
  private final boolean exceptions;

  TinyDraw(TinyTheories.Matter matter, Random random) {
    this.matter = matter;
    this.random = random;
    this.moments = some(MOMENTS, 1 + random.nextInt(2));
    this.parties = some(TinyNames.PARTIES, 2 + random.nextInt(2));
    this.acts = some(TinyNames.ACTS, 3);
    this.places = some(TinyNames.PLACES, 2 + random.nextInt(2));
    this.atoms =
        some(
            List.of(
                new Atom.Given("rain"),
                new Atom.Given("snow"),
                new Atom.Taken("choice", "one", false),
                new Atom.Taken("choice", "two", false),
                new Atom.Missing("figure"),
                new Atom.Defined("part"),
                new Atom.Defined("piece")),
            1 + random.nextInt(3));
    this.timeless = random.nextInt(3) == 0;
    this.simple = random.nextBoolean();
    this.spread = random.nextInt(3) > 0;
    this.exceptions = random.nextInt(3) == 0;
  }

  private TinyDraw(TinyDraw scene, Random random) {
    this.matter = scene.matter;
    this.random = random;
    this.moments = scene.moments;
    this.parties = scene.parties;
    this.acts = scene.acts;
    this.places = scene.places;
    this.atoms = scene.atoms;
    this.timeless = scene.timeless;
    this.simple = scene.simple;
    this.spread = scene.spread;
    this.exceptions = scene.exceptions;
  }

  TinyDraw with(Random other) {
    return new TinyDraw(this, other);
  }

  Theory theory(List<Statement> statements) {
    List<Statement> all = new ArrayList<>(spread ? spread(statements) : statements);
    if (atoms.contains(new Atom.Taken("choice", "one", false))
        && atoms.contains(new Atom.Taken("choice", "two", false))) {
      all.add(
          new Statement(
              Statement.VOCABULARY,
              ImmutableSortedSet.of(),
              Either.of(
                  Literal.of(new Atom.Taken("choice", "one", false)).not(),
                  Literal.of(new Atom.Taken("choice", "two", false)).not()),
              Site.NONE));
    }
    boolean comes = moments.get(0).kind() == Moment.Kind.EVENT && atoms.size() > 1;
    return TinyTheories.theory(
        all, comes ? ImmutableSortedSet.of(moments.get(0).occurs()) : ImmutableSortedSet.of());
  }

  /** Statements of different premises clash more often in a way that takes several. */
  private static List<Statement> spread(List<Statement> statements) {
    List<Statement> all = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement of = statements.get(i);
      int premise = of.isVocabulary() ? of.premise() : i % TinyTheories.PREMISES;
      all.add(new Statement(premise, of.guard(), of.primitive(), of.site()));
    }
    return all;
  }

  Statement statement() {
    int premise =
        random.nextInt(8) == 0 ? Statement.VOCABULARY : random.nextInt(TinyTheories.PREMISES);
    Primitive primitive = primitive();
    ImmutableSortedSet.Builder<Literal> guard = ImmutableSortedSet.naturalOrder();
    period(primitive)
        .intervals()
        .forEach(
            interval ->
                interval
                    .from()
                    .map(Endpoint::of)
                    .filter(moment -> !moment.equals(Moment.ORIGIN))
                    .ifPresent(moment -> guard.add(moment.occurs())));
    if (random.nextInt(simple ? 6 : 2) == 0) {
      guard.add(condition());
    }
    return new Statement(premise, guard.build(), primitive, Site.NONE);
  }

  private static Period period(Primitive primitive) {
    return primitive.match(
        Status::period,
        Amount::period,
        Norm::period,
        lag -> Period.ALWAYS,
        either -> Period.ALWAYS);
  }

  private Primitive primitive() {
    TinyTheories.Matter of =
        random.nextInt(4) == 0 ? pick(List.of(TinyTheories.Matter.values())) : matter;
    return switch (of) {
      case STATUS -> status();
      case AMOUNT -> amount();
      case NORM -> norm();
      case ORDER -> random.nextInt(4) == 0 ? either() : lag();
      case CHOICE -> either();
      case ALL ->
          switch (random.nextInt(5)) {
            case 0 -> status();
            case 1 -> amount();
            case 2 -> lag();
            case 3 -> either();
            default -> norm();
          };
    };
  }

  private Status status() {
    List<String> values = List.of("red", "green", "blue");
    return new Status(
        random.nextInt(5) == 0 ? "colour" : "light",
        where(),
        ImmutableSortedSet.copyOf(
            random.nextInt(40) == 0 ? List.of() : some(values, 1 + random.nextInt(2))),
        period());
  }

  private Box where() {
    Box box = Box.EMPTY;
    if (random.nextInt(3) > 0) {
      box = box.with(Box.PLACE, names(places));
    }
    return excepting(random.nextInt(3) == 0 ? box.with(Box.SUBJECT, names(parties)) : box);
  }

  /** Some boxes except something, mostly in a role that they have. */
  private Box excepting(Box box) {
    if (!exceptions || random.nextInt(3) == 0) {
      return box;
    }
    Box part = Box.EMPTY;
    for (String role : box.roles().keySet()) {
      if (random.nextInt(3) > 0) {
        part = part.with(role, some(like(box.of(role).first()), 1 + random.nextInt(3)));
      }
    }
    return box.without(
        part.roles().isEmpty() || random.nextInt(4) == 0
            ? part.with(Box.PLACE, names(places))
            : part);
  }

  private List<Id> like(Id name) {
    return name instanceof PartyId ? parties : name instanceof PlaceId ? places : acts;
  }

  private List<Id> names(List<Id> from) {
    return some(from, random.nextInt(5) == 0 ? 2 : 1);
  }

  private Amount amount() {
    Box box = Box.EMPTY;
    List<Id> few =
        places.stream().filter(place -> !place.equals(TinyNames.ZONE) || simple).toList();
    if (random.nextInt(5) > 0 && !few.isEmpty()) {
      box = box.with(Box.PLACE, names(few));
    }
    List<Id> named = parties.stream().filter(party -> !party.equals(TinyNames.ALL)).toList();
    if (!simple && random.nextInt(3) == 0 && !named.isEmpty()) {
      box = box.with(Box.SUBJECT, names(named));
    }
    Rational figure = Rational.of(random.nextInt(20) == 0 ? -1 : random.nextInt(5));
    Range range =
        switch (random.nextInt(6)) {
          case 0 -> Range.exactly(figure);
          case 1, 2 -> Range.atMost(figure);
          default -> Range.atLeast(figure);
        };
    Amount.Counting counting =
        random.nextInt(4) > 0 ? Amount.Counting.ADDS_UP : pick(List.of(Amount.Counting.values()));
    return new Amount(
        random.nextInt(4) == 0 ? TinyNames.TANKERS : TinyNames.TROOPS,
        box,
        range,
        counting,
        period());
  }

  private Norm norm() {
    Box box = Box.EMPTY.with(Box.ACT, names(acts));
    if (random.nextInt(4) > 0) {
      box = box.with(Box.AGENTS, names(parties));
    }
    if (random.nextInt(3) == 0) {
      box = box.with(Box.PLACE, names(places));
    }
    Norm.Force force =
        random.nextInt(3) == 0 ? Norm.Force.FORBIDDEN : pick(List.of(Norm.Force.values()));
    return new Norm(force, force == Norm.Force.OBLIGATORY ? box : excepting(box), period());
  }

  private Lag lag() {
    List<Moment> all = new ArrayList<>(moments);
    all.add(Moment.ORIGIN);
    return new Lag(pick(all), pick(all), random.nextInt(4) - 2);
  }

  private Either either() {
    ImmutableSortedSet.Builder<Literal> literals = ImmutableSortedSet.naturalOrder();
    int size = random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(3);
    for (int i = 0; i < size; i++) {
      literals.add(
          random.nextInt(6) == 0
              ? Literal.of(new Atom.NotAfter(endpoint(), endpoint()))
              : condition());
    }
    return new Either(literals.build());
  }

  private Literal condition() {
    Atom atom = random.nextInt(3) == 0 ? pick(moments).occurs().atom() : pick(atoms);
    return new Literal(atom, random.nextInt(3) > 0);
  }

  private Period period() {
    if (timeless || random.nextInt(3) == 0) {
      return Period.ALWAYS;
    }
    return random.nextInt(6) == 0 ? Period.of(interval(), interval()) : Period.of(interval());
  }

  private Interval interval() {
    if (random.nextInt(5) == 0) {
      return Interval.at(pick(moments));
    }
    return new Interval(
        Optional.of(endpoint()).filter(end -> random.nextInt(4) > 0),
        Optional.of(endpoint()).filter(end -> random.nextInt(4) > 0));
  }

  private Endpoint endpoint() {
    return random.nextInt(3) == 0
        ? Endpoint.at(random.nextInt(4))
        : pick(moments).plus(random.nextInt(3));
  }

  private <T> T pick(List<? extends T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private <T> List<T> some(List<? extends T> from, int count) {
    List<T> rest = new ArrayList<>(from);
    List<T> chosen = new ArrayList<>();
    while (chosen.size() < count && !rest.isEmpty()) {
      chosen.add(rest.remove(random.nextInt(rest.size())));
    }
    return chosen;
  }
}
