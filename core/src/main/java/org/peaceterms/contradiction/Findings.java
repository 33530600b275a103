package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.verdict.Lemma;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.term.reading.Phrase;

/** Turns nogoods into findings. */
final class Findings {
  private final Inquiry inquiry;

  private Findings(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  static Finding of(Inquiry inquiry, Nogood nogood, Supplier<ImmutableSet<Mending.Key>> known) {
    return new Findings(inquiry).finding(nogood, known);
  }

  private Finding finding(Nogood nogood, Supplier<ImmutableSet<Mending.Key>> known) {
    ImmutableList<Certificate> certificates = Certificates.of(nogood.lemmas(), inquiry);
    FindingCode code = Codes.of(certificates, inquiry.saying().time(), isAboutCalls(nogood));
    ClashCase details = new ClashCase(inquiry, nogood, known);
    Assumptions assumptions = new Assumptions(inquiry, nogood);
    return Finding.builder()
        .code(code)
        .nature(assumptions.nature())
        .addAllClauses(citations(nogood, false))
        .addAllBackground(citations(nogood, true))
        .addAllPointers(pointers(nogood, details))
        .addAllCircumstances(assumptions.circumstances())
        .addAllOptions(assumptions.options())
        .addAllReadings(assumptions.readings())
        .matter(matter(nogood))
        .witness(witness(nogood))
        .addAllCertificates(certificates)
        .details(details)
        .build();
  }

  private boolean isAboutCalls(Nogood nogood) {
    return inquiry.theory().statements().stream()
        .filter(statement -> nogood.premises().contains(statement.premise()))
        .filter(statement -> statement.primitive() instanceof Either)
        .flatMap(statement -> ((Either) statement.primitive()).literals().stream())
        .anyMatch(
            literal ->
                literal.atom() instanceof Atom.Occurs occurs
                    && occurs.moment().kind() == Moment.Kind.SUPPOSED);
  }

  private List<Citation> citations(Nogood nogood, boolean background) {
    return nogood.premises().stream()
        .filter(premise -> inquiry.theory().premises().get(premise).background() == background)
        .map(inquiry.words()::citation)
        .toList();
  }

  private Set<Finding.Pointer> pointers(Nogood nogood, ClashCase details) {
    ImmutableSet.Builder<Finding.Pointer> pointers = ImmutableSet.builder();
    for (int number : Used.statements(inquiry, nogood, details.proof())) {
      Statement statement = inquiry.statement(number);
      Citation clause = inquiry.words().citation(statement.premise());
      Pointers.of(
              statement,
              inquiry.words().plan(clause.plan()),
              inquiry.words().clause(statement.premise()))
          .forEach(pointer -> pointers.add(new Finding.Pointer(clause, pointer)));
    }
    return pointers.build();
  }

  private String matter(Nogood nogood) {
    ClashWords words = new ClashWords(inquiry);
    ImmutableList<String> matters =
        nogood.lemmas().stream()
            .map(words::matter)
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return matters.isEmpty()
        ? Phrase.and(nogood.premises().stream().map(this::heading).distinct().toList())
        : Iterables.getFirst(apart(nogood).map(words::matter).stream().toList(), matters.get(0));
  }

  private static Optional<Lemma> apart(Nogood nogood) {
    return nogood.lemmas().stream().filter(lemma -> lemma instanceof Lemma.Apart).findFirst();
  }

  private String heading(int premise) {
    return inquiry
        .words()
        .clause(premise)
        .heading()
        .orElseGet(() -> inquiry.words().point(premise));
  }

  private String witness(Nogood nogood) {
    ClashWords words = new ClashWords(inquiry);
    return nogood.lemmas().isEmpty()
        ? "in every course of events"
        : nogood.lemmas().stream().map(words::witness).distinct().collect(Collectors.joining("; "));
  }
}
