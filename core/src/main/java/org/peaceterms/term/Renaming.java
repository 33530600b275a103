package org.peaceterms.term;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.function.Function;
import org.peaceterms.term.value.ChoiceId;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.TermId;

/**
 * Other names for what one text names itself: its clauses, its terms, its choices, and what it
 * declares under its own prefix. Whatever refers to them is renamed with them; ids of the shared
 * vocabulary stay as they are.
 *
 * <p>Two drafts of one plan may give the same clause different ids. After one of them is renamed to
 * the names of the other, what still differs is a difference.
 *
 * <pre>{@code
 * Renaming names = Renaming.builder().clause(ClauseId.of("6"), ClauseId.of("4")).build();
 * Term renamed = names.in(term);
 * }</pre>
 */
public final class Renaming {
  private static final String BEGIN = "/begin";
  private static final String COMPLETE = "/complete";
  private static final Renaming NONE = builder().build();
  private static final Renaming OF_A_TERM =
      builder().term(TermId.of("old"), TermId.of("new")).build();

  private final ImmutableMap<String, String> clauses;
  private final ImmutableMap<String, String> terms;
  private final ImmutableMap<String, String> choices;
  private final ImmutableMap<String, String> declared;

  private Renaming(Builder builder) {
    this.clauses = builder.clauses.buildKeepingLast();
    this.terms = builder.terms.buildKeepingLast();
    this.choices = builder.choices.buildKeepingLast();
    this.declared = builder.declared.buildKeepingLast();
  }

  /** {@return the renaming that changes nothing} */
  public static Renaming none() {
    return NONE;
  }

  /** {@return whether it changes nothing} */
  public boolean isEmpty() {
    return clauses.isEmpty() && terms.isEmpty() && choices.isEmpty() && declared.isEmpty();
  }

  /** {@return a renaming of a term and of nothing else} */
  static Renaming ofTerm() {
    return OF_A_TERM;
  }

  /** {@return whether it changes events, of which some are the beginning or end of terms} */
  boolean isOfEvents() {
    return !terms.isEmpty() || !declared.isEmpty();
  }

  /** {@return whether it changes what the text declares, and not only its own clauses and terms} */
  public boolean isOfDeclared() {
    return !declared.isEmpty();
  }

  /**
   * {@return the name of a clause}
   *
   * @param id its name so far
   */
  public ClauseId clause(ClauseId id) {
    String name = clauses.get(id.text());
    return name == null ? id : ClauseId.of(name);
  }

  /**
   * {@return the name of a term}
   *
   * @param id its name so far
   */
  public TermId term(TermId id) {
    String name = terms.get(id.text());
    return name == null ? id : TermId.of(name);
  }

  /**
   * {@return the name of a choice}
   *
   * @param id its name so far
   */
  public ChoiceId choice(ChoiceId id) {
    String name = choices.get(id.text());
    return name == null ? id : ChoiceId.of(name);
  }

  /**
   * {@return the reference under the new name of its target}
   *
   * @param id a reference to a term, a clause or something declared
   */
  public Reference reference(Reference id) {
    String name = terms.getOrDefault(id.text(), clauses.get(id.text()));
    return name == null ? declared(id, Reference::of) : Reference.of(name);
  }

  /**
   * {@return the event under its new name; the beginning and the completion of a term follow the
   * term}
   *
   * @param id an event
   */
  public EventId event(EventId id) {
    if (!isOfEvents()) {
      return id;
    }
    String end = id.text().endsWith(BEGIN) ? BEGIN : id.text().endsWith(COMPLETE) ? COMPLETE : "";
    if (end.isEmpty()) {
      return declared(id, EventId::of);
    }
    String name = terms.get(id.text().substring(0, id.text().length() - end.length()));
    return name == null ? id : EventId.of(name + end);
  }

  /**
   * {@return an id that a vocabulary or the text declares, under its new name if it has one}
   *
   * @param id the id
   * @param of makes an id of its class
   * @param <I> its class
   */
  public <I extends Id> I declared(I id, Function<String, I> of) {
    String name = declared.get(id.text());
    return name == null ? id : of.apply(name);
  }

  /**
   * {@return ids that a vocabulary or the text declares, under their new declared}
   *
   * @param ids the ids
   * @param of makes an id of their class
   * @param <I> their class
   */
  public <I extends Id> ImmutableList<I> allDeclared(Iterable<I> ids, Function<String, I> of) {
    ImmutableList.Builder<I> renamed = ImmutableList.builder();
    ids.forEach(id -> renamed.add(declared(id, of)));
    return renamed.build();
  }

  /**
   * {@return the term with the new names in all its fields, its own id included; the term itself if
   * it names none of them}
   *
   * @param term a term
   */
  public Term in(Term term) {
    return mayBeIn(term) ? term.kind().renamed(term, this) : term;
  }

  /** Most terms have no name of their own and mention nothing but what is declared. */
  private boolean mayBeIn(Term term) {
    return isOfDeclared()
        || (!isEmpty() && !term.ownMentions().isEmpty())
        || (!terms.isEmpty() && (term.id().isPresent() || !term.kind().nested(term).isEmpty()));
  }

  /**
   * {@return the terms with the new names; the same list if they name none of them}
   *
   * @param terms some terms
   */
  public ImmutableList<Term> inAll(ImmutableList<Term> terms) {
    return isEmpty() ? terms : Renames.list(terms, this::in);
  }

  /**
   * {@return whether it changes nothing in any of some terms}
   *
   * @param terms some terms
   */
  public boolean keeps(Iterable<Term> terms) {
    return isEmpty() || Iterables.all(terms, term -> in(term).equals(term));
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects names. */
  public static final class Builder {
    private final ImmutableMap.Builder<String, String> clauses = ImmutableMap.builder();
    private final ImmutableMap.Builder<String, String> terms = ImmutableMap.builder();
    private final ImmutableMap.Builder<String, String> choices = ImmutableMap.builder();
    private final ImmutableMap.Builder<String, String> declared = ImmutableMap.builder();

    private Builder() {}

    /**
     * Renames a clause.
     *
     * @param from its name so far
     * @param to its new name
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder clause(ClauseId from, ClauseId to) {
      return put(clauses, from.text(), to.text());
    }

    /**
     * Renames a term.
     *
     * @param from its name so far
     * @param to its new name
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder term(TermId from, TermId to) {
      return put(terms, from.text(), to.text());
    }

    /**
     * Renames a choice.
     *
     * @param from its name so far
     * @param to its new name
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder choice(ChoiceId from, ChoiceId to) {
      return put(choices, from.text(), to.text());
    }

    /**
     * Renames something that the text declares.
     *
     * @param from its id so far
     * @param to the text of its new id
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder declared(Id from, String to) {
      return put(declared, from.text(), to);
    }

    @CanIgnoreReturnValue
    private Builder put(ImmutableMap.Builder<String, String> names, String from, String to) {
      if (!from.equals(to)) {
        names.put(from, to);
      }
      return this;
    }

    /** {@return the renaming} */
    public Renaming build() {
      return new Renaming(this);
    }
  }
}
