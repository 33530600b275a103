package org.peaceterms.term.kind;

import static org.peaceterms.term.Scalars.DEADLINE;
import static org.peaceterms.term.Scalars.OBJECT;
import static org.peaceterms.term.Scalars.PARTY;
import static org.peaceterms.term.Scalars.RULE;
import static org.peaceterms.term.Scalars.TERM;
import static org.peaceterms.term.ValueType.optional;
import static org.peaceterms.term.ValueType.setOf;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.term.Aspect;
import org.peaceterms.term.Cases;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.direction.Direction;
import org.peaceterms.term.direction.Nested;
import org.peaceterms.term.direction.Norm;
import org.peaceterms.term.direction.Scopes;
import org.peaceterms.term.direction.Stakes;
import org.peaceterms.term.direction.Taxonomy;
import org.peaceterms.term.direction.Times;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.DecisionRule;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;

/**
 * Somebody changes its constitution, laws or charter. The content is itself a term where it can be;
 * it holds from the change on, not before.
 *
 * <p>It means a duty that is done once: to amend; and its content from then on.
 */
@Value.Immutable
@JsonTypeName("law-change")
@JsonSerialize(as = ImmutableLawChange.class)
@JsonDeserialize(builder = LawChange.Builder.class)
public abstract sealed class LawChange implements Term, WithLawChange permits ImmutableLawChange {
  /** The description of this kind. */
  public static final Kind<LawChange> KIND =
      Kind.of("law-change", LawChange.class, "changes a constitution, statute or charter")
          .field(
              "whose",
              setOf(PARTY),
              Aspect.PARTIES,
              LawChange::whose,
              LawChange::withWhose,
              Scopes.BEARERS)
          .field(
              "amends",
              setOf(OBJECT),
              Aspect.SCOPE,
              LawChange::amends,
              LawChange::withAmends,
              Scopes.NAMED)
          .field("on", setOf(OBJECT), Aspect.SCOPE, LawChange::on, LawChange::withOn, Scopes.NAMED)
          .field(
              "content",
              optional(TERM),
              Aspect.CONTENT,
              LawChange::content,
              LawChange::withContent,
              Nested.CONTENT)
          .field(
              "approval",
              optional(RULE),
              Aspect.DECISION,
              LawChange::approval,
              LawChange::withApproval,
              Direction.UNDECIDED)
          .field(
              "deadline",
              optional(DEADLINE),
              Aspect.DEADLINE,
              LawChange::deadline,
              LawChange::withDeadline,
              Times.DEADLINE)
          .requires("whose")
          .about("whose", "amends", "on")
          .weighs(LawChange::stakes)
          .build();

  LawChange() {}

  /** {@return who changes its law, each of them} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> whose();

  /** {@return what is amended} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> amends();

  /** {@return what the law is about, where its content is no term} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> on();

  /** {@return what the law then says} */
  public abstract Optional<Term> content();

  /** {@return what it takes to pass it} */
  public abstract Optional<DecisionRule> approval();

  /** {@return by when} */
  public abstract Optional<Deadline> deadline();

  @Override
  public final Kind<LawChange> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.lawChange(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    boolean says = content().isPresent() || !on().isEmpty();
    return Sentence.using(wording)
        .names(whose(), "")
        .say(says ? "must write into" : "must change")
        .names(amends(), "law")
        .list("rules on", on())
        .value("that", content(), term -> term.words(wording))
        .value(",", approval(), rule -> Phrase.rule(rule, wording))
        .value(",", deadline(), given -> Phrase.deadline(given, wording));
  }

  @Override
  public final boolean isPrecise() {
    return content().map(Term::isPrecise).orElse(!amends().isEmpty() || !on().isEmpty());
  }

  private Stakes stakes(Taxonomy facts) {
    Stakes stakes = Stakes.of(Norm.DUTY).once().burdening(whose());
    Optional<Stakes> inner = content().map(term -> term.kind().stakes(term, facts));
    return inner
        .map(given -> stakes.burdening(given.burdened()).entitling(given.entitled()))
        .orElse(stakes);
  }

  @Value.Check
  void check() {
    KIND.check(this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LawChange}. */
  public static final class Builder extends ImmutableLawChange.Builder {
    Builder() {}
  }
}
