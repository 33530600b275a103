package org.peaceterms.term;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.term.kind.Amnesty;
import org.peaceterms.term.kind.AssetDisposition;
import org.peaceterms.term.kind.Ceasefire;
import org.peaceterms.term.kind.ClaimsWaiver;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.ContactLine;
import org.peaceterms.term.kind.Declaration;
import org.peaceterms.term.kind.DemilitarisedZone;
import org.peaceterms.term.kind.Deployment;
import org.peaceterms.term.kind.Funding;
import org.peaceterms.term.kind.Governance;
import org.peaceterms.term.kind.Guarantee;
import org.peaceterms.term.kind.LawChange;
import org.peaceterms.term.kind.Membership;
import org.peaceterms.term.kind.OpenMatter;
import org.peaceterms.term.kind.Oversight;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.kind.Release;
import org.peaceterms.term.kind.Sanctions;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.kind.Share;
import org.peaceterms.term.kind.TerritorialStatus;
import org.peaceterms.term.kind.Validity;
import org.peaceterms.term.kind.Vote;
import org.peaceterms.term.kind.Withdrawal;
import org.peaceterms.term.reading.ConditionPhrase;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.SourceId;
import org.peaceterms.term.value.Stage;
import org.peaceterms.term.value.TermId;
import org.peaceterms.term.value.Verification;

/**
 * What a clause, or a part of it, says, as typed data. Each kind of term is a type of its own with
 * named fields; the fields that all kinds have are here.
 *
 * <p>What a text leaves unsaid is absent. What it postpones itself is absent and named in {@link
 * #toBeFixed}. Parties listed in one field are meant each; a declared group acts as a whole.
 *
 * <p>Terms are immutable and safe to share between threads. Two terms are equal if all their fields
 * are.
 *
 * <pre>{@code
 * Term cap = QuantityLimit.builder()
 *     .addSubject(PartyId.of("ukraine"))
 *     .measure(MeasureId.of("armed-forces-strength"))
 *     .bound(Bound.atMost(Rational.of(600_000)))
 *     .build();
 * cap.reading(Wording.plain());   // "Armed forces strength of Ukraine must be at most 600,000."
 * }</pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Term
    permits Declaration,
        Conduct,
        QuantityLimit,
        Membership,
        TerritorialStatus,
        ContactLine,
        Withdrawal,
        DemilitarisedZone,
        Deployment,
        Ceasefire,
        Sequence,
        Guarantee,
        Sanctions,
        AssetDisposition,
        Funding,
        Share,
        Vote,
        Release,
        Oversight,
        Governance,
        LawChange,
        Validity,
        Amnesty,
        ClaimsWaiver,
        OpenMatter {

  /** {@return the description of its kind} */
  Kind<? extends Term> kind();

  /** {@return its id, unique in the plan, where something refers to it; no part of its meaning} */
  Optional<TermId> id();

  /** {@return the condition under which it holds (if); absent means always} */
  Optional<Condition> when();

  /** {@return the condition without which its act or event is impossible} */
  Optional<Condition> onlyIf();

  /** {@return the exception: the condition under which it does not hold} */
  Optional<Condition> unless();

  /**
   * {@return the terms and clauses over which it prevails: they do not count within what it says}
   */
  @Value.NaturalOrder
  ImmutableSortedSet<Reference> notwithstanding();

  /**
   * {@return the terms and clauses that prevail over it: it does not count within what they say}
   */
  @Value.NaturalOrder
  ImmutableSortedSet<Reference> subjectTo();

  /** {@return the stages in which it is performed, in order} */
  ImmutableList<Stage> stages();

  /** {@return the event that its completion is} */
  Optional<EventId> completes();

  /** {@return whether what it brings about can be undone; absent if the text does not say} */
  Optional<Boolean> reversible();

  /** {@return what follows if it is broken} */
  ImmutableList<Term> consequence();

  /** {@return who checks that it is kept} */
  Optional<Verification> verification();

  /** {@return whether it stays in force whatever happens to other clauses} */
  Optional<Boolean> insulated();

  /** {@return the absent fields that the text itself postpones} */
  @Value.NaturalOrder
  ImmutableSortedSet<FieldName> toBeFixed();

  /** {@return where it was published; empty for what is only general knowledge} */
  @Value.NaturalOrder
  ImmutableSortedSet<SourceId> sources();

  /**
   * {@return a copy with that id}
   *
   * @param id the id
   */
  Term withId(Optional<? extends TermId> id);

  /**
   * {@return a copy with that condition}
   *
   * @param when the condition
   */
  Term withWhen(Optional<? extends Condition> when);

  /**
   * {@return a copy with that condition}
   *
   * @param onlyIf the condition
   */
  Term withOnlyIf(Optional<? extends Condition> onlyIf);

  /**
   * {@return a copy with that exception}
   *
   * @param unless the condition
   */
  Term withUnless(Optional<? extends Condition> unless);

  /**
   * {@return a copy that prevails over those}
   *
   * @param notwithstanding terms and clauses
   */
  Term withNotwithstanding(Iterable<? extends Reference> notwithstanding);

  /**
   * {@return a copy over which those prevail}
   *
   * @param subjectTo terms and clauses
   */
  Term withSubjectTo(Iterable<? extends Reference> subjectTo);

  /**
   * {@return a copy with those stages}
   *
   * @param stages the stages
   */
  Term withStages(Iterable<? extends Stage> stages);

  /**
   * {@return a copy that completes that event}
   *
   * @param completes the event
   */
  Term withCompletes(Optional<? extends EventId> completes);

  /**
   * {@return a copy with that flag}
   *
   * @param reversible whether it can be undone
   */
  Term withReversible(Optional<Boolean> reversible);

  /**
   * {@return a copy with that consequence}
   *
   * @param consequence what follows a breach
   */
  Term withConsequence(Iterable<? extends Term> consequence);

  /**
   * {@return a copy with that verification}
   *
   * @param verification who checks
   */
  Term withVerification(Optional<? extends Verification> verification);

  /**
   * {@return a copy with that flag}
   *
   * @param insulated whether it stays in force whatever happens to others
   */
  Term withInsulated(Optional<Boolean> insulated);

  /**
   * {@return a copy that postpones those fields}
   *
   * @param toBeFixed names of absent fields
   */
  Term withToBeFixed(Iterable<? extends FieldName> toBeFixed);

  /**
   * {@return a copy with those sources}
   *
   * @param sources where it was published
   */
  Term withSources(Iterable<? extends SourceId> sources);

  /**
   * {@return the answer of {@code cases} for this kind}
   *
   * @param cases one answer for each kind
   * @param <R> the type of the answer
   */
  <R> R match(Cases<R> cases);

  /**
   * {@return the kind's own part of the reading, without conditions and the other common fields}
   *
   * @param wording the names
   */
  Sentence statement(Wording wording);

  /**
   * {@return the ids that it mentions in any of its fields, in order, those of the terms inside it
   * included; its own id is not among them}
   *
   * <p>They are found once: whoever puts a text together from others asks again and again.
   */
  @JsonIgnore
  @Value.Lazy
  default ImmutableList<Id> mentions() {
    return kind().mentions(this);
  }

  /**
   * {@return those of the ids it mentions that its text may have given itself without declaring
   * them: the ids of terms, with their beginning and completion, of clauses and of versions;
   * references to laws are among them. Most terms mention none}
   */
  @JsonIgnore
  @Value.Lazy
  default ImmutableList<Id> ownMentions() {
    return Mentions.own(mentions());
  }

  /**
   * {@return whether everything it turns on is an id, a number or a date, so that it can take part
   * in a verdict; a declaration, an expectation, an open matter and a guarantee without content are
   * not precise}
   */
  @JsonIgnore
  @Value.NonAttribute
  default boolean isPrecise() {
    return true;
  }

  /**
   * {@return what it says, as words that can stand inside a longer sentence}
   *
   * @param wording the names
   */
  default String words(Wording wording) {
    String stages =
        String.join("; ", stages().stream().map(stage -> Phrase.stage(stage, wording)).toList());
    String breach = Phrase.and(consequence().stream().map(term -> term.words(wording)).toList());
    String open = Phrase.and(toBeFixed().stream().map(Phrase::field).toList());
    return statement(wording)
        .value(", if", when(), condition -> ConditionPhrase.of(condition, wording))
        .value(", only if", onlyIf(), condition -> ConditionPhrase.of(condition, wording))
        .value(", unless", unless(), condition -> ConditionPhrase.of(condition, wording))
        .others(", notwithstanding", notwithstanding())
        .others(", subject to", subjectTo())
        .sayIf(!stages.isEmpty(), ", in stages: " + stages)
        .value("", verification(), check -> ", " + Phrase.verification(check, wording))
        .sayIf(!breach.isEmpty(), "; if it is broken: " + breach)
        .sayIf(insulated().orElse(false), ", whatever becomes of other points")
        .value("", reversible(), undo -> undo ? "(can be undone)" : "(cannot be undone)")
        .value("", completes(), event -> "(its completion is " + wording.name(event) + ")")
        .sayIf(!open.isEmpty(), "(still to be fixed: " + open + ")")
        .words();
  }

  /**
   * {@return what it says, as one English sentence; for people, not to be parsed}
   *
   * @param wording the names
   */
  default String reading(Wording wording) {
    return Sentence.using(wording).say(words(wording)).end();
  }
}
