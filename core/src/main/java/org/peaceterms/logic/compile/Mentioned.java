package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peaceterms.term.Aspect;
import org.peaceterms.term.Field;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.Id;

/** Which names the terms of a plan mention, other than to say which of two prevails. */
final class Mentioned {
  private final Set<String> names = new HashSet<>();
  private final Set<String> begun = new HashSet<>();
  private final Set<String> completed = new HashSet<>();

  private Mentioned() {}

  static Mentioned in(List<Term> terms) {
    Mentioned mentioned = new Mentioned();
    terms.forEach(term -> mentioned.add(term.kind(), term));
    return mentioned;
  }

  /** {@return whether some term speaks of what has that name, or of its beginning} */
  boolean isMentioned(String name) {
    return names.contains(name) || begun.contains(name);
  }

  /** {@return whether some term speaks of the completion of what has that name} */
  boolean isCompletionMentioned(String name) {
    return completed.contains(name);
  }

  private <T extends Term> void add(Kind<T> kind, Term term) {
    T own = kind.type().cast(term);
    for (Field<T, ?> field : kind.naming()) {
      if (field.aspect() != Aspect.IDENTITY
          && field.aspect() != Aspect.PRECEDENCE
          && !field.isAbsent(own)) {
        for (Id id : mentions(field, own)) {
          add(id.text());
        }
      }
    }
  }

  /** Most names are mentioned over and over. */
  private void add(String name) {
    if (names.add(name)) {
      addEnd(name, Happenings.BEGIN, begun);
      addEnd(name, Happenings.COMPLETE, completed);
    }
  }

  private static void addEnd(String name, String end, Set<String> to) {
    if (name.endsWith(end)) {
      to.add(name.substring(0, name.length() - end.length()));
    }
  }

  private static <T extends Term, V> ImmutableList<Id> mentions(Field<T, V> field, T term) {
    return field.type().mentions(field.of(term));
  }
}
