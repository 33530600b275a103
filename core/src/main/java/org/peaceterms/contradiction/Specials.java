package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.logic.clash.Clash;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.Term;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Reference;

/**
 * That the more special of two norms prevails: one forbids what the other permits or makes a duty,
 * and all that the one is about, and the whole time for which it counts, the other is about too and
 * more. It is only suggested: whether the authors meant it so, they have to say.
 */
final class Specials {
  /** The field that says it. */
  static final String FIELD = "notwithstanding";

  private final Inquiry inquiry;

  private Specials(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  static ImmutableList<Change> of(Inquiry inquiry, Nogood nogood) {
    Specials specials = new Specials(inquiry);
    return nogood.lemmas().stream()
        .flatMap(
            lemma ->
                lemma.match(
                    apart -> specials.in(apart.clash()),
                    circle -> Stream.of(),
                    crowd -> Stream.of()))
        .collect(ImmutableSet.toImmutableSet())
        .asList();
  }

  private Stream<Change> in(Clash clash) {
    return clash.statements().stream()
        .flatMap(
            special ->
                clash.statements().stream()
                    .flatMap(general -> prevailing(special, general).stream()));
  }

  private Optional<Change> prevailing(int special, int general) {
    Statement one = inquiry.statement(special);
    Statement other = inquiry.statement(general);
    return isOfPlan(one) && isOfPlan(other) && isInOneText(one, other) && isWithin(one, other)
        ? Optional.of(prevailing(one, other))
        : Optional.empty();
  }

  private boolean isOfPlan(Statement statement) {
    return !statement.isVocabulary()
        && !inquiry.theory().premises().get(statement.premise()).background()
        && statement.site().term().isPresent()
        && statement.site().role() == Site.Role.CONTENT;
  }

  private boolean isInOneText(Statement one, Statement other) {
    return inquiry
            .words()
            .citation(one.premise())
            .plan()
            .equals(inquiry.words().citation(other.premise()).plan())
        && !one.site().term().equals(other.site().term());
  }

  private boolean isWithin(Statement special, Statement general) {
    return special.primitive() instanceof Norm one
        && general.primitive() instanceof Norm other
        && one.isAgainst(other, inquiry.theory().names())
        && isWithin(one, other)
        && !isWithin(other, one)
        && allOf(special).allMatch(norm -> isWithin(norm, other));
  }

  /** What a term says may come in pieces, of which one alone makes it no more special. */
  private Stream<Norm> allOf(Statement piece) {
    return inquiry.compiled().statements().stream()
        .filter(other -> other.premise() == piece.premise() && other.site().equals(piece.site()))
        .flatMap(other -> other.primitive() instanceof Norm norm ? Stream.of(norm) : Stream.of());
  }

  private boolean isWithin(Norm one, Norm other) {
    return one.box().isWithin(other.box(), inquiry.theory().names())
        && one.period().isWithin(other.period());
  }

  private Change prevailing(Statement special, Statement general) {
    Term term = special.site().term().orElseThrow();
    ImmutableSortedSet<Reference> over =
        ImmutableSortedSet.<Reference>naturalOrder()
            .addAll(term.notwithstanding())
            .add(reference(general))
            .build();
    return new FieldChange(
        special.premise(),
        term,
        FIELD,
        term.withNotwithstanding(over),
        words(term.notwithstanding(), special),
        words(over, special));
  }

  /** A term by its id or, without one, by its clause. */
  private Reference reference(Statement statement) {
    Clause clause = inquiry.words().clause(statement.premise());
    Id id = statement.site().term().flatMap(Term::id).<Id>map(own -> own).orElse(clause.id());
    return Reference.of(id.text());
  }

  private String words(ImmutableSortedSet<Reference> references, Statement in) {
    return references.isEmpty()
        ? ""
        : Phrase.names(references, inquiry.words().wording(in.premise()));
  }
}
