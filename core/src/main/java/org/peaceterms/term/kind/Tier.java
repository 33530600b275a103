package org.peaceterms.term.kind;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.ScalarType;
import org.peaceterms.term.Scalars;
import org.peaceterms.term.Term;
import org.peaceterms.term.direction.Comparison;
import org.peaceterms.term.direction.Context;
import org.peaceterms.term.direction.Direction;
import org.peaceterms.term.direction.Nested;
import org.peaceterms.term.direction.Reach;
import org.peaceterms.term.direction.Scopes;
import org.peaceterms.term.direction.Times;
import org.peaceterms.term.reading.ConditionPhrase;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.CircumstanceId;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Span;

/** One step of a guarantee or of a body: what sets it off, what then follows and how soon. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"point", "trigger", "qualifiers", "response", "within"})
@JsonSerialize(as = ImmutableTier.class)
@JsonDeserialize(builder = Tier.Builder.class)
public abstract sealed class Tier permits ImmutableTier {
  static final ScalarType<Tier> TYPE =
      new ScalarType<>(
          "tier", Tier.class, Tier::words, Tier::mentions, Tier::response, Tier::renamed);

  /**
   * The more triggers and the more response, the more is said; the more must be the case as well,
   * the less. From which sub-point a step comes does not matter.
   */
  static final Direction<ImmutableList<Tier>> DIRECTION = Tier::compare;

  Tier() {}

  /** {@return the sub-point of the text it comes from} */
  public abstract Optional<ClauseId> point();

  /** {@return what sets it off} */
  public abstract Optional<Condition> trigger();

  /** {@return what must be the case as well for the trigger to count, such as "sustained"} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<CircumstanceId> qualifiers();

  /** {@return what follows} */
  public abstract ImmutableList<Term> response();

  /** {@return how soon} */
  public abstract Optional<Span> within();

  private static Comparison compare(
      ImmutableList<Tier> from, ImmutableList<Tier> to, Context context) {
    List<Tier> come = new ArrayList<>(to);
    Comparison all = Comparison.SAME;
    for (Tier old : from) {
      Optional<Tier> now =
          come.stream().filter(tier -> tier.trigger().equals(old.trigger())).findFirst();
      now.ifPresent(come::remove);
      all =
          all.and(
              now.map(tier -> compare(old, tier, context)).orElse(Comparison.of(Reach.NARROWER)));
    }
    return come.isEmpty() ? all : all.and(Comparison.of(Reach.WIDER));
  }

  private static Comparison compare(Tier from, Tier to, Context context) {
    return Scopes.EXCEPTED
        .compare(from.qualifiers(), to.qualifiers(), context)
        .and(Times.WITHIN.compare(from.within(), to.within(), context))
        .and(Nested.TERMS.compare(from.response(), to.response(), context));
  }

  private ImmutableList<Id> mentions() {
    ImmutableList.Builder<Id> ids = ImmutableList.builder();
    point().ifPresent(ids::add);
    trigger().ifPresent(condition -> ids.addAll(Scalars.CONDITION.mentions().apply(condition)));
    ids.addAll(qualifiers());
    response().forEach(term -> ids.addAll(Scalars.TERM.mentions().apply(term)));
    return ids.build();
  }

  private Tier renamed(Renaming names) {
    Builder renamed = builder();
    point().ifPresent(at -> renamed.point(names.clause(at)));
    trigger().ifPresent(given -> renamed.trigger(Scalars.CONDITION.renamed().apply(given, names)));
    renamed.addAllQualifiers(names.allDeclared(qualifiers(), CircumstanceId::of));
    response().forEach(term -> renamed.addResponse(names.in(term)));
    within().ifPresent(renamed::within);
    return renamed.build();
  }

  /**
   * {@return how it reads inside a sentence}
   *
   * @param wording the names
   */
  public String words(Wording wording) {
    String terms = Phrase.and(response().stream().map(term -> term.words(wording)).toList());
    Sentence sentence =
        Sentence.using(wording)
            .value("if", trigger(), condition -> ConditionPhrase.of(condition, wording))
            .list(trigger().isPresent() ? "and" : "if", qualifiers());
    return sentence
        .sayIf(sentence.isEmpty(), "in a case that is not stated")
        .value(", within", within(), Phrase::span)
        .say(": " + (terms.isEmpty() ? "a response that is not stated" : terms))
        .words();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Tier}. */
  public static final class Builder extends ImmutableTier.Builder {
    Builder() {}
  }
}
