package org.peaceterms.contradiction;

import org.peaceterms.logic.theory.Atom;
import org.peaceterms.term.value.CircumstanceId;

/** An atom, or that it is not so, as a clause that can stand after "if". */
final class AtomWords implements Atom.Cases<String> {
  private final Saying saying;
  private final boolean positive;

  AtomWords(Saying saying, boolean positive) {
    this.saying = saying;
    this.positive = positive;
  }

  @Override
  public String occurs(Atom.Occurs atom) {
    return saying.occurs(atom.moment(), positive);
  }

  @Override
  public String taken(Atom.Taken atom) {
    String choice = atom.choice().substring(atom.choice().indexOf(':') + 1);
    String what = (atom.reading() ? "reading " : "version ") + atom.label() + " of " + choice;
    return what + (positive ? " is taken" : " is not taken");
  }

  @Override
  public String given(Atom.Given atom) {
    String name = saying.words().name(CircumstanceId.of(atom.name()));
    return positive ? name : "it is not so that " + name;
  }

  @Override
  public String shared(Atom.Shared atom) {
    return saying.words().name(atom.one())
        + " and "
        + saying.words().name(atom.other())
        + (positive ? " have something in common" : " have nothing in common");
  }

  @Override
  public String missing(Atom.Missing atom) {
    int space = atom.name().indexOf(' ');
    String where = saying.of(space < 0 ? atom.name() : atom.name().substring(0, space));
    String what = space < 0 ? "a value" : "the " + atom.name().substring(space + 1);
    return what
        + " that "
        + where
        + " leaves open "
        + (positive ? "falls so that it clashes" : "does not clash");
  }

  @Override
  public String notAfter(Atom.NotAfter atom) {
    return saying.order(atom, positive);
  }

  @Override
  public String defined(Atom.Defined atom) {
    return saying.defined(atom, positive);
  }
}
