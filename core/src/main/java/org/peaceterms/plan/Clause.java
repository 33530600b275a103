package org.peaceterms.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.SourceId;
import org.peaceterms.term.value.TermId;

/**
 * One numbered point of a plan: its number, a summary in own words, its terms, and beside them the
 * choices that are open and what other sources report.
 *
 * <p>The id stays when the point is renumbered. A lettered sub-point is a clause of its own with a
 * {@link #parent} where the text letters it.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "number",
  "parent",
  "heading",
  "summary",
  "status",
  "terms",
  "choices",
  "reports",
  "incorporates",
  "sources"
})
@JsonSerialize(as = ImmutableClause.class)
@JsonDeserialize(builder = Clause.Builder.class)
public abstract sealed class Clause implements WithClause permits ImmutableClause {
  /** Of the clauses of a text that is made of another most are right because they were. */
  @SuppressWarnings("immutables:incompat")
  private transient volatile Optional<RightTerms> right = Optional.empty();

  Clause() {}

  /** How far a clause is agreed. */
  public enum Status implements FixedValue {
    /** All sides have agreed to it. */
    AGREED,
    /** It is proposed. */
    PROPOSED,
    /** Versions of it stand beside each other. */
    BRACKETED,
    /** It is put off. */
    DEFERRED,
    /** It has been struck out; that is never a refusal of what it said. */
    STRUCK
  }

  /** {@return its id} */
  public abstract ClauseId id();

  /** {@return the number as printed} */
  public abstract String number();

  /** {@return the clause of which it is a sub-point} */
  public abstract Optional<ClauseId> parent();

  /** {@return its heading} */
  public abstract Optional<String> heading();

  /** {@return what it says, in own words} */
  public abstract String summary();

  /** {@return how far it is agreed} */
  public abstract Status status();

  /** {@return what it says, as data} */
  public abstract ImmutableList<Term> terms();

  /** {@return what is open or can be read in several ways} */
  public abstract ImmutableList<Choice> choices();

  /** {@return what other sources say that it says} */
  public abstract ImmutableList<Report> reports();

  /** {@return the clauses or texts that it takes over} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Reference> incorporates();

  /** {@return where it was published} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<SourceId> sources();

  /**
   * {@return its terms and those of all versions of its choices, in order, reports not included}
   */
  @JsonIgnore
  public ImmutableList<Term> allTerms() {
    if (choices().isEmpty()) {
      return terms();
    }
    ImmutableList.Builder<Term> all = ImmutableList.builder();
    all.addAll(terms());
    choices().forEach(choice -> choice.versions().forEach(version -> all.addAll(version.terms())));
    return all.build();
  }

  /**
   * {@return the ids of all its terms, down to the terms inside them, in order, those of reports
   * not included}
   */
  @Value.Lazy
  @JsonIgnore
  public ImmutableList<TermId> termIds() {
    ImmutableList<Term> terms = allTerms();
    if (!Iterables.any(terms, Clause::mayHaveIds)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<TermId> ids = ImmutableList.builder();
    terms.forEach(term -> addIds(term, ids));
    return ids.build();
  }

  /**
   * {@return what its terms mention that the text may have given its id without declaring it, those
   * of reports not included; see {@link Term#ownMentions()}}
   */
  @Value.Lazy
  @JsonIgnore
  public ImmutableList<Id> ownMentions() {
    ImmutableList<Term> terms = allTerms();
    if (Iterables.all(terms, term -> term.ownMentions().isEmpty())) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Id> own = ImmutableList.builder();
    terms.forEach(term -> own.addAll(term.ownMentions()));
    return own.build();
  }

  /** {@return whether it mentions nothing of its text, and nothing in it has a name there} */
  @Value.Lazy
  @JsonIgnore
  public boolean namesNothing() {
    return parent().isEmpty()
        && choices().isEmpty()
        && reports().isEmpty()
        && incorporates().isEmpty()
        && ownMentions().isEmpty()
        && termIds().isEmpty();
  }

  private static boolean mayHaveIds(Term term) {
    return term.id().isPresent() || !term.kind().nested(term).isEmpty();
  }

  /** {@return whether one of its terms says that it prevails, or what prevails over it} */
  @Value.Lazy
  @JsonIgnore
  boolean isRanked() {
    return Iterables.any(allTerms(), Clause::isRanked);
  }

  private static boolean isRanked(Term term) {
    return Precedences.areIn(term) || Iterables.any(term.kind().nested(term), Clause::isRanked);
  }

  private static void addIds(Term term, ImmutableList.Builder<TermId> ids) {
    term.id().ifPresent(ids::add);
    term.kind().nested(term).forEach(inner -> addIds(inner, ids));
  }

  /**
   * {@return with which vocabulary and sources its own terms were last found right; empty if they
   * were not, or if that turned on what else their text holds}
   */
  Optional<RightTerms> right() {
    return right;
  }

  /** Its own terms were found right. */
  void foundRight(Optional<RightTerms> terms) {
    right = terms;
  }

  /**
   * {@return the clause under another number; as with {@code withNumber}, but what is known of its
   * terms need not be found out again}
   *
   * @param number the number as printed
   */
  public Clause renumbered(String number) {
    Clause renumbered = withNumber(number);
    renumbered.foundRight(right);
    return renumbered;
  }

  /**
   * {@return the clause with the terms of another one; as with {@code withTerms}, but what is known
   * of them need not be found out again}
   *
   * @param other the other clause
   */
  public Clause withTermsOf(Clause other) {
    Clause same = withTerms(other.terms());
    same.foundRight(other.right);
    return same;
  }

  /**
   * {@return the clause with other names for what its text names itself}
   *
   * @param names the names
   */
  public Clause renamed(Renaming names) {
    if (names.isEmpty()) {
      return this;
    }
    boolean nameless = !names.isOfDeclared() && ownMentions().isEmpty() && termIds().isEmpty();
    Clause own =
        withId(names.clause(id()))
            .withParent(parent().map(names::clause))
            .withTerms(nameless ? terms() : names.inAll(terms()));
    Clause renamed =
        choices().isEmpty() && reports().isEmpty() && incorporates().isEmpty()
            ? own
            : own.withChoices(Lists.transform(choices(), choice -> choice.renamed(names)))
                .withReports(Lists.transform(reports(), report -> report.renamed(names)))
                .withIncorporates(Iterables.transform(incorporates(), names::reference));
    if (nameless) {
      renamed.foundRight(right);
    }
    return renamed;
  }

  @Value.Check
  void check() {
    Texts.check("number of clause ", id(), number());
    if (heading().isPresent()) {
      Texts.check("heading of clause ", id(), heading().orElseThrow());
    }
    Texts.check("summary of clause ", id(), summary());
    if (status() == Status.STRUCK && !allTerms().isEmpty()) {
      throw InvalidValueException.of("clause " + id(), "struck", "have no terms when it is struck");
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Clause}. */
  public static final class Builder extends ImmutableClause.Builder {
    Builder() {}
  }
}
