package org.peaceterms.compat;

import java.util.Comparator;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.CircumstanceId;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.PartyId;

/** What an answer depends on, in words that can stand after "if". */
final class LiteralWords implements Atom.Cases<String> {
  private static final String TO = " to ";

  private final Theory theory;
  private final Vocabulary vocabulary;
  private final boolean positive;

  private LiteralWords(Theory theory, Vocabulary vocabulary, boolean positive) {
    this.theory = theory;
    this.vocabulary = vocabulary;
    this.positive = positive;
  }

  static String of(Literal literal, Theory theory, Vocabulary vocabulary) {
    return literal.atom().match(new LiteralWords(theory, vocabulary, literal.positive()));
  }

  private String so(String what) {
    return positive ? what : "it is not so that " + what;
  }

  @Override
  public String occurs(Atom.Occurs atom) {
    Moment moment = atom.moment();
    return switch (moment.kind()) {
      case ACT -> so(act(theory.acts().getOrDefault(moment, Box.EMPTY)));
      case CONSENT -> consent(moment.name());
      case BREACH -> so(breach(moment.name()));
      default -> so(event(moment) + " takes place");
    };
  }

  /** A consent is named like {@code russia to us-28} or {@code russia to us-28:6.cap}. */
  private String consent(String name) {
    int to = name.indexOf(TO);
    String matter = name.substring(to + TO.length());
    return named(name.substring(0, to))
        + (positive ? " agrees" : " does not agree")
        + TO
        + (matter.indexOf(':') < 0 ? matter : point(matter));
  }

  private String point(String term) {
    return "point " + clause(term) + " of " + term.substring(0, term.indexOf(':'));
  }

  /** A breach is named like {@code us-28:6 by russia} or {@code us-28:6.cap}. */
  private String breach(String name) {
    int by = name.indexOf(" by ");
    String what = by < 0 ? name : name.substring(0, by);
    return by < 0
        ? point(what) + " is broken"
        : named(name.substring(by + " by ".length())) + " breaks " + point(what);
  }

  /** {@return the clause that a term is of, which is named like {@code us-28:6.cap}} */
  private String clause(String term) {
    int colon = term.indexOf(':');
    String name = term.substring(colon + 1);
    return theory.premises().stream()
        .filter(premise -> premise.plan().text().equals(term.substring(0, colon)))
        .map(premise -> premise.clause().text())
        .filter(name::startsWith)
        .max(Comparator.comparingInt(String::length))
        .orElse(name);
  }

  private String act(Box box) {
    String agents =
        box.of(Box.AGENTS).isEmpty() ? "somebody" : Phrase.names(box.of(Box.AGENTS), this::name);
    String object =
        box.of(Box.OBJECT).isEmpty() ? "" : " " + Phrase.names(box.of(Box.OBJECT), this::name);
    String act = Phrase.names(box.of(Box.ACT), this::name);
    return agents + " should " + Phrase.act(act, !object.isEmpty()) + object;
  }

  private String event(Moment moment) {
    try {
      return name(EventId.of(moment.name()));
    } catch (InvalidValueException e) {
      return moment.name();
    }
  }

  private String name(Id id) {
    return vocabulary.entry(id).map(Entry::name).orElseGet(() -> Wording.plain().name(id));
  }

  private String named(String party) {
    return name(PartyId.of(party));
  }

  @Override
  public String taken(Atom.Taken atom) {
    String choice = atom.choice().substring(atom.choice().lastIndexOf(':') + 1).replace('-', ' ');
    String label =
        atom.reading() ? "reading \u201C" + atom.label() + "\u201D" : "version " + atom.label();
    return label + " of \u201C" + choice + "\u201D is " + (positive ? "" : "not ") + "taken";
  }

  @Override
  public String given(Atom.Given atom) {
    return so(name(CircumstanceId.of(atom.name())));
  }

  @Override
  public String shared(Atom.Shared atom) {
    return name(atom.one())
        + " and "
        + name(atom.other())
        + (positive ? " overlap" : " do not overlap");
  }

  @Override
  public String missing(Atom.Missing atom) {
    int space = atom.name().indexOf(' ');
    int colon = atom.name().indexOf(':');
    if (colon < 0 || space < colon) {
      return "the difference in what the texts count does not matter";
    }
    return "\u201C"
        + atom.name().substring(space + 1)
        + "\u201D, which point "
        + clause(atom.name().substring(0, space))
        + " leaves open, is fixed so";
  }

  @Override
  public String notAfter(Atom.NotAfter atom) {
    return so(atom.earlier() + " is not later than " + atom.later());
  }

  @Override
  public String defined(Atom.Defined atom) {
    return so("a part of a condition is met");
  }
}
