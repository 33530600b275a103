package org.peaceterms.diff.align;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.ClauseId;

/** The clauses of a draft, or some of them, as an aligner reads them. */
final class DraftText {
  private static final int NONE = -1;

  /** So many clauses are looked at where one may well stand. */
  private static final int NEAR = 2;

  private final Reading reading;

  /** Where its clauses stand in the draft. */
  private final int[] places;

  private final ImmutableList<Clause> clauses;
  private final Rows rows;
  private final Supplier<Map<String, Integer>> positions = Suppliers.memoize(this::byId);

  /** For each clause the sub-points below it, down to the last. */
  private final Supplier<ImmutableListMultimap<Integer, Integer>> below =
      Suppliers.memoize(this::subPoints);

  private final Supplier<Boolean> namesInside = Suppliers.memoize(this::findNamesInside);
  private final Supplier<Boolean> repeatsNumbers = Suppliers.memoize(this::findRepeatedNumber);

  /** Two drafts are mostly compared with drafts of about the same length. */
  private final AtomicReference<Optional<Counts>> counts = new AtomicReference<>(Optional.empty());

  private DraftText(Reading reading, ImmutableList<Clause> clauses, Rows rows, int... places) {
    this.reading = reading;
    this.rows = rows;
    this.places = places;
    this.clauses = clauses;
  }

  static DraftText whole(Reading reading) {
    return new DraftText(
        reading,
        reading.clauses(),
        reading.rows(),
        IntStream.range(0, reading.clauses().size()).toArray());
  }

  /** {@return the text of a plan that is compared with another} */
  static DraftText of(Plan plan, Plan other) {
    return Reading.of(plan, other).whole();
  }

  /** {@return some of its clauses} */
  DraftText at(int... positions) {
    ImmutableList.Builder<Clause> some = ImmutableList.builderWithExpectedSize(positions.length);
    int[] where = new int[positions.length];
    for (int at = 0; at < where.length; at++) {
      some.add(clauses.get(positions[at]));
      where[at] = places[positions[at]];
    }
    return new DraftText(reading, some.build(), rows.at(positions), where);
  }

  private Map<String, Integer> byId() {
    Map<String, Integer> byId = new HashMap<>(2 * size());
    for (int at = 0; at < size(); at++) {
      byId.put(id(at), at);
    }
    return byId;
  }

  /** {@return where the clause with each id stands} */
  Map<String, Integer> positions() {
    return positions.get();
  }

  /**
   * {@return where the clause with an id of {@link #id} stands, or else a negative number}
   *
   * @param guess where it may well stand, or else behind that, as a clause may be new
   * @param other where it may stand if not there
   */
  int position(String id, int guess, int other) {
    int found = near(id, guess);
    found = found == NONE ? near(id, other) : found;
    return found == NONE ? positions().getOrDefault(id, NONE) : found;
  }

  private int near(String id, int guess) {
    for (int at = guess; at < Math.min(guess + NEAR, size()); at++) {
      if (id(at) == id) {
        return at;
      }
    }
    return NONE;
  }

  /** {@return whether a clause stands where it was guessed, or behind that} */
  static boolean isNear(int index, int guess) {
    return index >= guess && index < guess + NEAR;
  }

  /** {@return whether one of its clauses holds terms with ids, or choices} */
  boolean hasNamesInside() {
    return namesInside.get();
  }

  private boolean findNamesInside() {
    return Iterables.any(
        clauses, clause -> !clause.termIds().isEmpty() || !clause.choices().isEmpty());
  }

  /** {@return whether two of its clauses have one number} */
  boolean repeatsNumbers() {
    return repeatsNumbers.get();
  }

  private boolean findRepeatedNumber() {
    Set<String> known = new HashSet<>();
    return !Iterables.all(clauses, clause -> known.add(clause.number()));
  }

  /** {@return the clause of which one is a sub-point, if it is here as well} */
  Optional<Integer> above(int index) {
    Optional<ClauseId> parent = frame(index).parent();
    return parent.isEmpty() ? Optional.empty() : parent.map(ClauseId::text).map(positions()::get);
  }

  private ImmutableListMultimap<Integer, Integer> subPoints() {
    ImmutableListMultimap.Builder<Integer, Integer> parts = ImmutableListMultimap.builder();
    for (int at = 0; at < size(); at++) {
      for (Optional<Integer> above = above(at);
          above.isPresent();
          above = above.flatMap(this::above)) {
        parts.put(above.orElseThrow(), at);
      }
    }
    return parts.build();
  }

  ImmutableList<Clause> clauses() {
    return clauses;
  }

  int size() {
    return clauses.size();
  }

  /** {@return its id; equal ones are one object, and so it is with all that follows} */
  String id(int index) {
    return rows.id(index);
  }

  /** {@return its number} */
  String number(int index) {
    return rows.number(index);
  }

  /** {@return what it says, word for word} */
  Content content(int index) {
    return rows.content(index);
  }

  /** {@return all else that is known of it} */
  Frame frame(int index) {
    return rows.frame(index);
  }

  /** {@return whether it names nothing that the draft may call otherwise} */
  boolean namesNothing(int index) {
    return frame(index).namesNothing() && meaning(index) == content(index).terms();
  }

  /** {@return whether it has the clauses of another draft, in the same order} */
  boolean hasClausesOf(DraftText other) {
    return rows.areThoseOf(other.rows);
  }

  /** {@return whether one of its clauses says, word for word, what one of another draft says} */
  boolean saysTheSame(int index, DraftText other, int theirs) {
    return rows.content(index) == other.rows.content(theirs);
  }

  /** {@return the hash code of its summary, typography included} */
  int summaryHash(int index) {
    return rows.words(index);
  }

  /** {@return the summary without typography} */
  String bare(int index) {
    return reading.bare(places[index]);
  }

  /** {@return what its terms say, those of choices included, without own names and sources} */
  ImmutableList<Term> meaning(int index) {
    return reading.meaning(places[index]);
  }

  /** {@return a hash of what its terms say} */
  int meaningHash(int index) {
    return reading.meaningHash(places[index]);
  }

  /** {@return what a term says, without own names and sources} */
  Term meaning(Term term) {
    return reading.meaning(term);
  }

  /** {@return features of its own terms, those of choices included} */
  Features matter(int index) {
    return reading.matter(places[index]);
  }

  /** {@return whether no clause is a sub-point of another} */
  boolean isFlat() {
    return below.get().isEmpty();
  }

  /** {@return features of its terms and those of its sub-points} */
  Features terms(int index) {
    Features terms = matter(index);
    if (isFlat()) {
      return terms;
    }
    for (int part : below.get().get(index)) {
      terms = terms.and(matter(part));
    }
    return terms;
  }

  /** {@return features of its heading and words} */
  Features words(int index) {
    return reading.words(places[index]);
  }

  /** Tells the same features, some more than once. */
  void forEachWord(int index, LongConsumer told) {
    reading.forEachWord(places[index], told);
  }

  /** {@return how many words its summary has} */
  int length(int index) {
    return reading.length(places[index]);
  }

  /** {@return in how many clauses features occur, where one in {@code step} clauses is read} */
  Counts counts(int step) {
    Optional<Counts> known = counts.get();
    if (known.isPresent() && known.get().step() == step) {
      return known.get();
    }
    Counts found = Counts.in(this, step);
    counts.set(Optional.of(found));
    return found;
  }

  /** {@return where one of its clauses stands in the whole draft} */
  int place(int index) {
    return places[index];
  }
}
