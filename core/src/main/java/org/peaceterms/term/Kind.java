package org.peaceterms.term;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.peaceterms.term.direction.Direction;
import org.peaceterms.term.direction.Norm;
import org.peaceterms.term.direction.Stakes;
import org.peaceterms.term.direction.Taxonomy;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.InvalidValueException;

/**
 * The description of a kind of term: its name in JSON, what it says, and its fields. It is written
 * once, beside the kind; the diff, the generators, the printing and the test of the schema read it.
 *
 * <pre>{@code
 * for (Field<QuantityLimit, ?> field : QuantityLimit.KIND.fields()) { … }
 * }</pre>
 *
 * @param <T> the class of the terms
 */
public final class Kind<T extends Term> {
  private final String name;
  private final Class<T> type;
  private final String says;
  private final ImmutableMap<FieldName, Field<T, ?>> fields;
  private final ImmutableSet<FieldName> required;
  private final ImmutableSet<FieldName> matter;
  private final BiFunction<T, Taxonomy, Stakes> stakes;

  private final ImmutableList<Field<T, ?>> about;

  /** The fields that can hold terms. */
  private final ImmutableList<Field<T, ?>> nesting;

  /** The fields that can name anything. */
  private final ImmutableList<Field<T, ?>> naming;

  /** Those of them that can name what a text names without declaring it, as its clauses. */
  private final ImmutableList<Field<T, ?>> undeclared;

  /** Those of them that can name more than events, which are mostly declared. */
  private final ImmutableList<Field<T, ?>> unscheduled;

  private Kind(Builder<T> builder) {
    this.name = builder.name;
    this.type = builder.type;
    this.says = builder.says;
    this.required = builder.required.build();
    this.matter = builder.matter.build();
    this.stakes = builder.stakes;
    ImmutableMap.Builder<FieldName, Field<T, ?>> all = ImmutableMap.builder();
    CommonFields.FIRST.forEach(field -> all.put(field.name(), inherited(field)));
    builder.own.build().forEach(field -> all.put(field.name(), field));
    CommonFields.LAST.forEach(field -> all.put(field.name(), inherited(field)));
    this.fields = all.buildOrThrow();
    this.about =
        fields.values().stream()
            .filter(field -> matter.contains(field.name()))
            .collect(ImmutableList.toImmutableList());
    this.nesting =
        fields.values().stream()
            .filter(field -> field.type().element().holdsTerms())
            .collect(ImmutableList.toImmutableList());
    this.naming =
        fields.values().stream()
            .filter(field -> field.type().holdsNames())
            .collect(ImmutableList.toImmutableList());
    this.undeclared = renamedBy(Renaming.ofTerm());
    this.unscheduled = renamedBy(Renaming.none());
  }

  private ImmutableList<Field<T, ?>> renamedBy(Renaming names) {
    return naming.stream()
        .filter(field -> field.type().isRenamedBy(names))
        .collect(ImmutableList.toImmutableList());
  }

  /** Most renamings are of clauses only. */
  private ImmutableList<Field<T, ?>> touchedBy(Renaming names) {
    if (names.isOfDeclared()) {
      return naming;
    }
    return names.isOfEvents() ? undeclared : unscheduled;
  }

  private <V> Field<T, V> inherited(Field<Term, V> field) {
    return new Field<>(
        field.name(),
        field.type(),
        field.aspect(),
        field.read(),
        (term, value) -> type.cast(field.with().apply(term, value)),
        field.direction());
  }

  /**
   * Starts the description of a kind.
   *
   * @param name its name in JSON, which never changes
   * @param type the class of its terms
   * @param says what such a term says, in a few words
   * @param <T> the class of its terms
   * @return a builder to which the fields are added
   */
  public static <T extends Term> Builder<T> of(String name, Class<T> type, String says) {
    return new Builder<>(name, type, says);
  }

  /** {@return its name in JSON} */
  public String name() {
    return name;
  }

  /** {@return the class of its terms} */
  public Class<T> type() {
    return type;
  }

  /** {@return what such a term says, in a few words} */
  public String says() {
    return says;
  }

  /** {@return all fields, the common ones included, in the order in which they are written} */
  public ImmutableList<Field<T, ?>> fields() {
    return fields.values().asList();
  }

  /** {@return the fields without which a term is not of this kind} */
  public ImmutableSet<FieldName> required() {
    return required;
  }

  /**
   * {@return the fields that say what a term is about; two terms of one kind that agree in them are
   * about the same matter}
   */
  public ImmutableSet<FieldName> matter() {
    return matter;
  }

  /** {@return the fields that say what a term is about, in order} */
  public ImmutableList<Field<T, ?>> about() {
    return about;
  }

  /** {@return the fields that can name something, in order} */
  public ImmutableList<Field<T, ?>> naming() {
    return naming;
  }

  /**
   * {@return what a term does and on whom it weighs}
   *
   * @param term a term of this kind
   * @param facts the facts about ids
   */
  public Stakes stakes(Term term, Taxonomy facts) {
    return stakes.apply(type.cast(term), facts);
  }

  /**
   * {@return the ids that a term mentions in any of its fields, in order}
   *
   * @param term a term of this kind
   */
  public ImmutableList<Id> mentions(Term term) {
    T own = type.cast(term);
    ImmutableList.Builder<Id> mentioned = ImmutableList.builder();
    for (Field<T, ?> field : naming) {
      if (!field.isAbsent(own)) {
        mentioned.addAll(mentions(field, own));
      }
    }
    return mentioned.build();
  }

  /**
   * {@return the terms directly inside a term: its consequence, responses and content, in order}
   *
   * @param term a term of this kind
   */
  public ImmutableList<Term> nested(Term term) {
    T own = type.cast(term);
    ImmutableList<Term> inner = ImmutableList.of();
    for (Field<T, ?> field : nesting) {
      ImmutableList<Term> here = nested(field, own);
      inner = inner.isEmpty() ? here : both(inner, here);
    }
    return inner;
  }

  /**
   * {@return the term with other names for what its text names itself; the same term if it names
   * none of that}
   *
   * @param term a term of this kind
   * @param names the names
   */
  T renamed(Term term, Renaming names) {
    T renamed = type.cast(term);
    for (Field<T, ?> field : touchedBy(names)) {
      renamed = renamed(field, renamed, names);
    }
    return renamed;
  }

  private static <T, V> T renamed(Field<T, V> field, T term, Renaming names) {
    V value = field.of(term);
    if (field.type().isAbsent(value)) {
      return term;
    }
    V renamed = field.type().renamed(value, names);
    return renamed.equals(value) ? term : field.with().apply(term, renamed);
  }

  private static ImmutableList<Term> both(ImmutableList<Term> some, ImmutableList<Term> more) {
    return more.isEmpty() ? some : ImmutableList.<Term>builder().addAll(some).addAll(more).build();
  }

  private static <T, V> ImmutableList<Term> nested(Field<T, V> field, T term) {
    return field.type().nested(field.of(term));
  }

  private static <T, V> ImmutableList<Id> mentions(Field<T, V> field, T term) {
    return field.type().mentions(field.of(term));
  }

  /**
   * Refuses a term that lacks a required field, postpones a field that it lacks or that it gives,
   * or breaks a rule of the common fields.
   *
   * @param term a term of this kind
   * @throws InvalidValueException if it does
   */
  public void check(T term) {
    for (FieldName field : required) {
      if (at(field).isAbsent(term)) {
        throw InvalidValueException.of(field + " of " + name, "absent", "be given");
      }
    }
    for (FieldName field : term.toBeFixed()) {
      if (!fields.containsKey(field)
          || required.contains(field)
          || CommonFields.NEVER_POSTPONED.contains(field)) {
        throw InvalidValueException.of(
            "toBeFixed of " + name, field, "name a field that this kind may leave open");
      }
      if (!at(field).isAbsent(term)) {
        throw InvalidValueException.of("toBeFixed of " + name, field, "name an absent field");
      }
    }
  }

  private Field<T, ?> at(FieldName field) {
    Field<T, ?> found = fields.get(field);
    if (found == null) {
      throw new IllegalStateException(name + " has no field " + field);
    }
    return found;
  }

  @Override
  public String toString() {
    return name;
  }

  /**
   * Collects the fields of a kind.
   *
   * @param <T> the class of its terms
   */
  public static final class Builder<T extends Term> {
    private final String name;
    private final Class<T> type;
    private final String says;
    private final ImmutableList.Builder<Field<T, ?>> own = ImmutableList.builder();
    private final ImmutableSet.Builder<FieldName> required = ImmutableSet.builder();
    private final ImmutableSet.Builder<FieldName> matter = ImmutableSet.builder();
    private BiFunction<T, Taxonomy, Stakes> stakes = (term, facts) -> Stakes.of(Norm.OPEN);

    private Builder(String name, Class<T> type, String says) {
      this.name = name;
      this.type = type;
      this.says = says;
    }

    /**
     * Adds a field.
     *
     * @param field its name in JSON
     * @param type its type
     * @param aspect what it is about
     * @param read reads it
     * @param with makes a copy with another value
     * @param direction in which direction it tightens
     * @param <V> the class of its value
     * @return this
     */
    @CanIgnoreReturnValue
    public <V> Builder<T> field(
        String field,
        ValueType<V> type,
        Aspect aspect,
        Function<T, V> read,
        BiFunction<T, V, T> with,
        Direction<? super V> direction) {
      own.add(new Field<>(FieldName.of(field), type, aspect, read, with, direction));
      return this;
    }

    /**
     * Names the fields without which a term is not of this kind.
     *
     * @param names their names
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder<T> requires(String... names) {
      for (String field : names) {
        required.add(FieldName.of(field));
      }
      return this;
    }

    /**
     * Names the fields that say what a term is about.
     *
     * @param names their names
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder<T> about(String... names) {
      for (String field : names) {
        matter.add(FieldName.of(field));
      }
      return this;
    }

    /**
     * Says what a term does and on whom it weighs; without it that is open.
     *
     * @param stakes reads it off a term
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder<T> weighs(Function<T, Stakes> stakes) {
      return weighs((term, facts) -> stakes.apply(term));
    }

    /**
     * Says what a term does and on whom it weighs, by the facts about its ids.
     *
     * @param stakes reads it off a term
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder<T> weighs(BiFunction<T, Taxonomy, Stakes> stakes) {
      this.stakes = stakes;
      return this;
    }

    /** {@return the description} */
    public Kind<T> build() {
      return new Kind<>(this);
    }
  }
}
