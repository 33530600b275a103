package org.peaceterms.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.peaceterms.diff.TermChange;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.FieldName;

/** The changes of terms as items: one for a term that comes or goes, one for all of its fields. */
final class TermItems {
  private static final int SHORT = 80;
  private static final Splitter POINTER = Splitter.on('/').omitEmptyStrings();

  private final Words before;
  private final Words after;
  private final EffectWords effects;

  TermItems(Words before, Words after, EffectWords effects) {
    this.before = before;
    this.after = after;
    this.effects = effects;
  }

  /** {@return whether both tell what changed in one and the same term} */
  static boolean sameTerm(TermChange first, TermChange second) {
    return first.field().isPresent()
        && second.field().isPresent()
        && first.termBefore().equals(second.termBefore())
        && first.termAfter().equals(second.termAfter())
        && place(first).equals(place(second));
  }

  /** Where the term stands: the path without the field. */
  private static String place(TermChange change) {
    String path = change.path().orElse("");
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** {@return the changes of one term} */
  Item of(ImmutableList<TermChange> changes) {
    TermChange first = changes.get(0);
    String version = version(first);
    if (first.field().isPresent() && first.termBefore().isPresent()) {
      return fields(version, first.termBefore().orElseThrow(), changes);
    }
    if (first.termBefore().isPresent()) {
      String reading = before.reading(first.termBefore().orElseThrow());
      return Item.of(
          Line.of(version)
              .and("no longer: ", Tone.GONE)
              .and(reading)
              .and(effects.of(first), Tone.MUTED));
    }
    if (first.termAfter().isPresent()) {
      String reading = after.reading(first.termAfter().orElseThrow());
      return Item.of(
          Line.of(version).and("new: ", Tone.NEW).and(reading).and(effects.of(first), Tone.MUTED));
    }
    return Item.of(Line.of(version + first.summary()).and(effects.of(first), Tone.MUTED));
  }

  private Item fields(String version, Term term, ImmutableList<TermChange> changes) {
    Line about = Line.of(version + before.about(term));
    ImmutableList<Item> fields =
        changes.stream().map(this::field).collect(ImmutableList.toImmutableList());
    return new Item(about, fields);
  }

  /**
   * What the change does stands behind the field, or behind its name where both values are long.
   */
  private Item field(TermChange change) {
    String effect = effects.of(change);
    Item item = values(change);
    return new Item(item.line().and(effect, Tone.MUTED), item.inner());
  }

  private Item values(TermChange change) {
    FieldName field = change.field().orElseThrow();
    Optional<String> was = change.termBefore().flatMap(term -> before.value(term, field));
    Optional<String> is = change.termAfter().flatMap(term -> after.value(term, field));
    Line name = Line.of(Words.field(field) + ": ");
    if (was.isEmpty() || is.isEmpty() || was.equals(is)) {
      return was.or(() -> is).isEmpty() || was.equals(is)
          ? Item.of(change.summary())
          : Item.of(
              was.isEmpty()
                  ? name.and("now ", Tone.NEW).and(is.orElseThrow())
                  : name.and("no longer ", Tone.GONE).and(was.orElseThrow()));
    }
    Optional<String> gone = only(before, change.termBefore(), change.termAfter(), field);
    Optional<String> added = only(after, change.termAfter(), change.termBefore(), field);
    if (gone.isPresent() || added.isPresent()) {
      return Item.of(several(name, gone, added));
    }
    String old = was.orElseThrow();
    String now = is.orElseThrow();
    if (old.length() + now.length() <= SHORT) {
      return Item.of(name.and(old, Tone.GONE).and(" → ").and(now, Tone.NEW));
    }
    return new Item(
        Line.of(Words.field(field)),
        ImmutableList.of(
            Item.of(Line.of("was: ", Tone.GONE).and(old)),
            Item.of(Line.of("now: ", Tone.NEW).and(now))));
  }

  private static Optional<String> only(
      Words words, Optional<Term> in, Optional<Term> notIn, FieldName field) {
    return in.flatMap(term -> notIn.flatMap(other -> words.only(term, other, field)));
  }

  private static Line several(Line name, Optional<String> gone, Optional<String> added) {
    Line less = gone.map(words -> name.and("no longer ", Tone.GONE).and(words)).orElse(name);
    Line both = gone.isPresent() && added.isPresent() ? less.and("; ") : less;
    return added.map(words -> both.and("now also ", Tone.NEW).and(words)).orElse(both);
  }

  /** The version of a choice that the term stands in: "version Z-A, ", or nothing. */
  private static String version(TermChange change) {
    List<String> steps = POINTER.splitToList(change.path().orElse(""));
    if (steps.size() < 4 || !steps.get(0).equals("choices")) {
      return "";
    }
    int choice = Integer.parseInt(steps.get(1));
    int version = Integer.parseInt(steps.get(3));
    return change
        .clauseBefore()
        .map(Clause::choices)
        .filter(choices -> choice < choices.size())
        .map(choices -> choices.get(choice))
        .map(Choice::versions)
        .filter(versions -> version < versions.size())
        .map(versions -> "version " + versions.get(version).label() + ", ")
        .orElse("");
  }
}
