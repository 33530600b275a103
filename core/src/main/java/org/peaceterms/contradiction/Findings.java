package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  static Finding of(ClashCase clash) {
    return new Findings(clash.inquiry()).finding(clash);
  }

  private Finding finding(ClashCase clash) {
    Nogood nogood = clash.nogood();
    ImmutableList<Certificate> certificates = Certificates.of(nogood.lemmas(), inquiry);
    Assumptions assumptions = new Assumptions(inquiry, nogood);
    Finding.Builder finding = Finding.builder();
    begin(finding, clash, certificates);
    return finding
        .code(Codes.of(certificates, inquiry.saying().time(), isAboutCalls(nogood)))
        .nature(assumptions.nature())
        .addAllCircumstances(assumptions.circumstances())
        .addAllOptions(assumptions.options())
        .addAllReadings(assumptions.readings())
        .matter(matter(nogood))
        .witness(witness(nogood))
        .details(clash)
        .build();
  }

  /** {@return a note that rests on a clash which there would be otherwise} */
  static Finding of(ForcedCase forced) {
    ClashCase clash = forced.clash();
    Finding.Builder finding = Finding.builder();
    new Findings(clash.inquiry())
        .begin(finding, clash, Certificates.of(clash.nogood().lemmas(), clash.inquiry()));
    return finding
        .code(FindingCode.ORDER_FORCED)
        .nature(Nature.FORCED)
        .matter(forced.matter())
        .witness(forced.order())
        .details(forced)
        .build();
  }

  /** {@return a note that rests on a clash which exceptions prevent} */
  static Finding of(DerogatedCase derogated) {
    ClashCase clash = derogated.clash();
    Findings findings = new Findings(clash.inquiry());
    Finding.Builder finding = Finding.builder();
    findings.begin(finding, clash, Certificates.of(clash.nogood().lemmas(), clash.inquiry()));
    return finding
        .code(FindingCode.TERM_DEROGATED)
        .nature(Nature.DEROGATED)
        .matter(findings.matter(clash.nogood()))
        .witness(findings.witness(clash.nogood()))
        .details(derogated)
        .build();
  }

  /** Names the clauses of a clash and what it rests on. */
  private void begin(
      Finding.Builder finding, ClashCase clash, ImmutableList<Certificate> certificates) {
    finding
        .addAllClauses(citations(clash.nogood(), false))
        .addAllBackground(citations(clash.nogood(), true))
        .addAllPointers(pointers(clash.nogood(), clash))
        .addAllCertificates(certificates);
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
        ? Phrase.and(nogood.premises().stream().map(inquiry.words()::heading).distinct().toList())
        : Iterables.getFirst(apart(nogood).map(words::matter).stream().toList(), matters.get(0));
  }

  private static Optional<Lemma> apart(Nogood nogood) {
    return nogood.lemmas().stream().filter(lemma -> lemma instanceof Lemma.Apart).findFirst();
  }

  private String witness(Nogood nogood) {
    ClashWords words = new ClashWords(inquiry);
    if (nogood.lemmas().isEmpty()) {
      return "in every course of events";
    }
    List<Lemma> ofClauses = nogood.lemmas().stream().filter(lemma -> !isOfWords(lemma)).toList();
    return (ofClauses.isEmpty() ? nogood.lemmas() : ofClauses)
        .stream().map(words::witness).distinct().collect(Collectors.joining("; "));
  }

  /** That a period ends after it starts shows nobody where points clash. */
  private boolean isOfWords(Lemma lemma) {
    return lemma.match(
        apart -> false, circle -> RuleBook.isOfWords(circle, inquiry.theory()), crowd -> false);
  }
}
