package org.peaceterms.plan;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peaceterms.term.Field;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.Reference;

/**
 * Which terms of a text prevail over which, and the refusal of what runs in a circle. Who names a
 * clause, or the text itself, means all terms there but the one that names it.
 */
final class Precedences {
  /** No text sets more pairs of terms above each other; who names the whole text names many. */
  private static final int PAIRS = 100_000;

  private final List<Place> places = new ArrayList<>();
  private final SetMultimap<String, Place> named = LinkedHashMultimap.create();

  /** Those that prevail over a term. */
  private final SetMultimap<Place, Place> above = LinkedHashMultimap.create();

  /**
   * A term with its place in the file; two terms that say the same stand in two places.
   *
   * @param term the term
   * @param name its id or, without one, that of its clause or demand
   * @param pointer its JSON pointer
   */
  private record Place(Term term, String name, String pointer) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Place place && pointer.equals(place.pointer());
    }

    @Override
    public int hashCode() {
      return pointer.hashCode();
    }
  }

  /** {@return whether a term says that it prevails, or what prevails over it} */
  static boolean areIn(Term term) {
    return !term.notwithstanding().isEmpty() || !term.subjectTo().isEmpty();
  }

  /** Adds a term of a clause or demand, and the terms inside it. */
  void add(Term term, String of, String pointer) {
    String name = term.id().map(Object::toString).orElse(of);
    Place place = new Place(term, name, pointer);
    places.add(place);
    named.put(name, place);
    named.put(of, place);
    named.put(Reference.THIS_TEXT.text(), place);
    addInner(term.kind(), term, of, pointer);
  }

  private <T extends Term> void addInner(Kind<T> kind, Term term, String of, String pointer) {
    T own = kind.type().cast(term);
    for (Field<T, ?> field : kind.fields()) {
      InnerTerm.in(field, own, pointer).forEach(inner -> add(inner.term(), of, inner.pointer()));
    }
  }

  /** Refuses a term that prevails over itself, alone or by way of others. */
  void check() {
    for (Place place : places) {
      checkOwn(place, place.term().notwithstanding(), "notwithstanding");
      checkOwn(place, place.term().subjectTo(), "subjectTo");
      meant(place, place.term().notwithstanding()).forEach(lower -> above.put(lower, place));
      above.putAll(place, meant(place, place.term().subjectTo()));
      if (above.size() > PAIRS) {
        throw new InvalidPlanException(
            place.pointer(),
            "precedence",
            above.size(),
            "set at most " + PAIRS + " pairs of terms");
      }
    }
    Set<Place> left = inCircles();
    if (!left.isEmpty()) {
      refuse(circle(left));
    }
  }

  private static void checkOwn(Place place, Collection<Reference> others, String field) {
    for (Reference other : others) {
      if (place.term().id().filter(id -> id.text().equals(other.text())).isPresent()) {
        throw new InvalidPlanException(
            place.pointer() + "/" + field, field, other, "name another than the term itself");
      }
    }
  }

  private ImmutableSet<Place> meant(Place by, Collection<Reference> references) {
    return references.stream()
        .flatMap(reference -> named.get(reference.text()).stream())
        .filter(place -> !place.equals(by))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Takes away, again and again, what nothing that is left prevails over. */
  private Set<Place> inCircles() {
    Set<Place> left = new LinkedHashSet<>(places);
    SetMultimap<Place, Place> below = LinkedHashMultimap.create();
    SetMultimap<Place, Place> open = LinkedHashMultimap.create(above);
    above.forEach((lower, higher) -> below.put(higher, lower));
    Deque<Place> free = new ArrayDeque<>();
    places.stream().filter(place -> !open.containsKey(place)).forEach(free::add);
    while (!free.isEmpty()) {
      Place highest = free.remove();
      left.remove(highest);
      for (Place lower : below.get(highest)) {
        open.remove(lower, highest);
        if (!open.containsKey(lower)) {
          free.add(lower);
        }
      }
    }
    return left;
  }

  /** {@return some circle: of what is left, something that is left prevails over each} */
  private List<Place> circle(Set<Place> left) {
    List<Place> line = new ArrayList<>();
    Set<Place> passed = new LinkedHashSet<>();
    Place next = left.iterator().next();
    while (passed.add(next)) {
      line.add(0, next);
      next = above.get(next).stream().filter(left::contains).findFirst().orElseThrow();
    }
    List<Place> circle = new ArrayList<>(line.subList(0, line.indexOf(next) + 1));
    circle.add(0, next);
    return circle;
  }

  private static void refuse(List<Place> circle) {
    Place first = circle.get(0);
    throw new InvalidPlanException(
        first.pointer(),
        "precedence",
        circle.stream().map(Place::name).collect(Collectors.joining(" over ")),
        "not run in a circle");
  }
}
