package org.peaceterms.diff;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Field;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.reading.Wording;

/**
 * A clause in its draft.
 *
 * @param plan the draft
 * @param clause the clause
 * @param index its position
 */
record Side(Plan plan, Clause clause, int index) {

  static Side of(Plan plan, int index) {
    return new Side(plan, plan.clauses().get(index), index);
  }

  String pointer() {
    return "/clauses/" + index;
  }

  Wording wording() {
    return plan.wording();
  }

  String point() {
    return "Point " + clause.number();
  }

  /** {@return the kind of a term and what it is about, in a few words} */
  static <T extends Term> String about(Kind<T> kind, Term term, Wording wording) {
    T own = kind.type().cast(term);
    ImmutableList<String> words =
        kind.about().stream()
            .map(field -> words(field, own, wording))
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList());
    String name = kind.name().replace('-', ' ');
    return words.isEmpty() ? name : name + " (" + String.join("; ", words) + ")";
  }

  static <T, V> Optional<String> words(Field<T, V> field, T term, Wording wording) {
    V value = field.of(term);
    return field.type().isAbsent(value)
        ? Optional.empty()
        : Optional.of(field.type().words(value, wording));
  }
}
