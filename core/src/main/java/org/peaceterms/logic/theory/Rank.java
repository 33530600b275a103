package org.peaceterms.logic.theory;

/** The order of the cases of atoms. */
final class Rank implements Atom.Cases<Integer> {
  static final Rank CASES = new Rank();

  private Rank() {}

  @Override
  public Integer occurs(Atom.Occurs atom) {
    return 0;
  }

  @Override
  public Integer taken(Atom.Taken atom) {
    return 1;
  }

  @Override
  public Integer given(Atom.Given atom) {
    return 2;
  }

  @Override
  public Integer shared(Atom.Shared atom) {
    return 3;
  }

  @Override
  public Integer missing(Atom.Missing atom) {
    return 4;
  }

  @Override
  public Integer notAfter(Atom.NotAfter atom) {
    return 5;
  }

  @Override
  public Integer defined(Atom.Defined atom) {
    return 6;
  }
}
