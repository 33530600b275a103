package org.peaceterms.diff.align;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.LongConsumer;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.Term;

/**
 * What the clauses of a draft say, without ids, and without what is no part of what they say. Of
 * most clauses no more is asked than {@link Rows} has; the rest is read when it is first asked for.
 * All is read once: what was read is kept as long as the draft itself, which is mostly compared
 * with more than one other.
 */
final class Reading {
  /** A draft is known as itself and not as an equal one, so that looking it up reads nothing. */
  private static final LoadingCache<Plan, Readings> KNOWN =
      CacheBuilder.newBuilder().weakKeys().build(CacheLoader.from(Readings::of));

  private final ImmutableList<Clause> clauses;
  private final Supplier<Renaming> anonymous;
  private final Supplier<DraftText> whole = Suppliers.memoize(() -> DraftText.whole(this));
  private final Rows rows;
  private final OnDemand<String> bare;
  private final OnDemand<ImmutableList<Term>> meanings;
  private final AtomicIntegerArray hashes;
  private final OnDemand<Features> matters;
  private final OnDemand<Stemmed> stems;
  private final OnDemand<Features> words;

  /**
   * The words of a clause.
   *
   * @param length how many words its summary has
   * @param stems features of its heading and its summary, in no order
   */
  private record Stemmed(int length, long... stems) {}

  /**
   * A draft read beside another version of the same work, and beside another work.
   *
   * <p>It must not hold the plan, which would then hold itself.
   */
  private record Readings(Supplier<Reading> oneWork, Supplier<Reading> otherWork) {
    static Readings of(Plan plan) {
      Own own = new Own(plan.id(), plan.declares().entries(), plan.clauses());
      Supplier<Rows> rows = Suppliers.memoize(() -> Rows.of(own.clauses()));
      return new Readings(
          Suppliers.memoize(() -> new Reading(own, rows.get(), true)),
          Suppliers.memoize(() -> new Reading(own, rows.get(), false)));
    }
  }

  private Reading(Own own, Rows rows, boolean oneWork) {
    this.clauses = own.clauses();
    this.rows = rows;
    this.anonymous = Suppliers.memoize(() -> own.anonymous(oneWork));
    int size = clauses.size();
    this.bare = new OnDemand<>(size, i -> Unique.text(Text.bare(clauses.get(i).summary())));
    this.meanings = new OnDemand<>(size, this::readMeaning);
    this.hashes = new AtomicIntegerArray(size);
    this.matters = new OnDemand<>(size, this::readMatter);
    this.stems = new OnDemand<>(size, i -> stemmed(clauses.get(i)));
    this.words = new OnDemand<>(size, i -> Features.of(stems.at(i).stems().clone()));
  }

  /** {@return what a plan says that is compared with another} */
  static Reading of(Plan plan, Plan other) {
    Readings known = KNOWN.getUnchecked(plan);
    return (plan.id().equals(other.id()) ? known.oneWork() : known.otherWork()).get();
  }

  /** {@return the text of the whole draft} */
  DraftText whole() {
    return whole.get();
  }

  ImmutableList<Clause> clauses() {
    return clauses;
  }

  /** {@return what is compared first of its clauses} */
  Rows rows() {
    return rows;
  }

  /** {@return the summary without typography; equal ones are one object, as in {@link Rows}} */
  String bare(int index) {
    return bare.at(index);
  }

  /** {@return what its terms say, those of choices included, without own names and sources} */
  ImmutableList<Term> meaning(int index) {
    return meanings.at(index);
  }

  /** {@return a hash of what its terms say} */
  int meaningHash(int index) {
    int known = hashes.get(index);
    if (known == 0) {
      known = meaning(index).hashCode();
      hashes.set(index, known);
    }
    return known;
  }

  /** Most terms name nothing of their draft; then the list itself is what it says. */
  private ImmutableList<Term> readMeaning(int index) {
    ImmutableList<Term> all = allTerms(index);
    ImmutableList.Builder<Term> meanings = ImmutableList.builderWithExpectedSize(all.size());
    boolean same = true;
    for (Term term : all) {
      Term meaning = meaning(term);
      same &= meaning == term;
      meanings.add(meaning);
    }
    return same ? all : Unique.terms(meanings.build());
  }

  private ImmutableList<Term> allTerms(int index) {
    Content content = rows.content(index);
    return content.choices().isEmpty()
        ? content.terms()
        : Unique.terms(clauses.get(index).allTerms());
  }

  /** {@return what a term says, without own names and sources} */
  Term meaning(Term term) {
    return Matter.meaning(anonymous.get().in(term));
  }

  /** {@return features of what its terms are about, those of choices included} */
  Features matter(int index) {
    return matters.at(index);
  }

  private Features readMatter(int index) {
    return Features.of(Matter.numbers(clauses.get(index).allTerms(), anonymous.get()));
  }

  /** {@return features of its heading and words} */
  Features words(int index) {
    return words.at(index);
  }

  /** Tells the same features, some more than once: to put them in order takes longest. */
  void forEachWord(int index, LongConsumer told) {
    for (long stem : stems.at(index).stems()) {
      told.accept(stem);
    }
  }

  /** {@return how many words its summary has} */
  int length(int index) {
    return stems.at(index).length();
  }

  private static Stemmed stemmed(Clause clause) {
    long[] words = Text.stems(clause.summary());
    return new Stemmed(
        words.length,
        clause.heading().map(given -> Longs.concat(words, heading(given))).orElse(words));
  }

  /** The words of a heading and, as an equal heading is a whole matter, all of it. */
  private static long[] heading(String heading) {
    long whole = Features.whole(Features.feature(0, Text.bare(heading).hashCode()));
    return Longs.concat(Text.stems(heading), new long[] {whole});
  }
}
